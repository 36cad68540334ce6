/**
 * Alias ways: pairs of alias and entity, in columns. A million aliases as objects and strings would fill the memory.
 */
import { Shape } from '../../text/token';
import { eachInTurns, type Turns } from '../../turns';
import { checkOfWords, hashOfPair, hasCapital } from '../compiled/alias-words';
import { capsBit, packCandidate } from '../compiled/candidate';
import { isCommonWord } from '../aliases/common-words';
import type { DerivedAlias } from '../aliases/derive-aliases';
import { wordsOf } from '../compiled/words-of';

/** One row is one way: the alias as two hashes of its words, and a candidate. */
export interface AliasWays {
  readonly hash: number[];
  readonly check: number[];
  /** Hash of the first word. */
  readonly first: number[];
  /** Hash of the run of the first two words, 0 for an alias of one. */
  readonly pair: number[];
  /** Number of words. */
  readonly words: number[];
  /** The candidate, see `candidate.ts`. */
  readonly packed: number[];
  /** Bitmask of the words with a capital. */
  readonly caps: number[];
}

/** Returns an empty table. */
export function emptyWays(): AliasWays {
  return { hash: [], check: [], first: [], pair: [], words: [], packed: [], caps: [] };
}

/** Adds a way; does nothing for an alias without words. */
export function addAlias(ways: AliasWays, entity: number, alias: DerivedAlias): void {
  const found = wordsOf(alias.text);
  if (!found) return;
  const { tokens, at, hash } = found;
  const count = at.length;
  const caps = at.reduce(
    (bits, token, word) =>
      hasCapital(tokens.shape[token]!) && tokens.shape[token] !== Shape.Punctuation ? bits | capsBit(word) : bits,
    0,
  );
  const common = alias.strict && count === 1 && isCommonWord(alias.text.replace(/\W/g, '').toLowerCase());
  // The dot of "D.C." is part of its token, that of "Calif." a word of the alias, that of "Jr." is skipped.
  const dotIsWord = tokens.shape[at[count - 1]!] === Shape.Punctuation;
  const dotted = alias.text.endsWith('.') && !dotIsWord && tokens.shape[tokens.count - 1] === Shape.Punctuation;
  const shortened = alias.shortened && !dotIsWord;
  ways.hash.push(hash);
  ways.check.push(checkOfWords(tokens, at[0]!, count));
  ways.first.push(tokens.hash[at[0]!]!);
  ways.pair.push(count > 1 ? hashOfPair(tokens.hash[at[0]!]!, tokens.hash[at[1]!]!) : 0);
  ways.words.push(count);
  ways.packed.push(
    packCandidate(entity, { full: alias.full, needs: alias.needs, strict: alias.strict, common, dotted, shortened }),
  );
  ways.caps.push(caps);
}

/** Average number of ways in a bucket, and buckets that are sorted between two pauses. */
const BUCKET = 256;
const BUCKETS_A_TURN = 20;
const MOST_BITS = 16;

/**
 * Returns the indices of the ways, sorted by hash, then check, then original order. It sorts buckets by the upper bits
 * first.
 */
export function* inOrderOfHashes({ hash, check }: AliasWays): Turns<Uint32Array> {
  const bits = Math.min(MOST_BITS, Math.max(1, Math.ceil(Math.log2(hash.length / BUCKET + 1))));
  const shift = 32 - bits;
  const first = new Uint32Array((1 << bits) + 1);
  yield* eachInTurns(hash.length, (way) => first[(hash[way]! >>> shift) + 1]!++, BUCKET * BUCKETS_A_TURN);
  for (let bucket = 1; bucket < first.length; bucket++) first[bucket]! += first[bucket - 1]!;
  const next = first.slice(0, -1);
  const order = new Uint32Array(hash.length);
  yield* eachInTurns(
    hash.length,
    (way) => {
      order[next[hash[way]! >>> shift]!++] = way;
    },
    BUCKET * BUCKETS_A_TURN,
  );
  yield* eachInTurns(
    first.length - 1,
    (bucket) => {
      order
        .subarray(first[bucket], first[bucket + 1])
        .sort((a, b) => hash[a]! - hash[b]! || check[a]! - check[b]! || a - b);
    },
    BUCKETS_A_TURN,
  );
  return order;
}
