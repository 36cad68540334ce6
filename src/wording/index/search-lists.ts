/**
 * Finds the best entries of a claim index: those whose impacts for the terms asked for sum up highest.
 *
 *   lists, rarest first   [ walked, every entry counts ][ walked, the level rises ][ looked up ]
 *   what they can give    ├──────────────────── left ───────────────────────────┤
 *
 * The impacts of a list are added to sums, and entries whose sum comes to a level are reached. Before
 * a long list the best entries so far are completed from all lists: that gives a floor, which the best
 * of all do not fall below. From then on only entries with a share of the floor are kept, which are
 * few. When the lists that are left could lift no other entry to the floor, they are only looked up
 * for those reached (MaxScore: Turtle and Flood, "Query Evaluation: Strategies and Optimizations",
 * 1995). What is found is the same as by adding everything.
 *
 *   invariant   `reached` holds exactly the entries whose sum is at least `level`
 */
import { bestOf, takeBest, type Hit } from './best-sums';
import { IMPACT, IMPACT_BITS, impactIn, type ImpactLists } from './impact-lists';

/** Completing entries is only worth it before a list with more postings than this. */
const LONG = 400;
/** So many postings are walked in the time that one entry takes to be looked up. */
const LOOK_UP = 12;
/** Entries below this share of the floor are not kept: few must be kept, for each of them is gone through before each list. */
const KEPT = 0.7;
/** Sums are cleared all at once when more than one entry in so many may have one. */
const CLEARED = 8;

/** A search that keeps its arrays from one query to the next. All slots are to be given with the shortest lists first. */
export interface Search {
  /** The best entries, best first. */
  best(slots: readonly number[], limit: number): Hit[];
  /** The entries with a score of about `least` or more that are enough, in no order. */
  all(slots: readonly number[], least: number, isEnough: (entry: number, score: number) => boolean): number[];
  /** The score of one entry. */
  score(slots: readonly number[], entry: number): number;
}

/** @param scale what one of an impact is in a score */
export function searchIn(lists: ImpactLists, scale: number): Search {
  const { entries, first, postings, most } = lists;
  const sums = new Uint32Array(entries);
  const reached = new Uint32Array(entries);
  let count = 0;
  let level = 1;

  /** Adds a list. Which entries are reached is hardly ever in question once the level is up, so that this is quick. */
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

  /** Adds a list to the entries reached, and to no other. */
  const lookUp = (slot: number) => {
    for (let index = 0; index < count; index++) {
      const entry = reached[index]!;
      sums[entry]! += impactIn(lists, slot, entry);
    }
  };

  /** Raises the level; entries below it are no longer reached. */
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

  /** What an entry comes to with the lists from `next` on. */
  const completed = (slots: readonly number[], next: number, entry: number): number => {
    let sum = sums[entry]!;
    for (let at = next; at < slots.length; at++) sum += impactIn(lists, slots[at]!, entry);
    return sum;
  };

  /** The least that the best so far come to. */
  const floorOf = (slots: readonly number[], next: number, limit: number): number => {
    let floor = Infinity;
    for (const entry of bestOf(sums, reached, count, limit)) floor = Math.min(floor, completed(slots, next, entry));
    return floor;
  };

  /**
   * Reaches all entries whose sum is at least a floor.
   * @param limit the floor is raised to what so many entries come to
   * @returns how many of the lists were walked
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

  /** Sets the sums back to 0. */
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
