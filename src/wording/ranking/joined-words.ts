/**
 * Words that were run together: transcripts and texts taken from PDF files lose hyphens and spaces
 * ("middleincome", "catchandrelease", "3yearold"). A word that no reviewed claim knows is taken apart
 * where claims know the parts, which is how compounds are split for search (Koehn and Knight, "Empirical
 * Methods for Compound Splitting", 2003: the parts that are most frequent).
 */
import { hashWord } from '../../text/word-hash';
import { FEWEST_CLAIMS, joiningWords, SHORTEST_JOINED, SHORTEST_PART } from './joined-words-rules';
import { stopWords } from '../matching-words';
import { termOfWord } from '../terms';

/** In how many claims a term stands. */
export type ClaimCount = (term: number) => number;

/** Addresses and handles stay as they are; a word may hold capitals and digits. */
const WORDS = /\S*[/@#]\S*|[A-Za-z0-9]+/g;
const PIECES = /\d+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/**
 * The text with words that were run together taken apart by spaces.
 * @param claims in how many of the claims that are searched a term stands
 */
export function partJoinedWords(text: string, claims: ClaimCount): string {
  return text.replace(WORDS, (word) =>
    word.length < SHORTEST_JOINED || /[/@#]/.test(word) || isKnown(word, claims) ? word : parted(word, claims),
  );
}

/** At capitals and digits first, where every piece makes sense; what is left, between two known words. */
function parted(word: string, claims: ClaimCount): string {
  const pieces = (word.match(PIECES) ?? []).map((piece) => (isKnown(piece, claims) ? piece : halves(piece, claims)));
  return pieces.every((piece) => piece !== null) ? pieces.join(' ') : word;
}

function isKnown(word: string, claims: ClaimCount): boolean {
  return /^\d+$/.test(word) || stopWords(hashWord(word.toLowerCase())) || claims(termOfWord(word)) > 0;
}

/** The two parts of a word in small letters (names stay whole), with or without a word between them, whose rarer one is in most claims; null where there are none. */
function halves(word: string, claims: ClaimCount): string | null {
  if (/^[A-Z]/.test(word)) return null;
  let best: string | null = null;
  let most = FEWEST_CLAIMS - 1;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const before = claims(termOfWord(word.slice(0, cut)));
    if (before <= most) continue;
    for (const joining of joiningWords) {
      const together = joining.replace(' ', '');
      if (!word.startsWith(together, cut)) continue;
      const rest = word.slice(cut + together.length);
      const least = rest.length < SHORTEST_PART ? 0 : Math.min(before, claims(termOfWord(rest)));
      if (least <= most) continue;
      most = least;
      best = [word.slice(0, cut), joining, rest].filter(Boolean).join(' ');
    }
  }
  return best;
}
