/**
 * An index of wordings by their terms, in one buffer that is read in place.
 *
 *   header    magic, entries, slots, postings, impact scale (float)     20 bytes
 *   terms     hash table of terms, see text/word-table.ts               4 bytes a slot
 *   first     first posting of each slot's term, and the end            4 bytes each, slots + 1
 *   postings  entry and the term's impact in it, see impact-lists.ts    4 bytes each
 *   whole     lowest score of a text that has one of the entry's
 *             wordings; a share of half or more scores that share       4 bytes each (float)
 *   most      largest impact of each slot's term                        1 byte each
 *
 * Impacts are Okapi BM25 weights (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), computed when
 * the index is built and rounded to a byte, so that a search only adds bytes.
 */
import { slotFor } from '../../text/word-table';
import type { Hit } from './best-sums';
import type { ImpactLists } from './impact-lists';
import { mostWanted } from './most-wanted';
import { searchIn } from './search-lists';
import { NO_TERM } from '../terms';

export const MAGIC = 0x534c4333; // "SLC3"
/** 32-bit words before the first section. */
export const HEADER = 5;

export interface ClaimIndex {
  readonly entries: number;
  /** Returns the number of entries that have a term. */
  frequency(term: number): number;
  /**
   * Returns the best entries for some terms, best first; ties go to the earlier entry.
   * @param terms none of them 0; repeated terms count once
   */
  search(terms: readonly number[], limit: number): Hit[];
  /**
   * Returns a superset of the entries that the terms cover as required. Cheaper than `search`; for most parts of a text
   * there are none.
   * @param terms none of them 0
   */
  covered(terms: readonly number[], least: Cover, isWanted: (entry: number) => boolean): number[];
  /** Returns those of some entries that the terms may cover as required. */
  coveredAmong(terms: readonly number[], least: Cover, entries: readonly number[]): number[];
  /**
   * Returns the largest impact of each term of a text on any wanted entry. A part of the text whose impacts sum up to
   * less than `least` finds no such entry and need not be searched.
   * @param terms 0 for words that do not count
   * @param least only entries count that the whole text could bring to this score
   * @param isWanted whether an entry counts at all
   */
  reach(terms: Uint32Array, least: number, isWanted: (entry: number) => boolean): Reach;
}

/** The least that terms must cover of an entry. */
export interface Cover {
  /** Lowest score. */
  readonly rank: number;
  /** Lowest share of one of its wordings, by rarity; 0.5 or more. */
  readonly known: number;
}

/** See `ClaimIndex.reach`. */
export interface Reach {
  /** One for each term. */
  readonly impacts: Uint8Array;
  /** Score per unit of impact. */
  readonly scale: number;
}

/**
 * Opens an index in place, without copying it.
 * @param bytes their buffer must not change afterwards; they begin at a multiple of 4
 * @throws RangeError if they are not an index or are truncated
 */
export function openClaimIndex({ buffer, byteOffset, byteLength }: Uint8Array): ClaimIndex {
  if (byteLength < HEADER * 4) throw new RangeError('a claim index begins with a header of 20 bytes');
  const [magic, entries, slots, count] = new Uint32Array(buffer, byteOffset, 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const words = HEADER + slots + slots + 1 + count + entries;
  if (magic !== MAGIC || byteLength !== words * 4 + slots)
    throw new RangeError('these bytes are no claim index, or are cut short');
  const scale = new Float32Array(buffer, byteOffset + 16, 1)[0]!;
  let at = byteOffset + HEADER * 4;
  const keys = new Uint32Array(buffer, at, slots);
  const first = new Uint32Array(buffer, (at += slots * 4), slots + 1);
  const postings = new Uint32Array(buffer, (at += (slots + 1) * 4), count);
  const whole = new Float32Array(buffer, (at += count * 4), entries);
  const most = new Uint8Array(buffer, at + entries * 4, slots);
  const lists: ImpactLists = { entries, first, postings, most };
  const { best, all, score } = searchIn(lists, scale);
  const slotsOf = distinctSlots(keys);
  const lengthOf = (slot: number) => first[slot + 1]! - first[slot]!;
  const inOrder = (slots: number[]) =>
    entries < FEW ? slots : slots.sort((one, other) => lengthOf(one) - lengthOf(other));
  const isTerm = (slot: number, term: number) => term !== NO_TERM && keys[slot] === term;

  return {
    entries,
    reach: (terms, least, isWanted) => {
      // Walking all postings of a text is worth it only if there are few.
      const largest =
        entries < FEW
          ? mostWanted(lists, slotsOf(terms), (entry, sum) => sum * scale >= least && isWanted(entry))
          : most;
      const impacts = new Uint8Array(terms.length);
      for (let at = 0; at < terms.length; at++) {
        const slot = slotFor(keys, terms[at]!);
        if (isTerm(slot, terms[at]!)) impacts[at] = largest[slot]!;
      }
      return { scale, impacts };
    },
    frequency: (term) => {
      const slot = slotFor(keys, term);
      return isTerm(slot, term) ? lengthOf(slot) : 0;
    },
    search: (terms, limit) => best(inOrder(slotsOf(terms)), limit),
    covered: (terms, { rank, known }, isWanted) =>
      all(inOrder(slotsOf(terms)), rank, (entry, sum) => sum >= known * whole[entry]! && isWanted(entry)),
    coveredAmong: (terms, { rank, known }, among) => {
      const slots = slotsOf(terms);
      return among.filter((entry) => score(slots, entry) >= Math.max(rank, known * whole[entry]!));
    },
  };
}

/** With fewer entries than this, all lists are walked in full. */
export const FEW = 1024;

/** Returns a function that finds the slots of terms, each once, in order. Terms without entries have no slot. */
function distinctSlots(keys: Uint32Array): (terms: ArrayLike<number>) => number[] {
  /** 1 for slots already found, during one call. */
  const isFound = new Uint8Array(keys.length);
  return (terms) => {
    const slots: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      const slot = slotFor(keys, terms[at]!);
      if (keys[slot] === 0 || isFound[slot]) continue;
      isFound[slot] = 1;
      slots.push(slot);
    }
    for (const slot of slots) isFound[slot] = 0;
    return slots;
  };
}
