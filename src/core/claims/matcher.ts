/**
 * Matches wordings: which known wording says what this one says?
 *
 *   terms → index (all entries, by rarity) → the best few, looked at closely → score
 *
 * The index alone ranks well but cannot tell "the same" from "the same subject"; the close look
 * weighs how much of either wording the other covers, words side by side, numbers and negation.
 */
import { negationAgrees, numbersAgree } from './agreement';
import { buildClaimIndex, openClaimIndex, type ClaimIndex } from './claim-index';
import { closeLook } from './matching-rules';
import { readWording, type Wording } from './wording';

export interface Match {
  readonly entry: number;
  /** 0 to 1: how sure it is that the entry speaks of the same claim. */
  readonly score: number;
}

export interface Matcher {
  readonly index: ClaimIndex;
  /** The best entries for a wording, best first. */
  match(query: Wording, limit: number): Match[];
}

/** So many of the index's hits are looked at closely for each one asked for. */
const LOOKED_AT = 3;

/**
 * @param entries for each entry its wordings; the first is the main one
 */
export function makeMatcher(entries: readonly (readonly string[])[]): Matcher {
  const wordings = entries.map((texts) => texts.map(readWording));
  const index = openClaimIndex(buildClaimIndex(wordings.map((of) => of.flatMap(({ terms }) => [...terms]))));
  return {
    index,
    match: (query, limit) => {
      const hits = index.search([...new Set(query.terms)], limit * LOOKED_AT);
      return hits
        .map(({ entry }) => ({ entry, score: Math.max(...wordings[entry]!.map((wording) => compare(index, query, wording))) }))
        .sort((a, b) => b.score - a.score || a.entry - b.entry)
        .slice(0, limit);
    },
  };
}

/** How alike two wordings are, 0 to 1. */
export function compare(index: ClaimIndex, query: Wording, known: Wording): number {
  const of = features(index, query, known);
  return 1 / (1 + Math.exp(-(closeLook.bias + closeLook.known * of.known + closeLook.query * of.query + closeLook.pairs * of.pairs
    + closeLook.numbers * of.numbers + closeLook.negation * of.negation + closeLook.mass * of.mass)));
}

export interface Features {
  /** Share of the known wording's rarity that the query has, and the other way round. */
  readonly known: number;
  readonly query: number;
  /** Share of the known wording's neighbouring terms that are neighbours in the query. */
  readonly pairs: number;
  /** 1: numbers agree, -1: they differ. */
  readonly numbers: number;
  /** 1: one denies what the other affirms. */
  readonly negation: number;
  /** Rarity of what both share, in logarithms. */
  readonly mass: number;
}

/** What the close look sees. */
export function features(index: ClaimIndex, query: Wording, known: Wording): Features {
  const inQuery = new Set(query.terms);
  const inKnown = new Set(known.terms);
  const total = (terms: Set<number>) => sum(terms, (term) => index.rarity(term) || UNSEEN);
  const shared = sum(inKnown, (term) => (inQuery.has(term) ? index.rarity(term) : 0));
  const numbers = numbersAgree(known, query);
  return {
    known: shared / (total(inKnown) || 1),
    query: shared / (total(inQuery) || 1),
    pairs: sharedPairs(query.terms, known.terms),
    numbers: numbers === 'agree' ? 1 : numbers === 'none' ? 0 : numbers === 'partly' ? -0.5 : -1,
    negation: negationAgrees(known, query) ? 0 : 1,
    mass: Math.log1p(shared),
  };
}

/** Rarity of a term that no entry has. */
const UNSEEN = 5;

function sum(terms: Iterable<number>, weight: (term: number) => number): number {
  let total = 0;
  for (const term of terms) total += weight(term);
  return total;
}

function sharedPairs(query: readonly number[], known: readonly number[]): number {
  if (known.length < 2) return 0;
  const pairs = new Set<number>();
  for (let at = 1; at < query.length; at++) pairs.add(pairOf(query[at - 1]!, query[at]!));
  let shared = 0;
  for (let at = 1; at < known.length; at++) if (pairs.has(pairOf(known[at - 1]!, known[at]!))) shared++;
  return shared / (known.length - 1);
}

const pairOf = (left: number, right: number) => (Math.imul(left, 31) ^ right) >>> 0;
