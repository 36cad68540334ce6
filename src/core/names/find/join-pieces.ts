import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { NamedCandidate } from '../alias-hits';
import { isCountry, isPlace } from './hit-kinds';
import type { NameScan } from '../name-scan';
import { makePiece, type Piece } from './piece';
import { ANY_HEAD, Is } from '../words/word-class';

/**
 * Joins pieces that small words connect into one name: "University | of | Sheffield", "Department | of | Wildlife | and
 * | Fisheries", "Food | and | Drug Administration". A person's name connects nothing: "Lee Cheuk-yan of the Labour
 * Party" stays two.
 */
export function joinPieces(scan: NameScan, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let bound = false;
  for (const own of pieces) {
    const piece = withNobleTitle(scan, own);
    const before = joined.at(-1);
    const small = before ? joinerBetween(scan, before.end, piece.first) : null;
    if (before && small && binds(scan, before, piece, small, bound)) {
      joined[joined.length - 1] = makePiece(before.first, piece.end, null, before.titleFirst, before.isInitial);
      bound = true;
    } else {
      joined.push(piece);
      bound = false;
    }
  }
  return joined;
}

/** "the Duchess of Cambridge" is a person, not a place. */
function withNobleTitle({ tokens, classes }: NameScan, piece: Piece): Piece {
  const title = piece.first - 2;
  if (title < 0 || tokens.hash[piece.first - 1] !== OF_ALONE || tokens.shape[title] !== Shape.Capitalised) return piece;
  return classes[title]! & Is.Noble ? makePiece(title, piece.end, null, title, false) : piece;
}

type Small = 'of' | 'on' | 'and' | 'at';

const OF_ALONE = hashWord('of');
const OF = new Set(['of', 'for'].map(hashWord));
const ON = hashWord('on');
const AND = hashWord('and');
const AT = new Set(['at', 'in'].map(hashWord));
const THE = hashWord('the');

/** Returns the joining word between two pieces, if only it and "the" are between them. */
function joinerBetween({ tokens }: NameScan, from: number, to: number): Small | null {
  if (to - from < 1 || to - from > 2) return null;
  for (let at = from; at < to; at++) if (tokens.shape[at] !== Shape.Lower) return null;
  if (to - from === 2 && tokens.hash[from + 1] !== THE) return null;
  const hash = tokens.hash[from]!;
  if (OF.has(hash)) return 'of';
  if (hash === ON) return 'on';
  if (to - from === 1 && hash === AND) return 'and';
  return AT.has(hash) ? 'at' : null;
}

const SCHOOLS = new Set(['university', 'college', 'school', 'institute'].map(hashWord));

function binds(scan: NameScan, left: Piece, right: Piece, small: Small, bound: boolean): boolean {
  const { classes, tokens } = scan;
  const last = classes[left.end - 1]!;
  const endsInHead = (last & ANY_HEAD) !== 0;
  const isOrganisation = hasHead(scan, left, Is.OrganisationHead);
  if (right.titleFirst >= left.end) return false;
  if (small === 'of') {
    if (isPersonHit(right) && !isOrganisation) return false;
    const isHead = endsInHead || ((last & Is.OfHead) !== 0 && (left.end - left.first > 1 || !left.isInitial));
    return isHead && (!left.hit || isBareHead(left)) && !(last & Is.TitleHead && left.end - left.first === 1);
  }
  if (small === 'on') return (last & Is.OnHead) !== 0 && (!left.hit || isBareHead(left)) && !isAcronym(scan, right);
  if (small === 'at') return bound && tokens.hash[left.first] !== 0 && startsWithSchool(scan, left);
  if (isOfTwoCounties(scan, left, right)) return true;
  if (right.hit || (left.hit && !bound)) return false;
  if (bound)
    return isOrganisation && !isAcronym(scan, right) && right.end - right.first <= 2 && !scan.isGivenName(right.first);
  // "Food and Drug Administration": ordinary words on the left, the head on the right.
  const isOrdinary = endsInHead
    ? left.end - left.first === 1 && (last & Is.PlaceHead) !== 0
    : (classes[left.first]! & Is.Common) !== 0;
  return (
    isOrdinary &&
    left.end - left.first <= 2 &&
    (classes[right.end - 1]! & Is.OrganisationHead) !== 0 &&
    right.end - right.first > 1
  );
}

/** "Halden and Thornby Police": a body of two towns or counties, not of countries. */
function isOfTwoCounties(scan: NameScan, left: Piece, right: Piece): boolean {
  const second = scan.hitAt(right.first);
  return (
    left.hit !== null &&
    second !== null &&
    right.end - right.first === 2 &&
    second.end === right.first + 1 &&
    (scan.classes[right.end - 1]! & Is.OrganisationHead) !== 0 &&
    [left.hit, second].every((hit) => isPlace(hit) && !isCountry(hit) && !hit.candidates.some(isPersonal))
  );
}

const isPersonal = ({ dataset, entity }: NamedCandidate) => dataset.type(entity) === 'person';

function startsWithSchool({ tokens }: NameScan, { first, end }: Piece): boolean {
  for (let at = first; at < end; at++) if (SCHOOLS.has(tokens.hash[at]!)) return true;
  return false;
}

function hasHead({ classes }: NameScan, { first, end }: Piece, bits: number): boolean {
  for (let at = first; at < end; at++) if (classes[at]! & bits) return true;
  return false;
}

function isAcronym({ tokens }: NameScan, { first, end }: Piece): boolean {
  return end - first === 1 && tokens.shape[first] === Shape.AllCaps;
}

/** Whether an alias is only a head ("Commission"), which belongs to a longer name if one follows. */
function isBareHead({ first, end }: Piece): boolean {
  return end - first === 1;
}

function isPersonHit({ hit }: Piece): boolean {
  return hit !== null && hit.candidates.some(({ dataset, entity }) => dataset.type(entity) === 'person');
}
