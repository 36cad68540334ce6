/** Who a verb belongs to: the noun phrase before it, behind it, or that of the verb it hangs on. */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, kindAt } from '../chunks/chunk-queries';
import { Word } from '../grammar/word-classes';

/** A noun phrase as speaker: chunks `[from, to]`, the name or noun itself in chunk `from`. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** Whether "who" or "which" stands for it before the verb. */
  readonly relative?: boolean;
  /** Whether only the owner speaks: "Brandt" in "Brandt's claim". */
  readonly owner?: boolean;
  /** The chunk with the name in apposition: "Jane Doe" in "the mayor of Kell, Jane Doe". */
  readonly name?: number;
}

/** What may stand between a subject and its verb. */
const isFiller = (kind: number) => kind === Kind.Adverb || kind === Kind.Time || kind === Kind.Parenthesis;

/** What a clause may begin behind. */
const opensClause = (kind: number) =>
  kind === -1 ||
  kind === Kind.Comma ||
  kind === Kind.Conjunction ||
  kind === Kind.Subordinator ||
  kind === Kind.That ||
  kind === Kind.Quote ||
  kind === Kind.Colon ||
  kind === Kind.Dash ||
  kind === Kind.Semicolon ||
  kind === Kind.Question ||
  kind === Kind.Time ||
  kind === Kind.Adverb ||
  kind === Kind.Other ||
  kind === Kind.Parenthesis;

/** The subject before the verb group at `index`, or null. */
export function subjectBefore(chunks: readonly Chunk[], index: number): Subject | null {
  let at = index - 1;
  while (at >= 0 && isFiller(chunks[at]!.kind)) {
    // "Sanders on Tuesday [said]"
    at -= chunks[at]!.kind === Kind.Time && kindAt(chunks, at - 1) === Kind.Prep ? 2 : 1;
  }
  if (at < 0) return null;
  const kind = chunks[at]!.kind;
  if (kind === Kind.Relative || (kind === Kind.That && kindAt(chunks, at - 1) === Kind.Noun))
    return antecedentOf(chunks, at);
  if (kind === Kind.Comma || kind === Kind.Dash) return subjectBeforeComma(chunks, at);
  if (kind === Kind.Noun) return nounSubject(chunks, at);
  if (
    kind === Kind.Quote &&
    at > 0 &&
    kindAt(chunks, at - 1) === Kind.Noun &&
    chunks[at]!.last - chunks[at]!.first <= 8
  ) {
    return nounSubject(chunks, at - 1);
  }
  return null;
}

/** "officials in Kyiv [said]": back over prepositional phrases and reduced relatives to the noun. */
function nounSubject(chunks: readonly Chunk[], last: number): Subject | null {
  let from = last;
  for (;;) {
    const before = kindAt(chunks, from - 1);
    if (before === Kind.Prep && kindAt(chunks, from - 2) === Kind.Noun) from -= 2;
    else if (
      before === Kind.Prep &&
      kindAt(chunks, from - 2) === Kind.Conjunction &&
      kindAt(chunks, from - 3) === Kind.Noun
    )
      from -= 3;
    else if (before === Kind.Prep && isReduced(chunks, from - 2) && kindAt(chunks, from - 3) === Kind.Noun) from -= 3;
    else if (
      isReduced(chunks, from - 1) &&
      kindAt(chunks, from - 2) === Kind.Noun &&
      kindAt(chunks, from - 3) !== Kind.Verb
    )
      from -= 2;
    else if (
      before === Kind.Conjunction &&
      kindAt(chunks, from - 2) === Kind.Noun &&
      kindAt(chunks, from - 3) !== Kind.Verb &&
      !(chunks[from]!.bits & Word.SubjectPronoun) &&
      kindAt(chunks, from - 3) !== Kind.Infinitive
    ) {
      if (kindAt(chunks, from - 3) === Kind.Prep && kindAt(chunks, from - 4) !== Kind.Noun) break;
      from -= 2;
    } else break;
  }
  // "after aides insisted that …": some prepositions also open clauses.
  if (kindAt(chunks, from - 1) === Kind.Prep && !(chunks[from - 1]!.bits & Word.Subordinator)) return null;
  if (isObjectPronoun(chunks[from]!)) return null;
  return { from: startOfApposition(chunks, from), to: last };
}

/** "Malaysia's prime minister, Najib Razak [said]": the role before the name belongs to it. */
function startOfApposition(chunks: readonly Chunk[], from: number): number {
  const role = chunks[from - 2];
  if (!chunks[from]!.named || kindAt(chunks, from - 1) !== Kind.Comma || role?.kind !== Kind.Noun) return from;
  const before = kindAt(chunks, from - 3);
  return role.bits & (Word.Role | Word.Title) && !(role.bits & Word.Group) && (before === -1 || before === Kind.Comma)
    ? from - 2
    : from;
}

/** A participle without auxiliary between a noun and its verb: "officials briefed on the plan said". */
function isReduced(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (!chunk || chunk.kind !== Kind.Verb) return false;
  return !chunk.finite || (chunk.first === chunk.head && kindAt(chunks, index + 1) === Kind.Prep);
}

const isObjectPronoun = (chunk: Chunk) =>
  chunk.last - chunk.first === 1 &&
  (chunk.bits & Word.ObjectPronoun) !== 0 &&
  (chunk.bits & (Word.SubjectPronoun | Word.Possessive)) === 0;

/** "Devocht, who [had told]": the noun before the relative pronoun. */
function antecedentOf(chunks: readonly Chunk[], relative: number): Subject | null {
  let at = relative - 1;
  while (
    at >= 0 &&
    (chunks[at]!.kind === Kind.Comma ||
      chunks[at]!.kind === Kind.Parenthesis ||
      chunks[at]!.kind === Kind.Conjunction ||
      chunks[at]!.kind === Kind.Dash)
  )
    at--;
  if (kindAt(chunks, at) !== Kind.Noun) return null;
  let from = at;
  while (
    kindAt(chunks, from - 1) === Kind.Prep &&
    kindAt(chunks, from - 2) === Kind.Noun &&
    chunks[from - 2]!.bits & (Word.Role | Word.Group)
  )
    from -= 2;
  return { from, to: at, relative: true };
}

/**
 * "Jeff Rathke, the spokesman, [said]": something between commas stands before the verb; the subject
 * is the first noun of the clause that no preposition governs.
 */
function subjectBeforeComma(chunks: readonly Chunk[], comma: number): Subject | null {
  let found = -1;
  for (let at = comma - 1; at >= 0; at--) {
    const { kind } = chunks[at]!;
    if (kind === Kind.Quote && at < comma - 1) break;
    if (kind === Kind.Colon || kind === Kind.Semicolon) break;
    if (kind === Kind.Verb && chunks[at]!.finite && !isInRelative(chunks, at)) {
      // "a firm based in Kell", ", obtained by Port News,"
      const reduced =
        isReduced(chunks, at) &&
        (kindAt(chunks, at - 1) === Kind.Comma ||
          (kindAt(chunks, at - 1) === Kind.Noun && kindAt(chunks, at - 2) === Kind.Comma));
      if (!reduced) break;
    }
    if ((kind === Kind.That || kind === Kind.Subordinator) && found >= 0) break;
    if (kind === Kind.Noun && opensClause(kindAt(chunks, at - 1)) && !isObjectPronoun(chunks[at]!)) found = at;
  }
  // "The plan, called …": nothing stands between the noun and the comma, so the verb is no predicate.
  if (found < 0 || endOfPhrase(chunks, found) === comma - 1) return null;
  return withApposition(chunks, found);
}

/** A noun with its phrase and the name in apposition. */
export function withApposition(chunks: readonly Chunk[], from: number): Subject {
  const phrase = endOfPhrase(chunks, from);
  return named(from, phrase, endOfApposition(chunks, from, phrase));
}

const named = (from: number, phrase: number, to: number): Subject =>
  to > phrase ? { from, to, name: to } : { from, to };

/**
 * "the prime minister, Najib Razak,", "the librarian, Tom Okoro,", "the mayor of Kell, Jane Doe,": who is not
 * named is named behind the comma. Behind a phrase only a role has a name: "the ministry in the capital, New Delhi,".
 * @param from the noun; `to` the end of its phrase
 * @returns the chunk that the whole ends with
 */
function endOfApposition(chunks: readonly Chunk[], from: number, to: number): number {
  const name = nameBehind(chunks, from, to);
  if (!name || kindAt(chunks, to + 3) !== Kind.Comma) return to;
  return (from === to ? isRole(chunks[from]!) || isFullName(name) : isRole(chunks[from]!) && isFullName(name))
    ? to + 2
    : to;
}

/** "said the union's lawyer, Peter Varga." and "…, Peter Varga, who …": a verb behind the name would be its own. */
function endOfNaming(chunks: readonly Chunk[], from: number, to: number): number {
  const name = nameBehind(chunks, from, to);
  if (!name || !isFullName(name) || !(from === to || isRole(chunks[from]!))) return to;
  const after = kindAt(chunks, to + 3);
  return after === -1 || after === Kind.Other || after === Kind.Comma ? to + 2 : to;
}

/** The name behind a comma and the phrase of a noun that is no name itself. */
function nameBehind(chunks: readonly Chunk[], from: number, to: number): Chunk | null {
  const name = chunks[to + 2];
  return !chunks[from]!.named && kindAt(chunks, to + 1) === Kind.Comma && name?.kind === Kind.Noun && name.named
    ? name
    : null;
}

const isRole = ({ bits }: Chunk) => (bits & (Word.Role | Word.Title)) !== 0;
const isFullName = ({ first, last }: Chunk) => last - first > 1;

function isInRelative(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && isFiller(chunks[at]!.kind)) at--;
  const kind = kindAt(chunks, at);
  if (kind === Kind.Relative || kind === Kind.That) return true;
  return kind === Kind.Noun && (kindAt(chunks, at - 1) === Kind.Relative || kindAt(chunks, at - 1) === Kind.That);
}

/** "said Ortiz of the council", "said an official in Kell", but "said Ortiz | in a statement". */
function endOfSpeaker(chunks: readonly Chunk[], from: number): number {
  let to = from;
  while (
    kindAt(chunks, to + 1) === Kind.Prep &&
    kindAt(chunks, to + 2) === Kind.Noun &&
    belongsToSpeaker(chunks[to + 1]!, chunks[to + 2]!)
  )
    to += 2;
  return to;
}

const belongsToSpeaker = (preposition: Chunk, noun: Chunk) =>
  !(preposition.bits & Word.To) &&
  !(noun.bits & Word.Document) &&
  (isOf(preposition.hash) || noun.named || (noun.bits & Word.Body) !== 0);
const isOf = wordSet('of for from with');

/** ", said Trump" and "…” said Donna Brazile, the chairwoman": the noun behind the verb. */
export function subjectAfter(chunks: readonly Chunk[], index: number): Subject | null {
  let at = index + 1;
  while (at < chunks.length && chunks[at]!.kind === Kind.Adverb) at++;
  const chunk = chunks[at];
  if (!chunk || chunk.kind !== Kind.Noun || isObjectPronoun(chunk)) return null;
  const phrase = endOfSpeaker(chunks, at);
  const to = endOfNaming(chunks, at, phrase);
  const isJoined =
    to === phrase &&
    kindAt(chunks, to + 1) === Kind.Conjunction &&
    kindAt(chunks, to + 2) === Kind.Noun &&
    kindAt(chunks, to + 3) !== Kind.Verb;
  return isJoined ? { from: at, to: to + 2 } : named(at, phrase, to);
}
