/** Finds the group of kin words (`kin-words.ts`) of a term, as a term that no word has. */
import { hashWord } from '../text/word-hash';
import { kinWords } from './kin-words';
import { rarityOf } from './rarity';
import { NO_TERM, termOfWord } from './terms';

interface Kin {
  /** The group of each word's term. */
  readonly groups: ReadonlyMap<number, number>;
  /** The rarity of each group, whichever of its words is said. */
  readonly rarities: ReadonlyMap<number, number>;
}

let kin: Kin | null = null;

function readKin(): Kin {
  const groups = new Map<number, number>();
  const rarities = new Map<number, number>();
  for (const line of kinWords) {
    const group = hashWord(`kin: ${line}`);
    const terms = new Set(line.split(' ').map(termOfWord));
    for (const term of terms) if (!groups.has(term)) groups.set(term, group);
    rarities.set(group, -Math.log([...terms].reduce((sum, term) => sum + Math.exp(-rarityOf(term)), 0)));
  }
  return { groups, rarities };
}

/** Returns the term of a word's group, or the term itself where it has none. */
export const kinOf = (term: number): number => (kin ??= readKin()).groups.get(term) ?? term;

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
