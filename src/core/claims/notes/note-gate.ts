/**
 * The gate of a note: what must agree before a note with matching words is shown. Names, numbers, negation, and the
 * claimed thing itself, without which a text is only about the same people.
 */
import type { FigureTopic, Note } from '../../../dataset/schema';
import { negationAgrees, numbersAgree } from '../../../wording/agreement';
import { COMMON_NAME, CONTENT_COVERED } from '../../../wording/matching-rules';
import { titleWords } from '../../../wording/matching-words';
import { withKin } from '../../../wording/kin';
import { readMustSay, saidBy, saysAll, type SaidGroup } from '../../../wording/must-say';
import { eventOf, type NoteEvent } from './note-dates';
import { sidesExchanged } from './note-roles';
import { namesIn, termsOf, writtenNumbersIn } from './note-words';
import { rarityOf } from '../../../wording/rarity';
import { quantityTerm, type TermSet } from '../../../wording/terms';
import { readWording, type Comparison, type Wording } from '../../../wording/wording';

export interface NoteGate {
  /** The names in the note's claim, each as the terms of its words. */
  readonly names: readonly (readonly number[])[];
  /** Terms of all names in all wordings. */
  readonly nameTerms: ReadonlySet<number>;
  /** Terms of all words of the note, and the years in its wordings. */
  readonly terms: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
  /** Terms of what the note's figure topics measure ("died", "killed"). */
  readonly measure: ReadonlySet<number>;
  /** Terms of the written numbers in its wordings; as figures `numbersAgree` compares them. */
  readonly numbers: ReadonlySet<number>;
  /** Groups of words of which a text must have one each, see `Note.mustSay`. */
  readonly mustSay: readonly SaidGroup[];
  /** Words that make it another claim, see `Note.mustNotSay`; each a group of its own. */
  readonly mustNotSay: readonly SaidGroup[];
  /** The event, if the note is about one with a date. */
  readonly event: NoteEvent | null;
}

type GatedNote = Pick<
  Note,
  'claim' | 'wordings' | 'mustSay' | 'mustNotSay' | 'finding' | 'topics' | 'claimedWhen' | 'asOf'
>;

/** Makes a note's gate. */
export function gateOf(note: GatedNote, all: readonly FigureTopic[]): NoteGate {
  const { claim, wordings, mustSay, mustNotSay, finding, topics } = note;
  const own = all.filter(({ id }) => topics.includes(id));
  const read = [claim, ...wordings].map(readWording);
  return {
    names: namesIn(claim),
    nameTerms: new Set([claim, ...wordings].flatMap(namesIn).flat()),
    terms: new Set([claim, ...wordings, finding ?? ''].flatMap(termsOf)),
    years: new Set(read.flatMap(({ years }) => years)),
    measure: new Set(own.flatMap((topic) => topic.measure).flatMap((word) => termsOf(word))),
    numbers: new Set([
      ...[claim, ...wordings].flatMap(writtenNumbersIn),
      ...read.flatMap(({ quantities }) => quantities.map(quantityTerm)),
    ]),
    mustSay: readMustSay(mustSay),
    mustNotSay: readMustSay(mustNotSay.map((words) => [words])),
    event: eventOf(note),
  };
}

/** The reason in a clause's words that keeps a note from being shown. */
export type WordingStop = 'numbers' | 'negation' | 'caused' | 'compared' | 'roles' | 'years' | 'said' | 'other-claim';

/**
 * Returns what keeps a note's nearest wording and a clause from agreeing, or null if they agree.
 * @param article terms of the whole article
 * @param namesAll whether all entities of the note are mentioned at the clause, so that their titles are not needed
 */
export function wordingStop(
  gate: NoteGate,
  nearest: Wording,
  clause: Wording,
  article: TermSet,
  namesAll: boolean,
): WordingStop | null {
  if (numbersAgree(nearest, clause) === 'differ') return 'numbers';
  if (!negationAgrees(nearest, clause)) return 'negation';
  if (nearest.caused !== clause.caused) return 'caused';
  if (clause.ranksLower && !nearest.ranksLower) return 'compared';
  if (!comparesTheSame(nearest, clause)) return 'compared';
  if (sidesExchanged(nearest, clause, gate.nameTerms)) return 'roles';
  if (clause.years.length > 0 && gate.years.size > 0 && !clause.years.some((year) => gate.years.has(year)))
    return 'years';
  if (!saysIt(gate, nearest, clause, article, namesAll)) return 'said';
  return saysAnother(gate, clause) ? 'other-claim' : null;
}

/** Whether a clause has words that make it another claim than a note's. */
export function saysAnother({ mustNotSay }: NoteGate, wording: Wording): boolean {
  if (mustNotSay.length === 0) return false;
  const clause = withKin(wording.terms);
  return mustNotSay.some((group) => saysAll([group], { clause, wording, article: clause }));
}

/**
 * Whether the two wordings do not compare the other way round. If only one compares, the thing it compares with must
 * not be in the other: "ships kill more whales than turbines" is not "turbines kill whales".
 */
function comparesTheSame(nearest: Wording, clause: Wording): boolean {
  if (!nearest.compared) return !clause.compared || comparesWithNew(clause, clause.compared, nearest);
  if (!clause.compared) return comparesWithNew(nearest, nearest.compared, clause);
  const [before, after] = sidesOf(nearest.terms, nearest.compared);
  const [clauseBefore, clauseAfter] = sidesOf(clause.terms, clause.compared);
  if (nearest.compared.less !== clause.compared.less) return !after.some((term) => clauseAfter.includes(term));
  // Both things are on their sides, whatever else has moved: "fewer than people born in the US".
  if (sharesOwn(before, after, clauseBefore, clauseAfter) && sharesOwn(after, before, clauseAfter, clauseBefore))
    return true;
  return (
    !after.some((term) => clauseBefore.includes(term) && !before.includes(term)) &&
    !clauseAfter.some((term) => before.includes(term) && !clauseBefore.includes(term))
  );
}

/** Whether two sides share a term that is on neither of the opposite sides. */
const sharesOwn = (
  side: readonly number[],
  opposite: readonly number[],
  clauseSide: readonly number[],
  clauseOpposite: readonly number[],
) => side.some((term) => clauseSide.includes(term) && !opposite.includes(term) && !clauseOpposite.includes(term));

/**
 * Whether the thing that a wording compares with is not in another wording. Terms on both sides of the comparison do
 * not count.
 */
function comparesWithNew({ terms }: Wording, compared: Comparison, other: Wording): boolean {
  const [before, after] = sidesOf(terms, compared);
  return !after.some((term) => other.terms.includes(term) && !before.includes(term));
}

/** Returns the terms before and after "than". */
const sidesOf = (terms: readonly number[], { at }: Comparison) => [terms.slice(0, at), terms.slice(at)] as const;

/**
 * Whether the clause has the claimed thing itself: by the note's groups of words, or, without any, by its names and
 * content.
 */
function saysIt(gate: NoteGate, nearest: Wording, wording: Wording, article: TermSet, namesAll: boolean): boolean {
  if (gate.mustSay.length) return saysAll(gate.mustSay, saidBy(wording, article));
  const clause = new Set(wording.terms);
  return (
    gate.names.every((words) => isCommon(words) || words.some((term) => article.has(term))) &&
    saysTheSame(gate, nearest, clause, namesAll)
  );
}

/**
 * Whether another wording of the note contradicts the clause with a word that the found wording lacks: "NATO membership
 * is realistic" is near to "… is off the table", and "… is not realistic" denies it.
 */
export function contradicts({ nameTerms }: NoteGate, other: Wording, found: Wording, clause: Wording): boolean {
  if (negationAgrees(other, clause)) return false;
  const said = new Set(clause.terms);
  for (const term of found.terms) said.delete(term);
  return other.terms.some((term) => said.has(term) && !nameTerms.has(term));
}

/** Whether no word of a name is anywhere in a note. Names that most articles could have are never foreign. */
export function isForeign({ terms }: NoteGate, name: string): boolean {
  const words = termsOf(name);
  return !isCommon(words) && !words.some((term) => terms.has(term));
}

/** Whether a name is so common ("US") that its absence proves nothing. */
const isCommon = (words: readonly number[]) => words.every((term) => rarityOf(term) < COMMON_NAME);

/**
 * Whether the clause covers enough of the wording, including its rarest word, which separates this claim from others on
 * the subject.
 */
function saysTheSame(
  { nameTerms, measure, numbers }: NoteGate,
  nearest: Wording,
  clause: ReadonlySet<number>,
  namesAll: boolean,
): boolean {
  let shared = 0;
  let total = 0;
  let measured = 0;
  let measures = 0;
  let rarest = 0;
  let isRarestSaid = true;
  for (const term of new Set(nearest.terms)) {
    if (measure.has(term)) {
      measures++;
      if (clause.has(term)) measured++;
    }
    if (nameTerms.has(term) || (namesAll && isTitle(term))) continue;
    const rarity = rarityOf(term);
    total += rarity;
    if (clause.has(term)) shared += rarity;
    if (rarity > rarest && !numbers.has(term)) {
      rarest = rarity;
      isRarestSaid = clause.has(term);
    }
  }
  return shared > 0 && isRarestSaid && shared >= CONTENT_COVERED * total && (measures === 0 || measured > 0);
}

let titles: ReadonlySet<number> | null = null;
const isTitle = (term: number) => (titles ??= new Set(termsOf(titleWords))).has(term);
