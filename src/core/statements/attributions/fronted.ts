/** Participles beside a main clause: "Saying it was late, Ortiz left", "Ortiz, despite admitting that it was late, stayed". */
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasClause, kindAt } from '../chunks/chunk-queries';
import { withApposition } from './appositions';
import type { After } from './content';
import type { Content } from './content-range';
import type { Subject } from './subject';
import { canSpeak } from './who-can-speak';

/** Reads who says what in the participle at `at`, if the main clause tells; `after` is what follows it. */
export function frontedParticiple(
  chunks: readonly Chunk[],
  at: number,
  after: After | null,
): { subject: Subject; content: Content } | null {
  if (!after?.content || !after.clause) return null;
  const opener = isOpener(kindAt(chunks, at - 1)) ? at - 1 : at;
  if (opener === 0) return beforeMainClause(chunks, after.content);
  return opener < at && kindAt(chunks, opener - 1) === Kind.Comma
    ? betweenCommas(chunks, opener - 1, after.content)
    : null;
}

/** "Saying …, Ortiz left": the content ends at the comma before a speaker and a verb. */
function beforeMainClause(chunks: readonly Chunk[], { from }: Content): { subject: Subject; content: Content } | null {
  for (let comma = from + 1; comma + 2 < chunks.length; comma++) {
    if (chunks[comma]!.kind !== Kind.Comma || !hasClause(chunks, from, comma)) continue;
    const noun = comma + 1;
    if (kindAt(chunks, noun) !== Kind.Noun || !canSpeak(chunks[noun]!)) continue;
    let verb = endOfPhrase(chunks, noun) + 1;
    while (kindAt(chunks, verb) === Kind.Adverb || kindAt(chunks, verb) === Kind.Time) verb++;
    if (kindAt(chunks, verb) === Kind.Verb ? chunks[verb]!.finite : kindAt(chunks, verb) === Kind.Comma)
      return { subject: withApposition(chunks, noun), content: { from, to: comma } };
  }
  return null;
}

/** "Ortiz, despite admitting that …, stayed": the noun that opens the sentence, up to the comma before its verb. */
function betweenCommas(
  chunks: readonly Chunk[],
  opening: number,
  { from, to }: Content,
): { subject: Subject; content: Content } | null {
  if (hasClause(chunks, 0, opening) || kindAt(chunks, 0) !== Kind.Noun || !canSpeak(chunks[0]!)) return null;
  let end = from + 1;
  while (end < to && !(chunks[end]!.kind === Kind.Comma && hasClause(chunks, from, end))) end++;
  return { subject: withApposition(chunks, 0), content: { from, to: end } };
}

const isOpener = (kind: number) => kind === Kind.Prep || kind === Kind.Subordinator || kind === Kind.Question;
