/** Decides to which claim each caveat of the article belongs. */
import type { Statement } from '../../annotations';
import type { Span } from '../../../text/article';
import type { Reading } from '../../../text/reading';
import { backwardWords } from './caveat-words';
import { findCaveats, type Caveat } from './caveats';
import type { Candidate } from '../candidates';
import { firstFrom, firstSpanFrom } from '../../../text/spans';

/**
 * Binds caveats to candidates: in the same sentence, or in the one before if the caveat's sentence points back ("That
 * figure could not be verified"). A caveat in quoted speech is the speaker's and is ignored.
 * @returns from index into `candidates` to the caveat's span, and to null for a clause that is only a caveat about
 *   another
 */
export function bindCaveats(
  reading: Reading,
  { statements }: { readonly statements: readonly Statement[] },
  candidates: readonly Candidate[],
): Map<number, Span | null> {
  const bound = new Map<number, Span | null>();
  const isQuoted = quotedIn(statements);
  for (const caveat of findCaveats(reading)) {
    const span = { start: reading.tokens.start[caveat.first]!, end: reading.tokens.end[caveat.end - 1]! };
    if (isQuoted(span)) continue;
    const target = targetOf(reading, caveat, candidates);
    if (target === null) continue;
    if (!bound.get(target)) bound.set(target, span);
    const holder = ofSentence(candidates, caveat.sentence).find((index) => isInside(caveat, candidates[index]!));
    if (holder !== undefined && holder !== target && !bound.has(holder)) bound.set(holder, null);
  }
  return bound;
}

/** Returns a test whether a span is in words that a statement quotes. */
function quotedIn(statements: readonly Statement[]): (span: Span) => boolean {
  const quoted = statements
    .filter(({ form }) => form !== 'indirect')
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start);
  // The farthest end of the spans up to each: a caveat is quoted if those that start before it reach its end.
  let farthest = 0;
  const reach = quoted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return ({ start, end }) => (reach[firstSpanFrom(quoted, start + 1) - 1] ?? 0) >= end;
}

/** Returns the indices of the candidates of a sentence. */
function ofSentence(candidates: readonly Candidate[], sentence: number): number[] {
  let at = firstFrom(candidates.length, (index) => candidates[index]!.sentence < sentence);
  const found: number[] = [];
  while (at < candidates.length && candidates[at]!.sentence === sentence) found.push(at++);
  return found;
}

function targetOf(reading: Reading, caveat: Caveat, candidates: readonly Candidate[]): number | null {
  const here = ofSentence(candidates, caveat.sentence);
  const clear = here.filter((index) => !isInside(caveat, candidates[index]!));
  const before = clear.filter((index) => candidates[index]!.end <= caveat.first);
  const after = clear.filter((index) => candidates[index]!.first >= caveat.end);
  if (caveat.aims === 'after') return after[0] ?? around(here, caveat, candidates) ?? before.at(-1) ?? null;
  const wanted = caveat.aims === 'figure' ? (index: number) => hasFigure(candidates[index]!) : () => true;
  const same = before.filter(wanted).at(-1) ?? after.find(wanted);
  if (same !== undefined) return same;
  const inside = here.filter(
    (index) => isInside(caveat, candidates[index]!) && (caveat.aims !== 'figure' || wanted(index)),
  );
  const opensBack = inside.length > 0 && backwardWords(reading.tokens.hash[candidates[inside[0]!]!.first]!);
  if (opensBack || pointsBack(reading, caveat)) return previous(caveat, candidates, wanted) ?? inside[0] ?? null;
  return inside[0] ?? before.at(-1) ?? null;
}

const isInside = (caveat: Caveat, candidate: Candidate) =>
  candidate.first <= caveat.first && caveat.end <= candidate.end;
const hasFigure = (candidate: Candidate) => candidate.quantity !== null;

function around(here: readonly number[], caveat: Caveat, candidates: readonly Candidate[]): number | undefined {
  return here.find((index) => isInside(caveat, candidates[index]!));
}

function pointsBack({ tokens, sentenceFirst }: Reading, { sentence }: Caveat): boolean {
  return backwardWords(tokens.hash[sentenceFirst[sentence]!]!);
}

/** Returns the last fitting candidate of the previous sentence, in the same or the previous block. */
function previous(
  { sentence }: Caveat,
  candidates: readonly Candidate[],
  wanted: (index: number) => boolean,
): number | null {
  const earlier = ofSentence(candidates, sentence - 1);
  return earlier.filter(wanted).at(-1) ?? earlier.at(-1) ?? null;
}
