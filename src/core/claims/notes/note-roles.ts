/** Compares who does what to whom, as far as the order of words tells subject and object. */
import { hashWord } from '../../../text/word-hash';
import type { Wording } from '../../../wording/wording';

/** Names the agent in a passive clause. */
const BY = hashWord('by');

/**
 * Whether two wordings have the same two names on the sides of the same word, exchanged: "Norland invaded Sudmark" and
 * "Sudmark invaded Norland". A passive ("was invaded by") turns the sides around. Comparisons are handled elsewhere.
 * @param names terms of all names; a word that only ever begins a wording is not known to be a name
 */
export function sidesExchanged(nearest: Wording, clause: Wording, names: ReadonlySet<number>): boolean {
  if (names.size < 2 || nearest.compared || clause.compared) return false;
  const turned = isPassive(nearest) !== isPassive(clause);
  let exchanged = false;
  for (const word of new Set(nearest.terms)) {
    if (names.has(word) || !clause.terms.includes(word)) continue;
    const sides = sidesOf(nearest.terms, word, names);
    const other = sidesOf(clause.terms, word, names);
    if (!sides || !other) continue;
    const same = sides[0] === other[0] && sides[1] === other[1];
    const crossed = sides[0] === other[1] && sides[1] === other[0];
    if (turned ? crossed : same) return false;
    if (turned ? same : crossed) exchanged = true;
  }
  return exchanged;
}

const isPassive = ({ functionWords }: Wording) => functionWords.includes(BY);

/** Returns the names next to a word, before and after; null if a side has none, or both have the same. */
function sidesOf(terms: readonly number[], word: number, names: ReadonlySet<number>): readonly [number, number] | null {
  const at = terms.indexOf(word);
  const before = terms.slice(0, at).findLast((term) => names.has(term));
  const after = terms.slice(at + 1).find((term) => names.has(term));
  return before === undefined || after === undefined || before === after ? null : [before, after];
}
