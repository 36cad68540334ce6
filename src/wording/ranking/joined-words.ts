/**
 * Splits words that were run together: transcripts and texts from PDF files lose hyphens and spaces ("middleincome",
 * "catchandrelease", "3yearold"). A word that is in no reviewed claim is split if its parts are in claims. Method:
 * splitting of compounds (Koehn and Knight, "Empirical Methods for Compound Splitting", 2003), which prefers the most
 * frequent parts.
 */
import { hashWord } from '../../text/word-hash';
import { FEWEST_CLAIMS, joiningWords, SHORTEST_JOINED, SHORTEST_PART } from './joined-words-rules';
import { stopWords } from '../matching-words';
import { termOfWord } from '../terms';

/** Returns the number of claims that have a term. */
export type ClaimCount = (term: number) => number;

/** Addresses and handles stay as they are; a word may contain capitals and digits. */
const WORDS = /\S*[/@#]\S*|[A-Za-z0-9]+/g;
const PIECES = /\d+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/**
 * Returns the text with joined words split by spaces.
 * @param claims number of searched claims that have a term
 */
export function partJoinedWords(text: string, claims: ClaimCount): string {
  return text.replace(WORDS, (word) =>
    word.length < SHORTEST_JOINED || /[/@#]/.test(word) || isKnown(word, claims) ? word : parted(word, claims),
  );
}

/** Splits a word at capitals and digits if every piece is known, else between two known words. */
function parted(word: string, claims: ClaimCount): string {
  const pieces = (word.match(PIECES) ?? []).map((piece) => (isKnown(piece, claims) ? piece : halves(piece, claims)));
  return pieces.every((piece) => piece !== null) ? pieces.join(' ') : word;
}

function isKnown(word: string, claims: ClaimCount): boolean {
  return /^\d+$/.test(word) || stopWords(hashWord(word.toLowerCase())) || claims(termOfWord(word)) > 0;
}

/**
 * Returns the two parts of a word in lower case (names stay whole), with or without a joining word between them, whose
 * rarer part is in the most claims; null if there are none.
 */
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
