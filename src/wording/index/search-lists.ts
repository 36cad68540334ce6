/**
 * Finds the entries of a claim index with the highest sum of impacts for the query's terms.
 *
 *   lists, rarest first   [ walked, every entry counts ][ walked, the level rises ][ looked up ]
 *   possible impact       ├──────────────────── left ───────────────────────────┤
 *
 * The impacts of a list are added to sums. Entries whose sum is at least `level` are "reached". Before a long list, the
 * best entries so far are completed from all lists, which gives a floor: the final best entries are not below it. From
 * then on only entries with a share of the floor are kept, which are few. When the remaining lists could not bring any
 * other entry to the floor, they are only looked up for the reached entries (MaxScore: Turtle and Flood, "Query
 * Evaluation: Strategies and Optimizations", 1995). The result is the same as from adding everything.
 *
 *   invariant   `reached` holds exactly the entries whose sum is at least `level`
 */
import { bestOf, takeBest, type Hit } from './best-sums';
import { IMPACT, IMPACT_BITS, impactIn, type ImpactLists } from './impact-lists';

/** Completing entries is worth it only before a list with more postings than this. */
const LONG = 400;
/** Walking this many postings costs as much as one look-up of an entry (binary search). */
const LOOK_UP = 12;
/** Entries below this share of the floor are dropped, because the kept ones are gone through before each list. */
const KEPT = 0.7;
/** Sums are cleared in one go if more than one entry in this many may have one. */
const CLEARED = 8;

/** A search that reuses its arrays from query to query. Slots must be given with the shortest lists first. */
export interface Search {
  /** Returns the best entries, best first. */
  best(slots: readonly number[], limit: number): Hit[];
  /** Returns the entries with a score of about `least` or more that pass `isEnough`, in no order. */
  all(slots: readonly number[], least: number, isEnough: (entry: number, score: number) => boolean): number[];
  /** The score of one entry. */
  score(slots: readonly number[], entry: number): number;
}

/** @param scale score per unit of impact */
export function searchIn(lists: ImpactLists, scale: number): Search {
  const { entries, first, postings, most } = lists;
  const sums = new Uint32Array(entries);
  const reached = new Uint32Array(entries);
  let count = 0;
  let level = 1;

  /** Adds a list to all sums. It is the hot loop: once the level is up, few entries are reached. */
  const walk = (slot: number) => {
    const least = level;
    let next = count;
    for (let at = first[slot]!, end = first[slot + 1]!; at < end; at++) {
      const posting = postings[at]!;
      const entry = posting >>> IMPACT_BITS;
      const before = sums[entry]!;
      const sum = before + (posting & IMPACT);
      sums[entry] = sum;
      if (sum >= least && before < least) reached[next++] = entry;
    }
    count = next;
  };

  /** Adds a list to the reached entries only. */
  const lookUp = (slot: number) => {
    for (let index = 0; index < count; index++) {
      const entry = reached[index]!;
      sums[entry]! += impactIn(lists, slot, entry);
    }
  };

  /** Raises the level and drops the entries below it. */
  const raise = (to: number) => {
    if (to <= level) return;
    level = to;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const entry = reached[index]!;
      if (sums[entry]! >= to) reached[kept++] = entry;
    }
    count = kept;
  };

  /** Returns the sum of an entry with the lists from `next` on. */
  const completed = (slots: readonly number[], next: number, entry: number): number => {
    let sum = sums[entry]!;
    for (let at = next; at < slots.length; at++) sum += impactIn(lists, slots[at]!, entry);
    return sum;
  };

  /** Returns the lowest completed sum of the best entries so far. */
  const floorOf = (slots: readonly number[], next: number, limit: number): number => {
    let floor = Infinity;
    for (const entry of bestOf(sums, reached, count, limit)) floor = Math.min(floor, completed(slots, next, entry));
    return floor;
  };

  /**
   * Reaches all entries whose sum is at least a floor.
   * @param limit the floor rises to the sum that this many entries have
   * @returns number of lists walked
   */
  const gather = (slots: readonly number[], least: number, limit: number): number => {
    let left = 0;
    for (const slot of slots) left += most[slot]!;
    count = 0;
    level = 1;
    let floor = least;
    raise(Math.floor(floor * KEPT));
    let next = 0;
    for (; next < slots.length; next++) {
      const slot = slots[next]!;
      const length = first[slot + 1]! - first[slot]!;
      if (length > LONG) {
        if (count >= limit) floor = Math.max(floor, floorOf(slots, next, limit));
        raise(Math.floor(floor * KEPT));
        if (left <= floor - level) {
          raise(floor - left);
          if (count * LOOK_UP < length) break;
        }
      }
      walk(slot);
      left -= most[slot]!;
    }
    const walked = next;
    for (; next < slots.length; next++) {
      raise(floor - left);
      lookUp(slots[next]!);
      left -= most[slots[next]!]!;
    }
    raise(floor);
    return walked;
  };

  /** Resets the sums to 0. */
  const clear = (slots: readonly number[], walked: number) => {
    let touched = 0;
    for (let list = 0; list < walked; list++) touched += first[slots[list]! + 1]! - first[slots[list]!]!;
    if (touched * CLEARED > entries) sums.fill(0);
    else
      for (let list = 0; list < walked; list++) {
        for (let at = first[slots[list]!]!, end = first[slots[list]! + 1]!; at < end; at++)
          sums[postings[at]! >>> IMPACT_BITS] = 0;
      }
  };

  return {
    best: (slots, limit) => {
      const walked = gather(slots, 0, limit);
      const hits = takeBest(sums, reached, count, limit, scale);
      clear(slots, walked);
      return hits;
    },
    all: (slots, least, isEnough) => {
      const walked = gather(slots, Math.floor(least / scale), Infinity);
      const enough: number[] = [];
      for (let index = 0; index < count; index++) {
        const entry = reached[index]!;
        if (isEnough(entry, sums[entry]! * scale)) enough.push(entry);
      }
      clear(slots, walked);
      return enough;
    },
    score: (slots, entry) => completed(slots, 0, entry) * scale,
  };
}
