import { Shape } from '../../../text/token';
import { wordCount } from './guess-type';
import type { NameScan } from '../name-scan';
import { makePiece, type Piece } from './piece';
import type { TokenRange } from './stretches';
import { Is } from '../words/word-class';

/** Length of the longest name that is searched for within others (words). */
const LONGEST = 5;

/**
 * Settles doubtful pieces by the article's own names: "Rival Jane Roe" loses its first word if "Jane Roe" is elsewhere.
 */
export function settlePieces(scan: NameScan, pieces: readonly Piece[]): Piece[] {
  const names = new Set<number>();
  const surnames = new Set<number>();
  for (const piece of pieces) {
    if (piece.end - piece.first === 1) continue;
    names.add(wordsKey(scan, piece));
    if (!piece.isInitial || scan.isGivenName(piece.first)) surnames.add(scan.tokens.hash[piece.end - 1]!);
  }
  return pieces.map((piece) => {
    if (piece.isDoubtful && surnames.has(scan.tokens.hash[piece.end - 1]!)) return withoutDoubt(piece);
    if (opensBeforeSurname(scan, piece, surnames)) return withoutOpening(scan, piece, piece.first + 1);
    if (piece.hit || wordCount(scan, piece) < 3 || scan.isGivenName(piece.first)) return piece;
    for (let first = Math.max(piece.first + 1, piece.end - LONGEST); first < piece.end - 1; first++) {
      if (scan.tokens.shape[first] === Shape.Punctuation || !scan.isGivenName(first)) continue;
      if (names.has(wordsKey(scan, { first, end: piece.end }))) return withoutOpening(scan, piece, first);
    }
    return piece;
  });
}

/** Whether an ordinary word opens the sentence before a surname known from elsewhere: "Later Kessler left". */
function opensBeforeSurname(
  scan: NameScan,
  { first, end, hit, isInitial }: Piece,
  surnames: ReadonlySet<number>,
): boolean {
  return (
    !hit &&
    isInitial &&
    end - first === 2 &&
    (scan.classes[first]! & Is.Common) !== 0 &&
    !scan.isGivenName(first) &&
    surnames.has(scan.tokens.hash[end - 1]!)
  );
}

/** Returns the piece without doubt, because the article names somebody with this surname. */
function withoutDoubt({ first, end, hit, titleFirst, isInitial }: Piece): Piece {
  return makePiece(first, end, hit, titleFirst, isInitial);
}

function withoutOpening(scan: NameScan, { end, titleFirst, isInitial, isDoubtful }: Piece, first: number): Piece {
  const hit = scan.hitAt(first);
  return makePiece(first, end, hit?.end === end ? hit : null, titleFirst, isInitial, isDoubtful);
}

/** Returns a number that is equal for equal words, ignoring marks. FNV-1a over the words' hashes. */
export function wordsKey({ tokens }: NameScan, { first, end }: TokenRange): number {
  let key = 0x811c9dc5;
  for (let at = first; at < end; at++) {
    if (tokens.shape[at] !== Shape.Punctuation) key = Math.imul(key ^ tokens.hash[at]!, 0x01000193);
  }
  return key;
}
