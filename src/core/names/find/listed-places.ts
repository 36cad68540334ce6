import { Shape } from '../../../text/token';
import { sentenceOf } from '../../../text/reading';
import { wordSet } from '../../../text/word-set';
import { COMMA } from '../../../text/marks';
import type { NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import { typeOfCandidates } from './guess-type';
import type { Piece } from './piece';

const joins = wordSet('and or');
/** Fewest names of a list whose unknown members are of the kind of the known ones. */
const SHORTEST = 3;

/**
 * Returns the numbers of the pieces that a list of places contains: "from Lisbon, Quarle and Porto".
 * @param pieces in text order
 */
export function listedPlaces(scan: NameScan, pieces: readonly Piece[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let from = 0; from < pieces.length;) {
    let end = from + 1;
    while (end < pieces.length && isJoined(scan, pieces[end - 1]!, pieces[end]!)) end++;
    if (end - from >= SHORTEST) addPlaces(scan, pieces, from, end, listed);
    from = end;
  }
  return listed;
}

/** Whether only a comma, "and" or "or" is between two pieces. */
function isJoined({ tokens }: NameScan, left: Piece, right: Piece): boolean {
  if (right.first <= left.end || right.first - left.end > 2) return false;
  for (let at = left.end; at < right.first; at++)
    if (tokens.hash[at] !== COMMA && !joins(tokens.hash[at]!)) return false;
  return true;
}

function addPlaces(scan: NameScan, pieces: readonly Piece[], from: number, end: number, listed: Set<number>): void {
  const { tokens, classes } = scan;
  const after = pieces[end - 1]!.end;
  if (after < tokens.count && classes[after]! & Is.PersonVerb) return;
  // "In Lisbon, Roe and Doe": the first name says where.
  const first = opensWithPlace(scan, pieces[from]!) ? from + 1 : from;
  let places = 0;
  for (let index = first; index < end; index++) {
    const piece = pieces[index]!;
    if (piece.titleFirst >= 0) return;
    const known = typeOfCandidates(piece);
    if (known === 'place') places++;
    else if (known) return;
  }
  if (places > 0 && end - first >= SHORTEST) for (let index = first; index < end; index++) listed.add(index);
}

function opensWithPlace({ reading, tokens, classes }: NameScan, { first, end }: Piece): boolean {
  const opening = reading.sentenceFirst[sentenceOf(reading, first)]!;
  return (
    first === opening + 1 && (classes[opening]! & Is.PlacePreposition) !== 0 && tokens.shape[end] === Shape.Punctuation
  );
}
