/**
 * The terms that call a note: a clause that it may be shown beside has at least one of them, so that a note is only
 * looked for where one of them is. The rarest of these sets is taken:
 *
 *   - a group of `mustSay` that the clause itself must say, each alternative by its rarest term;
 *   - of each wording the rarest terms, until they are more of it than a clause may lack (the prefix filter of
 *     Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
 */
import { NOTE_COVERED } from './matching-rules';
import type { SaidGroup } from './must-say';
import { rarityOfKin } from './kin';
import { rarityOf } from './rarity';
import { quantityTerm } from './terms';
import type { Wording } from './wording';

/** Rarities are rounded where shares of wordings are worked out. */
const ROUNDING = 0.001;

/**
 * Returns the terms that call a note; none for a note that does not say what must be said, which is searched for by all
 * of its words.
 * @param wordings its claim and its other wordings
 * @param groups what must be said
 */
export function callsOf(wordings: readonly Wording[], groups: readonly SaidGroup[]): readonly number[] {
  if (groups.length === 0) return [];
  const sets = groups.filter(isSaidInClause).map((group) => group.map(({ terms }) => rarestOf(terms)));
  const rarest = wordings.map(rarestOfWording);
  if (!rarest.includes(null)) sets.push([...new Set(rarest.flatMap((terms) => terms ?? []))]);
  return sets.reduce<readonly number[]>(
    (best, set) => (best.length === 0 || frequencyOf(set) < frequencyOf(best) ? set : best),
    [],
  );
}

/** Whether a clause itself must have a term of a group: names may be elsewhere in the article, numbers in other words. */
const isSaidInClause = (group: SaidGroup) =>
  group.every(({ terms, isName, amount }) => terms.length > 0 && !isName && amount === null);

const rarestOf = (terms: readonly number[]) =>
  terms.reduce((rarest, term) => (rarityOfKin(term) > rarityOfKin(rarest) ? term : rarest));

/** How often one of some terms is said, as a share of all texts, at most. */
const frequencyOf = (terms: readonly number[]) => terms.reduce((sum, term) => sum + Math.exp(-rarityOfKin(term)), 0);

/**
 * The rarest terms of a wording, without all of which a clause has too little of it; null where its numbers alone may be
 * enough, which are said in many ways.
 */
function rarestOfWording({ terms, quantities }: Wording): number[] | null {
  const numbers = new Set(quantities.map(quantityTerm));
  const distinct = [...new Set(terms)];
  const mayLack = (1 - NOTE_COVERED) * distinct.reduce((sum, term) => sum + rarityOf(term), 0) + ROUNDING;
  const rarest: number[] = [];
  let sum = 0;
  for (const term of distinct.filter((one) => !numbers.has(one)).sort((a, b) => rarityOf(b) - rarityOf(a))) {
    rarest.push(term);
    sum += rarityOf(term);
    if (sum > mayLack) return rarest;
  }
  return null;
}
