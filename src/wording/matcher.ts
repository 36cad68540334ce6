/**
 * Matches wordings: finds the known wording with the same meaning as a query.
 *
 *   terms → index (all entries, by rarity) → the best few, looked at closely → score
 *
 * The index alone ranks well but cannot tell "the same" from "the same subject"; the close look weighs how much each
 * wording covers of the other, neighbouring words, numbers and negation, and the distance to the next entry.
 */
import type { Hit } from './index/best-sums';
import { buildClaimIndex } from './index/build-claim-index';
import { openClaimIndex, type ClaimIndex } from './index/claim-index';
import { closeLook, type Shared } from './close-look';
import { FEWEST_SHARED } from './matching-rules';
import { rarityOf } from './rarity';
import { readWording, type Wording } from './wording';

export interface Match {
  readonly entry: number;
  /** Number of the entry's nearest wording. */
  readonly wording: number;
  /** Probability that the entry is the same claim (0 to 1). */
  readonly score: number;
  /** The wordings that share enough with the query for a close look, nearest first. */
  readonly looked: readonly Looked[];
  /** Score in the index, for ranking. */
  readonly rank: number;
}

/** The close look at one wording of an entry. */
export interface Looked {
  readonly wording: number;
  readonly score: number;
  readonly shared: Shared;
}

const NONE: readonly Looked[] = [];

export interface Matcher {
  readonly index: ClaimIndex;
  /**
   * Returns the entries nearest to a wording, ordered by the index.
   * @param least entries that reach less have score 0
   */
  match(query: Wording, limit: number, least?: Least): Match[];
  /** Returns the wordings of an entry. */
  wordings(entry: number): readonly Wording[];
}

/** A wording prepared for the close look: its distinct terms and their rarities. */
interface Known {
  readonly wording: Wording;
  readonly terms: Uint32Array;
  readonly rarities: Float32Array;
  readonly rarity: number;
}

/** Least result of interest; entries that cannot reach it are skipped. */
export interface Least {
  /** Sum of impacts in the index. */
  readonly rank: number;
  /** Share of the entry's wording that the query covers. */
  readonly known: number;
  /** Whether the entry is of any use; asked only for those that reach `rank`. */
  isWanted(entry: number): boolean;
}

const ANY: Least = { rank: 0, known: 0, isWanted: () => true };

/**
 * @param entries the wordings of each entry; the first is the main one
 * @param rarity weight of a term in the index, if there are too few entries to count; see `buildClaimIndex`
 */
export function makeMatcher(entries: readonly (readonly string[])[], rarity?: (term: number) => number): Matcher {
  const wordings = entries.map((texts) => texts.map(readWording));
  const index = openClaimIndex(
    buildClaimIndex(
      wordings.map((of) => of.flatMap(({ terms }) => [...terms])),
      rarity,
    ),
  );
  return openMatcher(index, (entry) => wordings[entry]!);
}

/**
 * Makes a matcher over an existing index.
 * @param wordings returns the wordings of an entry; called when the entry is a candidate
 */
export function openMatcher(index: ClaimIndex, wordings: (entry: number) => readonly Wording[]): Matcher {
  const known: (readonly Known[] | undefined)[] = [];
  const knownOf = (entry: number) => (known[entry] ??= wordings(entry).map(makeKnown));
  return {
    index,
    wordings,
    match: (query, limit, least = ANY) => {
      const hits = index.search(query.terms, limit);
      const isNear = ({ entry, score }: Hit) => score >= least.rank && least.isWanted(entry);
      if (!hits.some(isNear)) return [];
      const asked = makeAsked(query, new Set(query.terms));
      return hits.map((hit, place) => {
        const gap = gapOf(hits, place);
        const looked = isNear(hit) ? lookedAt(asked, knownOf(hit.entry), gap, least.known) : NONE;
        return {
          entry: hit.entry,
          wording: looked[0]?.wording ?? 0,
          score: looked[0]?.score ?? 0,
          looked,
          rank: hit.score,
        };
      });
    },
  };
}

/** Looks closely at all wordings of an entry that share enough with the query. */
function lookedAt(asked: Asked, known: readonly Known[], gap: number, least: number): Looked[] {
  const looked: Looked[] = [];
  known.forEach((one, wording) => {
    const shared = sharedBy(asked, one, gap, least);
    if (shared) looked.push({ wording, score: closeLook(shared, one.wording, asked.wording), shared });
  });
  return looked.sort((a, b) => b.score - a.score);
}

function makeKnown(wording: Wording): Known {
  const terms = Uint32Array.from(new Set(wording.terms));
  const rarities = Float32Array.from(terms, rarityOf);
  return { wording, terms, rarities, rarity: rarities.reduce((sum, one) => sum + one, 0) };
}

/** The prepared query; pairs of neighbours are computed only when needed. */
interface Asked {
  readonly wording: Wording;
  readonly distinct: ReadonlySet<number>;
  /** One bit for each of `FILTER_BITS` classes of terms. It alone rules out most terms. */
  readonly filter: Uint32Array;
  readonly rarity: number;
  readonly pairs: () => ReadonlySet<number>;
}

const FILTER_BITS = 1024;

function makeAsked(wording: Wording, distinct: ReadonlySet<number>): Asked {
  const filter = new Uint32Array(FILTER_BITS / 32);
  for (const term of distinct) filter[(term >>> 5) % (FILTER_BITS / 32)]! |= 1 << (term & 31);
  let pairs: ReadonlySet<number> | null = null;
  return { wording, distinct, filter, rarity: rarityOfAll(distinct), pairs: () => (pairs ??= pairsOf(wording.terms)) };
}

function rarityOfAll(terms: Iterable<number>): number {
  let sum = 0;
  for (const term of terms) sum += rarityOf(term);
  return sum;
}

/** Returns the distance from the first hit to the second, or of another hit to the first, as a share of the first. */
function gapOf(hits: readonly Hit[], place: number): number {
  const top = hits[0]!.score || 1;
  return place === 0 ? (top - (hits[1]?.score ?? 0)) / top : (hits[place]!.score - top) / top;
}

/**
 * Returns what query and known wording share; null if that is too few terms, or less than `least` of the known wording.
 */
function sharedBy(asked: Asked, known: Known, gap: number, least: number): Shared | null {
  let rarity = 0;
  let terms = 0;
  for (let at = 0; at < known.terms.length; at++) {
    const term = known.terms[at]!;
    if ((asked.filter[(term >>> 5) % (FILTER_BITS / 32)]! & (1 << (term & 31))) === 0 || !asked.distinct.has(term))
      continue;
    rarity += known.rarities[at]!;
    terms++;
  }
  const ofKnown = rarity / (known.rarity || 1);
  if (terms < FEWEST_SHARED || ofKnown < least) return null;
  return {
    rarity,
    terms,
    ofKnown,
    ofQuery: rarity / (asked.rarity || 1),
    pairs: sharedPairs(asked.pairs(), known.wording.terms),
    gap,
  };
}

function pairsOf(terms: readonly number[]): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < terms.length; at++) pairs.add(pairOf(terms[at - 1]!, terms[at]!));
  return pairs;
}

/** Returns the share of a wording's neighbouring terms that are neighbours in the query. */
function sharedPairs(pairs: ReadonlySet<number>, terms: readonly number[]): number {
  if (terms.length < 2) return 0;
  let shared = 0;
  for (let at = 1; at < terms.length; at++) if (pairs.has(pairOf(terms[at - 1]!, terms[at]!))) shared++;
  return shared / (terms.length - 1);
}

const pairOf = (left: number, right: number) => (Math.imul(left, 31) ^ right) >>> 0;
