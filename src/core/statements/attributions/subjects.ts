/** Finds the subject of a verb: the noun phrase before or after it, or the subject of its governing verb. */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { endOfPhrase, hasClause, kindAt } from '../chunks/chunk-queries';
import { finitePasts, presentVerbs } from '../grammar/common-verb-words';
import { AUXILIARY, Word } from '../grammar/word-classes';
import {
  isName,
  jointOffice,
  nameAtEnd,
  nameBeforeDegree,
  nameBeforeDescription,
  startOfApposition,
  withApposition,
} from './appositions';
import { antecedentOf, isFiller, isInRelative, opensClause, relativeBefore, whole } from './relatives';
import type { Subject } from './subject';
import { isSomebody } from './who-can-speak';

/** Returns the subject before the verb group at `index`, or null. */
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
  if (kind === Kind.Comma || kind === Kind.Dash) {
    const opening = kind === Kind.Dash ? openingDash(chunks, at) : -1;
    return opening > 0 ? withDashedName(chunks, opening, at) : subjectBeforeComma(chunks, at);
  }
  if (kind === Kind.Noun || kind === Kind.Verb || kind === Kind.Infinitive) {
    // "the man who opened the door [said]", "a fireman who came first [said]"
    const relative = relativeBefore(chunks, at);
    if (relative >= 0) return whole(antecedentOf(chunks, relative), chunks);
  }
  // "a man arrested on Monday [said]", "one clerk elected last July [said]"
  if (kind === Kind.Verb && isReduced(chunks, at) && kindAt(chunks, at - 1) === Kind.Noun)
    return nounSubject(chunks, at - 1);
  // A clause without a pronoun modifies the noun: "all the experts I interviewed [said]".
  if (kind === Kind.Verb && isContactClause(chunks, at)) return nounSubject(chunks, at - 2);
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

const isContactClause = (chunks: readonly Chunk[], verb: number) =>
  kindAt(chunks, verb - 1) === Kind.Noun &&
  (chunks[verb - 1]!.bits & Word.SubjectPronoun) !== 0 &&
  kindAt(chunks, verb - 2) === Kind.Noun &&
  (chunks[verb - 2]!.bits & (Word.Role | Word.Group)) !== 0;

/** Returns the dash that opens the bracket, or -1: "two pupils – Jana and Anne Farrow – [said]". */
function openingDash(chunks: readonly Chunk[], closing: number): number {
  for (let at = closing - 1; at > 0; at--) {
    if (chunks[at]!.kind === Kind.Dash) return at;
    if (chunks[at]!.kind === Kind.Quote || chunks[at]!.kind === Kind.Colon) return -1;
  }
  return -1;
}

/** "Kell's mayor – Lena Ortiz – [said]": one full name between the dashes belongs to the office before them. */
function withDashedName(chunks: readonly Chunk[], opening: number, closing: number): Subject | null {
  const subject = subjectBefore(chunks, opening);
  const name = chunks[opening + 1]!;
  const isNaming =
    closing === opening + 2 &&
    isName(name) &&
    name.last - name.first > 1 &&
    (chunks[subject?.from ?? 0]!.bits & Word.Role) !== 0;
  return subject && isNaming && !isName(chunks[subject.from]!) && !(chunks[subject.from]!.bits & Word.Group)
    ? { ...subject, to: opening + 1, name: opening + 1 }
    : subject;
}

/** Goes back over prepositional phrases and reduced relatives to the noun: "officials in Kyiv [said]". */
function nounSubject(chunks: readonly Chunk[], last: number): Subject | null {
  let from = last;
  for (;;) {
    const before = kindAt(chunks, from - 1);
    // "the first such meeting since Mayor Ortiz announced"
    if (before === Kind.Prep && chunks[from - 1]!.bits & Word.Subordinator && isSomebody(chunks[from]!)) break;
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
      const listed = startOfList(chunks, from - 2);
      if (kindAt(chunks, listed - 1) === Kind.Prep && kindAt(chunks, listed - 2) !== Kind.Noun) {
        // "In Kell, Ortiz and Brandt [said]"
        if (listed === from - 2) break;
        from = listed + 2;
        break;
      }
      from = listed;
    } else break;
  }
  // "after aides insisted that …": some prepositions also open clauses.
  if (kindAt(chunks, from - 1) === Kind.Prep && !(chunks[from - 1]!.bits & Word.Subordinator)) return null;
  if (isObjectPronoun(chunks[from]!) || isBareDeterminer(chunks[from]!)) return null;
  const joint = jointOffice(chunks, from);
  if (joint && joint.to === last) return joint;
  // "Deputy Commissioner (North) Anita Rao [said]"
  let office = kindAt(chunks, from - 1) === Kind.Parenthesis && kindAt(chunks, from - 2) === Kind.Noun ? from - 2 : -1;
  while (office > 1 && kindAt(chunks, office - 1) === Kind.Prep && kindAt(chunks, office - 2) === Kind.Noun)
    office -= 2;
  if (office >= 0 && chunks[office]!.bits & (Word.Role | Word.Title) && isName(chunks[from]!))
    return { from: office, to: last, name: from };
  const described = Math.max(nameBeforeDescription(chunks, from), nameBeforeDegree(chunks, from));
  if (described >= 0) return { from: described, to: described };
  return { from: startOfApposition(chunks, from), to: last };
}

/** Goes back over the nouns of a list with commas: "Ortiz, Brandt [and Ilves]". */
function startOfList(chunks: readonly Chunk[], last: number): number {
  let from = last;
  if (kindAt(chunks, from - 1) === Kind.Comma && kindAt(chunks, from - 2) === Kind.Conjunction) return from;
  while (
    kindAt(chunks, from - 1) === Kind.Comma &&
    kindAt(chunks, from - 2) === Kind.Noun &&
    isName(chunks[from]!) &&
    isName(chunks[from - 2]!)
  )
    from -= 2;
  return from;
}

/** Whether it is a participle without auxiliary between a noun and its verb: "officials briefed on the plan said". */
function isReduced(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (!chunk || chunk.kind !== Kind.Verb) return false;
  const next = kindAt(chunks, index + 1);
  if (isFinite(chunk.hash)) return false;
  return !chunk.finite || (chunk.first === chunk.head && (next === Kind.Prep || next === Kind.Time));
}

/** Whether a verb may be a past participle without an auxiliary, and reports nothing. */
const isParticiple = ({ first, head, hash, bits, verb }: Chunk) =>
  first === head && !verb && !(bits & AUXILIARY) && !isFinite(hash);

const isFinite = wordSet(`${presentVerbs} ${finitePasts}`);

/** "The", "an": what is left of a phrase that was not read as one. */
const isBareDeterminer = ({ first, last, hash }: Chunk) => last - first === 1 && isArticle(hash);
const isArticle = wordSet('the a an no every my your our their its');

export const isObjectPronoun = (chunk: Chunk) =>
  chunk.last - chunk.first === 1 &&
  (chunk.bits & Word.ObjectPronoun) !== 0 &&
  (chunk.bits & (Word.SubjectPronoun | Word.Possessive)) === 0;

/** Returns the noun before "who", which opens the clause: "Ortiz, who knew that a bridge would be dear, [said]". */
function subjectBeforeRelative(chunks: readonly Chunk[], comma: number): Subject | null {
  let at = comma - 1;
  while (at > 1 && chunks[at]!.kind !== Kind.Relative) {
    const { kind } = chunks[at]!;
    if (kind === Kind.Comma || kind === Kind.Dash || kind === Kind.Quote || kind === Kind.Colon) return null;
    at--;
  }
  if (kindAt(chunks, at) !== Kind.Relative || kindAt(chunks, at - 1) !== Kind.Comma) return null;
  if (!hasClause(chunks, at, comma)) return null;
  const subject = whole(antecedentOf(chunks, at), chunks);
  return subject &&
    (subject.from === 0 || opensClause(kindAt(chunks, subject.from - 1))) &&
    isName(chunks[subject.from]!)
    ? subject
    : null;
}

/**
 * Returns the subject if something between commas is before the verb: the first noun of the clause that is not after a
 * preposition. "Jeff Rathke, the spokesman, [said]".
 */
function subjectBeforeComma(chunks: readonly Chunk[], comma: number): Subject | null {
  const described = subjectBeforeRelative(chunks, comma);
  if (described) return described;
  let found = -1;
  for (let at = comma - 1; at >= 0; at--) {
    const { kind } = chunks[at]!;
    if (kind === Kind.Quote && at < comma - 1) break;
    if (kind === Kind.Colon || kind === Kind.Semicolon) break;
    // One dash belongs to a dateline ("Kell – Jane Doe, the mayor, [said]"), two are brackets.
    if (kind === Kind.Dash && found >= 0 && chunks[comma]!.kind !== Kind.Dash && isOnlyDash(chunks, at, comma)) break;
    // "…, and police, who came late, [said]"
    if (
      kind === Kind.Conjunction &&
      found === at + 1 &&
      kindAt(chunks, at - 1) === Kind.Comma &&
      hasClause(chunks, 0, at)
    )
      break;
    if (kind === Kind.Verb && chunks[at]!.finite && !isInRelative(chunks, at)) {
      // "a firm based in Kell", ", obtained by Port News,"
      // and ", in a statement issued on Friday,"
      const noun = kindAt(chunks, at - 1) === Kind.Noun ? (kindAt(chunks, at - 2) === Kind.Prep ? at - 2 : at - 1) : at;
      const reduced =
        (isReduced(chunks, at) && kindAt(chunks, noun - 1) === Kind.Comma) ||
        // ", granted anonymity to talk freely,"
        (kindAt(chunks, at - 1) === Kind.Comma && isParticiple(chunks[at]!));
      if (!reduced) break;
    }
    // "the agency that oversees it": no clause that a verb opens, but one that hangs on the noun
    if (kind === Kind.That && kindAt(chunks, at - 1) === Kind.Noun && found === at + 1 && !opensContent(chunks, at)) {
      found = -1;
      continue;
    }
    if ((kind === Kind.That || kind === Kind.Subordinator) && found >= 0) break;
    if (kind === Kind.Noun && opensClause(kindAt(chunks, at - 1)) && !isObjectPronoun(chunks[at]!)) found = at;
  }
  // Nothing is between noun and comma, so the verb is not a predicate: "The plan, called …".
  if (found < 0) return null;
  if (endOfPhrase(chunks, found) === comma - 1)
    return isLoose(chunks, found, comma) ? { from: found, to: comma - 1 } : null;
  const behind = kindAt(chunks, endOfPhrase(chunks, found) + 1);
  if (behind === Kind.Adverb || behind === Kind.Noun) return null;
  if (isNamePair(chunks, found, comma)) return { from: found, to: comma - 1 };
  return jointOffice(chunks, found) ?? nameAtEnd(chunks, found, comma - 1) ?? withApposition(chunks, found);
}

/** "Lena Ortiz, of Kell, and Karl Brandt, of Harrow, [said]": names with a description each. */
function isNamePair(chunks: readonly Chunk[], found: number, comma: number): boolean {
  for (let at = found + 1; at < comma; at++) {
    if (chunks[at]!.kind !== Kind.Conjunction || kindAt(chunks, at - 1) !== Kind.Comma) continue;
    const name = chunks[at + 1]!;
    return name.kind === Kind.Noun && isName(name) && isName(chunks[found]!) && kindAt(chunks, at + 2) === Kind.Comma;
  }
  return false;
}

/** Whether "that" opens what somebody says: "said in a letter [that] his deputy, Ida Orr, had told". */
function opensContent(chunks: readonly Chunk[], that: number): boolean {
  let at = that - 1;
  while (kindAt(chunks, at) === Kind.Noun && kindAt(chunks, at - 1) === Kind.Prep) at -= 2;
  if (kindAt(chunks, at) === Kind.Noun) at--;
  return chunks[at]?.kind === Kind.Verb && chunks[at]!.verb !== null;
}

/** Whether the comma between a speaker and "says" is superfluous: "Jane Doe for the port, says …". */
const isLoose = (chunks: readonly Chunk[], from: number, comma: number) =>
  chunks[comma]!.kind === Kind.Comma &&
  chunks[comma + 1]?.verb?.verb.base === 'say' &&
  chunks[comma + 1]!.finite &&
  (chunks[from]!.named || (chunks[from]!.bits & (Word.Role | Word.Body)) !== 0) &&
  from === 0 &&
  (kindAt(chunks, comma + 2) !== Kind.Noun || (chunks[comma + 2]!.bits & Word.SubjectPronoun) !== 0);

const isOnlyDash = (chunks: readonly Chunk[], dash: number, end: number) =>
  chunks.every(({ kind }, at) => at === dash || at >= end || kind !== Kind.Dash);
