/** Finds the article's own warnings ("an unconfirmed figure", "without giving evidence"). */
import type { Reading } from '../../../text/reading';
import { andWords } from '../../../text/quantities/words';
import { Shape, type Tokens } from '../../../text/token';
import {
  afterNoProof,
  beWords,
  betweenNotAndVerify,
  caveatOpeners,
  claimNouns,
  confirmWords,
  couldWords,
  doubtAdjectives,
  spreadingWords,
  doubtAdverbs,
  doubtParticiples,
  figureNouns,
  givingWords,
  notWords,
  noWords,
  participleAdverbs,
  proofWords,
  verifyAdverbs,
  verifyWords,
  withoutWords,
} from './caveat-words';
import { stopWords } from '../../../wording/matching-words';

export interface Caveat {
  /** First token, and the token after the last. */
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /**
   * Its target: 'figure' the claim with a number; 'after' the words after it ("falsely claimed that …"); 'before' the
   * words before it.
   */
  readonly aims: 'figure' | 'after' | 'before';
}

/** Returns all caveats of an article in order, also those of speakers. */
export function findCaveats({ tokens, sentenceFirst }: Reading): Caveat[] {
  const caveats: Caveat[] = [];
  for (let sentence = 0; sentence + 1 < sentenceFirst.length; sentence++) {
    const end = sentenceFirst[sentence + 1]!;
    for (let at = sentenceFirst[sentence]!; at < end; at++) {
      if (tokens.shape[at]! > Shape.Mixed || !caveatOpeners(tokens.hash[at]!)) continue;
      const caveat = caveatAt(tokens, at, end);
      if (!caveat) continue;
      caveats.push({ ...caveat, sentence });
      at = caveat.end - 1;
    }
  }
  return caveats;
}

type Found = Omit<Caveat, 'sentence'>;

function caveatAt(tokens: Tokens, at: number, end: number): Found | null {
  const hash = tokens.hash[at]!;
  if (doubtAdjectives(hash)) return adjective(tokens, at, end);
  if (doubtAdverbs(hash)) return adverb(tokens, at, end);
  if (withoutWords(hash)) return withoutProof(tokens, at, end);
  if (noWords(hash)) return noProof(tokens, at, end);
  if (notWords(hash)) return notVerified(tokens, at, end);
  if (beWords(hash)) return debunked(tokens, at, end);
  return null;
}

/** "unconfirmed figure", "disputed and misleading claim". */
function adjective(tokens: Tokens, at: number, end: number): Found | null {
  for (let noun = at + 1; noun < Math.min(end, at + 5); noun++) {
    const hash = tokens.hash[noun]!;
    if (claimNouns(hash)) {
      // "False rumours spread online" is news and not a warning.
      if (noun + 1 < end && spreadingWords(tokens.hash[noun + 1]!)) return null;
      // "false claims that …" is about the words that follow, "an unconfirmed figure" about the nearby number.
      return {
        first: at,
        end: noun + 1,
        aims: figureNouns(hash) ? 'figure' : followedByThat(tokens, noun + 1, end) ? 'after' : 'before',
      };
    }
    if (tokens.shape[noun]! > Shape.Mixed || (stopWords(hash) && !andWords(hash))) return null;
  }
  return null;
}

function followedByThat(tokens: Tokens, at: number, end: number): boolean {
  return at < end && tokens.text.slice(tokens.start[at], tokens.end[at]) === 'that';
}

function adverb(tokens: Tokens, at: number, end: number): Found | null {
  const verb = at + 1;
  return verb < end && tokens.shape[verb]! <= Shape.Mixed ? { first: at, end: verb + 1, aims: 'after' } : null;
}

function withoutProof(tokens: Tokens, at: number, end: number): Found | null {
  let next = at + 1;
  while (next < end && givingWords(tokens.hash[next]!)) next++;
  return next < end && proofWords(tokens.hash[next]!) ? { first: at, end: next + 1, aims: 'before' } : null;
}

function noProof(tokens: Tokens, at: number, end: number): Found | null {
  let next = at + 1;
  if (next < end && tokens.shape[next] === Shape.Lower && !proofWords(tokens.hash[next]!)) next++;
  if (next >= end || !proofWords(tokens.hash[next]!)) return null;
  const following = next + 1;
  if (following < end && tokens.shape[following]! <= Shape.Mixed && !afterNoProof(tokens.hash[following]!)) return null;
  return { first: at, end: next + 1, aims: followedByThat(tokens, following, end) ? 'after' : 'before' };
}

function notVerified(tokens: Tokens, at: number, end: number): Found | null {
  let next = at + 1;
  let adverbs = false;
  while (next < end && betweenNotAndVerify(tokens.hash[next]!)) {
    if (verifyAdverbs(tokens.hash[next]!)) adverbs = true;
    next++;
  }
  if (next >= end) return null;
  const could = at > 0 && couldWords(tokens.hash[at - 1]!);
  const hash = tokens.hash[next]!;
  if (!verifyWords(hash) && !(confirmWords(hash) && (adverbs || (could && next > at + 1)))) return null;
  const first = at > 0 && (could || beWords(tokens.hash[at - 1]!)) ? at - 1 : at;
  return { first, end: next + 1, aims: 'before' };
}

function debunked(tokens: Tokens, at: number, end: number): Found | null {
  let next = at + 1;
  while (next < end && participleAdverbs(tokens.hash[next]!)) next++;
  return next < end && doubtParticiples(tokens.hash[next]!) ? { first: next, end: next + 1, aims: 'before' } : null;
}
