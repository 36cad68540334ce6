/**
 * An index of wordings by their terms, in one buffer that is opened without being parsed.
 *
 *   header    magic, entries, slots, postings, impact scale (float)     20 bytes
 *   terms     hash table of terms, see text/word-table.ts               4 bytes a slot
 *   first     first posting of each slot's term, and the end            4 bytes each, slots + 1
 *   weight    impact that an entry would reach against itself           4 bytes each (float)
 *   entry     entry of each posting, ascending within a term            4 bytes each
 *   impact    impact of the term in the entry, 1 to 255                 1 byte each
 *   most      largest impact of each slot's term                        1 byte each
 *
 * Impacts are Okapi BM25 weights (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009), worked out when the index is built and rounded to a byte, so that a search only adds bytes.
 * The sums go into one array that is kept and cleared where it was touched.
 *
 * A search takes the rarest term first. Once the terms that are left could not lift a new entry among
 * the best, only the entries reached so far go on (MaxScore: Turtle and Flood, "Query Evaluation:
 * Strategies and Optimizations", 1995), and each is looked for in the long lists of common terms. What
 * is found is the same as without this.
 */
import { slotFor } from '../text/word-table';
import { takeBest, thresholdOf, type Hit } from './best-sums';

export const MAGIC = 0x534c4349; // "SLCI"
/** 32-bit words before the first section. */
export const HEADER = 5;

export interface ClaimIndex {
  readonly entries: number;
  /** What an entry would score against its own terms. */
  weight(entry: number): number;
  /** In how many entries a term stands. */
  frequency(term: number): number;
  /**
   * The best entries for some terms, best first; ties go to the earlier entry.
   * @param terms none of them 0; one that is said twice counts once
   */
  search(terms: readonly number[], limit: number): Hit[];
  /**
   * What each term of a whole text could add to the score of an entry at most, so that the parts of the text
   * that reach nothing need not be searched for: a part whose terms sum up to less than `least` finds no such entry.
   * @param terms 0 for words that do not count
   * @param least only entries count that the whole text could lift so high
   * @param isWanted whether an entry counts at all
   */
  reach(terms: Uint32Array, least: number, isWanted: (entry: number) => boolean): Reach;
}

/** See `ClaimIndex.reach`. */
export interface Reach {
  /** One for each term. */
  readonly impacts: Uint8Array;
  /** What one of an impact is in a score. */
  readonly scale: number;
}

/**
 * Opens an index where it lies, without copying it.
 * @param bytes their buffer must not change afterwards; they begin at a multiple of 4
 * @throws RangeError where they are no index or are cut short
 */
export function openClaimIndex({ buffer, byteOffset, byteLength }: Uint8Array): ClaimIndex {
  if (byteLength < HEADER * 4) throw new RangeError('a claim index begins with a header of 20 bytes');
  const [magic, entries, slots, postings] = new Uint32Array(buffer, byteOffset, 4) as unknown as [number, number, number, number];
  const words = HEADER + slots + slots + 1 + entries + postings;
  if (magic !== MAGIC || byteLength !== words * 4 + postings + slots) throw new RangeError('these bytes are no claim index, or are cut short');
  const scale = new Float32Array(buffer, byteOffset + 16, 1)[0]!;
  let at = byteOffset + HEADER * 4;
  const keys = new Uint32Array(buffer, at, slots);
  const first = new Uint32Array(buffer, at += slots * 4, slots + 1);
  const weights = new Float32Array(buffer, at += (slots + 1) * 4, entries);
  const entryOf = new Uint32Array(buffer, at += entries * 4, postings);
  const impact = new Uint8Array(buffer, at += postings * 4, postings);
  const most = new Uint8Array(buffer, at + postings, slots);
  const sums = new Uint32Array(entries);
  const touched = new Uint32Array(entries);
  /** 1 for the slots of a query while it is read. */
  const isAsked = new Uint8Array(slots);
  const lengthOf = (slot: number) => first[slot + 1]! - first[slot]!;

  const slotsOf = (terms: readonly number[]): number[] => {
    const asked: number[] = [];
    for (const term of terms) {
      const slot = slotFor(keys, term);
      if (keys[slot] !== term || isAsked[slot]) continue;
      isAsked[slot] = 1;
      asked.push(slot);
    }
    for (const slot of asked) isAsked[slot] = 0;
    return entries < FEW ? asked : asked.sort((one, other) => lengthOf(one) - lengthOf(other));
  };

  /** Adds a term's impacts to the entries reached so far, and to no other. */
  const addToReached = (slot: number, reached: number) => {
    for (let index = 0; index < reached; index++) {
      const entry = touched[index]!;
      const posting = postingOf(entryOf, entry, first[slot]!, first[slot + 1]!);
      if (posting >= 0) sums[entry]! += impact[posting]!;
    }
  };

  /** The largest impact of each slot's term in the entries that count. */
  const mostIn = (asked: readonly number[], least: number, isWanted: (entry: number) => boolean): Uint8Array => {
    for (const slot of asked) for (let posting = first[slot]!; posting < first[slot + 1]!; posting++) sums[entryOf[posting]!]! += impact[posting]!;
    const counts = sums.map((sum, entry) => Number(sum * scale >= least && isWanted(entry)));
    sums.fill(0);
    const largest = new Uint8Array(slots);
    for (const slot of asked) for (let posting = first[slot]!; posting < first[slot + 1]!; posting++) {
      if (counts[entryOf[posting]!] && impact[posting]! > largest[slot]!) largest[slot] = impact[posting]!;
    }
    return largest;
  };

  return {
    entries,
    reach: (terms, least, isWanted) => {
      const slotOf = new Int32Array(terms.length);
      const asked: number[] = [];
      for (let at = 0; at < terms.length; at++) {
        const slot = slotFor(keys, terms[at]!);
        const isKnown = keys[slot] !== 0 && keys[slot] === terms[at];
        slotOf[at] = isKnown ? slot : -1;
        if (!isKnown || isAsked[slot]) continue;
        isAsked[slot] = 1;
        asked.push(slot);
      }
      for (const slot of asked) isAsked[slot] = 0;
      // Going through all postings of a text is only worth it where there are few.
      const largest = entries < FEW ? mostIn(asked, least, isWanted) : most;
      const impacts = new Uint8Array(terms.length);
      for (let at = 0; at < terms.length; at++) if (slotOf[at]! >= 0) impacts[at] = largest[slotOf[at]!]!;
      return { scale, impacts };
    },
    weight: (entry) => weights[entry]!,
    frequency: (term) => {
      const slot = slotFor(keys, term);
      return term !== 0 && keys[slot] === term ? lengthOf(slot) : 0;
    },
    search: (query, limit) => {
      const asked = slotsOf(query);
      let left = asked.reduce((sum, slot) => sum + most[slot]!, 0);
      let reached = 0;
      let closed = false;
      for (const slot of asked) {
        // Looking for a threshold goes through the sums, which only a long list is worth.
        closed ||= lengthOf(slot) > LONG * Math.max(reached, limit) && left < thresholdOf(sums, touched, reached, limit);
        left -= most[slot]!;
        if (closed) addToReached(slot, reached);
        else for (let posting = first[slot]!, end = first[slot + 1]!; posting < end; posting++) {
          const entry = entryOf[posting]!;
          if (sums[entry] === 0) touched[reached++] = entry;
          sums[entry]! += impact[posting]!;
        }
      }
      return takeBest(sums, touched, reached, limit, scale);
    },
  };
}

/** Fewer entries than this are searched as they come. */
const FEW = 1024;
/** A list is long when it has so many times the entries reached. */
const LONG = 2;

/** The posting of an entry between two postings of one term, or -1. */
function postingOf(entryOf: Uint32Array, entry: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = entryOf[middle]!;
    if (found === entry) return middle;
    if (found < entry) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
