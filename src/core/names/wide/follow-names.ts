/**
 * Short names of records of the wide tier: a bare surname ("Okafor") or the short form of a body means the record whose
 * full name the article has. They are in no table, because every surname belongs to somebody.
 */
import { anySport } from '../../../text/life-fields';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { NamedCandidate } from '../alias-hits';
import type { Piece } from '../find/piece';
import { isPersonHit } from '../find/hit-kinds';
import { surnameAt } from '../find/surname-at';
import type { LinkContext } from '../link/link-context';
import type { NameScan } from '../name-scan';
import { ANY_HEAD } from '../words/word-class';
import { hasWomansTitle } from '../words/womans-title';
import { isWide } from './is-wide';

const OF_KNIGHTS = new Set(['sir', 'dame'].map(hashWord));

/** A piece that was linked by its full name. */
export interface FullName {
  readonly piece: Piece;
  readonly candidate: NamedCandidate;
}

/**
 * Returns a function that finds the record of a short name among the linked full names; null if there is none or
 * several.
 */
export function shortNameFinder(
  scan: NameScan,
  context: LinkContext,
  fullNames: readonly FullName[],
): (piece: Piece) => FullName | null {
  const bySurname = new Map<number, FullName | null>();
  const byEntity = new Map<number, FullName>();
  const byShort = new Map<number, FullName>();
  const byGiven = new Map<number, FullName | null>();
  const byPlace = new Map<number, FullName | null>();
  for (const full of fullNames) {
    const { piece, candidate } = full;
    if (candidate.dataset.type(candidate.entity) === 'person' && piece.end - piece.first > 1)
      addOnce(byGiven, scan.tokens.hash[piece.first]!, full);
    if (!isWide(candidate)) continue;
    byEntity.set(candidate.entity, full);
    const short = shortBody(scan, piece, candidate);
    if (short !== null && !byShort.has(short)) byShort.set(short, full);
    const place = shortPlace(scan, piece, candidate);
    if (place !== null) addOnce(byPlace, place, full);
    if (candidate.dataset.type(candidate.entity) !== 'person') continue;
    addOnce(bySurname, scan.tokens.hash[surnameAt(scan, piece)]!, full);
  }
  return (piece) => {
    const body = piece.hit?.candidates.find(
      (each) => each.needs === 'full-name' && isWide(each) && byEntity.has(each.entity),
    );
    if (body) return byEntity.get(body.entity)!;
    const club =
      piece.titleFirst < 0 && piece.end - piece.first === 1 ? byShort.get(scan.tokens.hash[piece.first]!) : undefined;
    if (club) return club;
    const landmark = isAfterThe(scan, piece) ? byPlace.get(scan.tokens.hash[piece.first]!) : null;
    if (landmark && !piece.hit) return landmark;
    const knight = isAfterSir(scan, piece) ? byGiven.get(scan.tokens.hash[piece.first]!) : null;
    if (knight) return knight;
    if (piece.end - piece.first !== 1 || hasWomansTitle(scan, piece)) return null;
    const full = bySurname.get(scan.tokens.hash[piece.first]!);
    if (!full || (piece.hit && !isPersonHit(piece.hit))) return null;
    return context.namesakes(scan.tokens.hash[piece.first]!, full.candidate).others === 0 ? full : null;
  };
}

/** Returns the ending of a team's name: "Dodgers" for "Los Angeles Dodgers"; null for other bodies. */
function shortBody(scan: NameScan, piece: Piece, { dataset, entity }: NamedCandidate): number | null {
  const { tokens, classes } = scan;
  const last = piece.end - 1;
  const isTeam =
    dataset.type(entity) === 'organisation' &&
    ((dataset.wide?.fields(entity) ?? 0) & anySport) !== 0 &&
    tokens.shape[last] === Shape.Capitalised &&
    tokens.text[tokens.end[last]! - 1] === 's' &&
    piece.end - piece.first > 1;
  return isTeam && !(classes[last]! & ANY_HEAD) ? tokens.hash[last]! : null;
}

/** Returns the last word of a landmark's long name: "Coliseum" for "Halden Memorial Coliseum"; null for other records. */
function shortPlace(scan: NameScan, piece: Piece, { dataset, entity }: NamedCandidate): number | null {
  const isLong = dataset.type(entity) === 'place' && piece.end - piece.first >= LONG_PLACE;
  return isLong ? scan.tokens.hash[piece.end - 1]! : null;
}

/** Number of words from which a landmark's last word is used alone, with "the". */
const LONG_PLACE = 3;
const THE = hashWord('the');

function isAfterThe({ tokens }: NameScan, { first, end }: Piece): boolean {
  return first > 0 && end - first === 1 && tokens.hash[first - 1] === THE;
}

/** Adds a bearer of a word; a word of two people belongs to neither. */
function addOnce(map: Map<number, FullName | null>, word: number, full: FullName): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, full);
  else if (known && known.candidate.entity !== full.candidate.entity) map.set(word, null);
}

/** Whether the given name follows "Sir", as for knights: "Sir Keir". */
function isAfterSir({ tokens }: NameScan, { first, end }: Piece): boolean {
  return first > 0 && end - first === 1 && OF_KNIGHTS.has(tokens.hash[first - 1]!);
}
