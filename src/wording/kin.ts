/** Finds the group of kin words (`kin-words.ts`) of a term, as a term that no word has. */
import { hashWord } from '../text/word-hash';
import { slotFor, wordKeys } from '../text/word-table';
import { kinWords } from './kin-words';
import { rarityOf } from './rarity';
import { NO_TERM, termOfWord, termSetOf, type TermSet } from './terms';

interface Kin {
  /** The terms of the words, as `wordKeys` lays them out. */
  readonly keys: Uint32Array;
  /** By slot: the group of each term. */
  readonly groups: Uint32Array;
  /** The rarity of each group, whichever of its words is said. */
  readonly rarities: ReadonlyMap<number, number>;
}

let kin: Kin | null = null;

function readKin(): Kin {
  const words = kinWords.map((line) => line.split(' '));
  const keys = wordKeys(words.reduce((sum, { length }) => sum + length, 0));
  const groups = new Uint32Array(keys.length);
  const rarities = new Map<number, number>();
  kinWords.forEach((line, index) => {
    const group = hashWord(`kin: ${line}`);
    const terms = new Set(words[index]!.map(termOfWord));
    for (const term of terms) {
      const slot = slotFor(keys, term);
      if (term === NO_TERM || keys[slot] === term) continue;
      keys[slot] = term;
      groups[slot] = group;
    }
    rarities.set(group, -Math.log([...terms].reduce((sum, term) => sum + Math.exp(-rarityOf(term)), 0)));
  });
  return { keys, groups, rarities };
}

/** Returns the term of a word's group, or the term itself where it has none. */
export function kinOf(term: number): number {
  const { keys, groups } = (kin ??= readKin());
  return groups[slotFor(keys, term)]! || term;
}

/** Returns the rarity of a term or of a group. */
export const rarityOfKin = (term: number): number => (kin ??= readKin()).rarities.get(term) ?? rarityOf(term);

/** Returns terms with the groups of those that have one. */
export function withKin(terms: Iterable<number>): Set<number> {
  const all = new Set<number>();
  for (const term of terms) {
    if (term === NO_TERM) continue;
    all.add(term);
    all.add(kinOf(term));
  }
  return all;
}

/** Returns the set of a text's terms, with the groups of those that have one. @param terms of its tokens */
export function termSetWithKin(terms: Uint32Array): TermSet {
  const all = new Uint32Array(terms.length * 2);
  let count = 0;
  for (const term of terms) {
    if (term === NO_TERM) continue;
    all[count++] = term;
    const group = kinOf(term);
    if (group !== term) all[count++] = group;
  }
  return termSetOf(all.subarray(0, count));
}
