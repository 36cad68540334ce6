import type { EntityType } from '../../../dataset/kinds';
import { Shape } from '../../../text/token';
import { sentenceOf } from '../../../text/reading';
import { wordSet } from '../../../text/word-set';
import { COMMA } from '../../../text/marks';
import type { NameScan } from '../name-scan';
import { Is } from '../words/word-class';
import { typeOfCandidates } from './guess-type';
import type { Piece } from './piece';
import { typeByNoun } from './told-type';

const joins = wordSet('and or');
/** Fewest names of a list whose unknown members are of the kind of the known ones. */
const SHORTEST = 3;

/**
 * Returns the types of the pieces of lists whose known members are all places or all bodies: "from Lisbon, Quarle and
 * Porto", "against Quarle, Chelsea and Porto FC".
 * @param pieces in text order
 * @returns by the number of the piece
 */
export function listedTypes(scan: NameScan, pieces: readonly Piece[]): ReadonlyMap<number, EntityType> {
  const listed = new Map<number, EntityType>();
  for (let from = 0; from < pieces.length;) {
    let end = from + 1;
    while (end < pieces.length && isJoined(scan, pieces[end - 1]!, pieces[end]!)) end++;
    if (end - from > 1) addList(scan, pieces, from, end, listed);
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

function addList(
  scan: NameScan,
  pieces: readonly Piece[],
  from: number,
  end: number,
  listed: Map<number, EntityType>,
): void {
  const { tokens, classes } = scan;
  const after = pieces[end - 1]!.end;
  if (after < tokens.count && classes[after]! & Is.PersonVerb) return;
  // "In Lisbon, Roe and Doe": the first name says where.
  const first = opensWithPlace(scan, pieces[from]!) ? from + 1 : from;
  let type: EntityType | null = null;
  for (let index = first; index < end; index++) {
    const piece = pieces[index]!;
    if (piece.titleFirst >= 0) return;
    const known = typeOfCandidates(piece) ?? (index === from ? typeByNoun(scan, piece.first - 1) : null);
    if (!known) continue;
    if ((known !== 'place' && known !== 'organisation') || (type && type !== known)) return;
    type = known;
  }
  const isPair =
    type === 'place' && end - first === 2 && (classes[pieces[first]!.first - 1] ?? 0) & Is.PlacePreposition;
  if (type && (isPair || end - first >= SHORTEST))
    for (let index = first; index < end; index++) listed.set(index, type);
}

function opensWithPlace({ reading, tokens, classes }: NameScan, { first, end }: Piece): boolean {
  const opening = reading.sentenceFirst[sentenceOf(reading, first)]!;
  return (
    first === opening + 1 && (classes[opening]! & Is.PlacePreposition) !== 0 && tokens.shape[end] === Shape.Punctuation
  );
}
