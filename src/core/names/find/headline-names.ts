import { isCapital, type NameScan } from '../name-scan';
import { makePiece, type Piece } from './piece';
import { wordsKey } from './settle-pieces';
import { Is } from '../words/word-class';

/** Names in the article's prose, for finding them in headlines. */
export type KnownNames = ReadonlyMap<number, readonly Piece[]>;

/** The names found in prose by the hash of their first word, longest first, each once. */
export function namesByFirstWord(scan: NameScan, pieces: readonly Piece[]): KnownNames {
  const known = new Map<number, Piece[]>();
  const seen = new Set<number>();
  for (const piece of pieces) {
    const key = wordsKey(scan, piece);
    if (seen.has(key)) continue;
    seen.add(key);
    const hash = scan.tokens.hash[piece.first]!;
    const list = known.get(hash);
    if (list) list.push(piece);
    else known.set(hash, [piece]);
  }
  for (const list of known.values()) list.sort((a, b) => b.end - b.first - (a.end - a.first));
  return known;
}

/** Adds the names of a headline. Capitals mean nothing there, so only names known from elsewhere count. */
export function addHeadline(scan: NameScan, known: KnownNames, sentence: number, pieces: Piece[]): void {
  const { reading, tokens, classes } = scan;
  const limit = reading.sentenceFirst[sentence + 1]!;
  let at = reading.sentenceFirst[sentence]!;
  while (at < limit) {
    const hit = isCapital(tokens, at) ? scan.hitAt(at) : null;
    const same = isCapital(tokens, at)
      ? known.get(tokens.hash[at]!)?.find((piece) => matches(tokens.hash, piece, at, limit))
      : undefined;
    const length = Math.max(hit ? hit.end - at : 0, same ? same.end - same.first : 0);
    const isOrdinary = (classes[at]! & (Is.Function | Is.Common | Is.TitleModifier | Is.TitleHead)) !== 0;
    if (length === 0 || (length === 1 && isOrdinary && !same) || at + length > limit) {
      at++;
      continue;
    }
    pieces.push(makePiece(at, at + length, hit?.end === at + length ? hit : null, -1, false));
    at += length;
  }
}

function matches(hash: Uint32Array, { first, end }: Piece, at: number, limit: number): boolean {
  if (at + end - first > limit) return false;
  for (let index = first; index < end; index++) if (hash[index] !== hash[at + index - first]) return false;
  return true;
}
