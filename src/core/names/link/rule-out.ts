/** Rules out candidates, however well their name fits. */
import { Shape } from '../../../text/token';
import { hashWord } from '../../../text/word-hash';
import { wordSet } from '../../../text/word-set';
import type { NamedCandidate } from '../alias-hits';
import type { LinkContext } from './link-context';
import { FAMOUS, SMALL_CITY, WORLD_FAMOUS } from './link-rules';
import type { NameScan } from '../name-scan';
import { isNamesake } from './person-doubt';
import type { Piece } from '../find/piece';
import { isInCountyList } from './county-list';
import { countryBeside } from './home-country';
import { placeBehind } from './place-cues';
import { divisionOf, hitEndingAt, levelOf } from './place-levels';
import { lowerLevel } from './place-words';
import { standsLikePlace } from './stands-like-place';
import { isFeminine } from '../words/feminine-names';
import { isWide } from '../wide/is-wide';
import { hasWomansTitle } from '../words/womans-title';
import { ANY_HEAD, Is } from '../words/word-class';

/** Whether a name cannot mean a candidate where it stands. */
export function isRuledOut(scan: NameScan, context: LinkContext, piece: Piece, candidate: NamedCandidate): boolean {
  const { dataset, entity } = candidate;
  if (belongsToOther(scan, context, piece, candidate)) return true;
  switch (dataset.type(entity)) {
    case 'person':
      return isOfMan(scan, piece, candidate) || isNamesake(scan, context, piece, candidate);
    case 'place':
      return hasTitle(scan, piece) || isOtherTown(scan, context, piece, candidate);
    case 'organisation':
      return isBodyOfOther(scan, piece, candidate);
    default:
      return false;
  }
}

/**
 * Whether a bare surname belongs to another person in the article ("Hillary and Bill Clinton … Clinton"). It goes to
 * whoever is named in full clearly more often, and to no record if that is somebody unknown.
 */
function belongsToOther(scan: NameScan, context: LinkContext, piece: Piece, candidate: NamedCandidate): boolean {
  if (piece.end - piece.first > 1) return false;
  const type = candidate.dataset.type(candidate.entity);
  const { own, others, given } = context.namesakes(scan.tokens.hash[piece.first]!, candidate);
  if (others === 0 || (candidate.full && type === 'person')) return false;
  if (type === 'place')
    return (
      !standsLikePlace(scan, piece) && (given > 0 || candidate.dataset.prominence(candidate.entity) < WORLD_FAMOUS)
    );
  if (type !== 'person') return false;
  const isFamous = candidate.dataset.prominence(candidate.entity) >= FAMOUS;
  // "Reluctant Obama" at a beginning is not a namesake of somebody whom everybody knows.
  return isFamous ? own < given || (own === 0 && given > 0 && !hasOffice(scan, piece)) : own < 2 * others;
}

/** Whether a title beside the name is an office: "President", not "Mr". */
function hasOffice({ classes }: NameScan, { titleFirst, first }: Piece): boolean {
  for (let at = titleFirst; titleFirst >= 0 && at < first; at++)
    if (classes[at]! & (Is.TitleHead | Is.TitleModifier)) return true;
  return false;
}

/** Whether a title for women is before the bare surname of a man: "Mrs Macron". */
function isOfMan(scan: NameScan, piece: Piece, { dataset, entity }: NamedCandidate): boolean {
  if (piece.end - piece.first > 1 || !hasWomansTitle(scan, piece)) return false;
  const { name } = dataset.entity(entity);
  const words = name.split(' ');
  // Where the family name comes first, the given name is last.
  const isGivenLast = scan.tokens.hash[piece.first] === hashWord(words[0]!);
  const given = isGivenLast ? words[1] : words[0];
  return given === undefined || !isFeminine(given, hashWord(given));
}

/** Whether a title makes a place's name somebody else's: "Captain America". */
function hasTitle({ tokens, classes }: NameScan, { first }: Piece): boolean {
  const before = first - 1;
  return (
    before >= 0 && tokens.shape[before] !== Shape.Lower && (classes[before]! & (Is.TitleHead | Is.Honorific)) !== 0
  );
}

/**
 * Whether another town is meant: "Charleston, W.Va." is not the larger one in South Carolina; nor is "Charleston" alone
 * if the article mentions other states and never that one.
 */
function isOtherTown(scan: NameScan, context: LinkContext, piece: Piece, candidate: NamedCandidate): boolean {
  if (levelOf(candidate) === 'city' && isInCountyList(scan, piece)) return true;
  const behind = placeBehind(scan, piece, candidate);
  if (behind) return !behind.agrees;
  const { dataset, entity } = candidate;
  if (dataset.prominence(entity) >= SMALL_CITY || piece.end - piece.first > 1 || levelOf(candidate) !== 'city')
    return false;
  const home = divisionOf(candidate);
  return home >= 0 && !context.isSpokenOf(dataset, home) && context.speaksOfDivisions(dataset, dataset.country(entity));
}

const isLowerLevel = wordSet(lowerLevel);

/**
 * Whether a name of general words belongs to the place before it: "Manhattan Supreme Court", "Ohio Democratic Party",
 * "state Senate".
 */
function isBodyOfOther(scan: NameScan, piece: Piece, { dataset, entity }: NamedCandidate): boolean {
  if (!isGeneric(scan, piece)) return false;
  if (piece.first > 0 && isLowerLevel(scan.tokens.hash[piece.first - 1]!)) return true;
  const beside = countryBeside(scan, piece, dataset);
  if (beside !== null) return beside !== dataset.country(entity);
  const place = hitEndingAt(scan, piece.first);
  const places = place?.candidates.filter((other) => !isWide(other)) ?? [];
  return (
    places.length > 0 &&
    places.every((other) => levelOf(other) !== null) &&
    !places.some((other) => other.dataset === dataset && other.entity === dataset.country(entity))
  );
}

/** Whether it consists only of words that many bodies share: "Supreme Court", "Labour Party", "Senate". */
export function isGeneric({ classes }: NameScan, { first, end }: Piece): boolean {
  const generic = ANY_HEAD | Is.Common | Is.TitleModifier | Is.TitleHead | Is.Group | Is.Function;
  for (let at = first; at < end; at++) if (!(classes[at]! & generic)) return false;
  return true;
}
