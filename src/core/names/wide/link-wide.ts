/**
 * Links names to records of the wide tier. A record has one line, and thousands of private people may share its name,
 * so the full name alone is enough only for the well known; others need words of their field in the article or beside
 * the name. A body with a common name needs its country.
 */
import { anySport, isNearField, mediaField, musicField } from '../../../text/life-fields';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { WideTier } from '../../../dataset/opened';
import type { LinkEvidence } from '../../annotations';
import type { NamedCandidate } from '../alias-hits';
import { wordCount } from '../find/guess-type';
import type { Piece } from '../find/piece';
import type { LinkContext } from '../link/link-context';
import { MAIN_COUNTRY } from '../link/link-rules';
import { isAtHome } from '../link/home-country';
import { isGeneric, isRuledOut } from '../link/rule-out';
import { standsLikePlace } from '../link/stands-like-place';
import type { NameScan } from '../name-scan';
import { ANY_HEAD, Is } from '../words/word-class';
import { ageBeside, isCredit, tradesBeside } from './beside-name';
import { isCommonName } from './common-names';
import { spanOf } from '../span-of';
import {
  AGE_SLACK,
  BRAND,
  COMMON_NAME_IN_FIELD,
  FIELD_WORDS,
  KNOWN_IN_FIELD,
  KNOWN_TO_ALL,
  LONG_DEAD,
  MANY_CLUBS,
  OTHER_CLUBS,
  RANK_LEAD,
  SPORTS_PAGE,
  WELL_KNOWN,
} from './wide-rules';

const THE = hashWord('the');

/** How sure it is that a name means a record: by words beside it, by the article's field, or by being well known. */
type Sureness = 0 | 1 | 2 | 3;

export interface WideLink {
  readonly candidate: NamedCandidate;
  readonly evidence: readonly LinkEvidence[];
  /** Whether words beside the name say so; then a reviewed namesake is not meant. */
  readonly isSaid: boolean;
  /** Whether it is a club by the name of its town, in an article that names other clubs too; then the town is not meant. */
  readonly isClub: boolean;
}

/** Returns the record of a piece, or null if none fits or two are close. */
export function linkWide(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  candidates: readonly NamedCandidate[],
): WideLink | null {
  let best: { candidate: NamedCandidate; sure: Sureness; rank: number } | null = null;
  let isNear = false;
  for (const candidate of candidates) {
    const wide = candidate.dataset.wide!;
    const sure = surenessOf(scan, context, piece, candidate, wide);
    if (sure === 0) continue;
    const rank = wide.rank(candidate.entity);
    const lead = best ? (sure - best.sure) * RANK_LEAD + rank - best.rank : RANK_LEAD;
    isNear = Math.abs(lead) < RANK_LEAD;
    if (lead > 0) best = { candidate, sure, rank };
  }
  if (!best || isNear) return null;
  const at = spanOf(scan.reading, piece);
  const evidence: LinkEvidence[] = [{ kind: 'full-name', at, weight: 1 }];
  return {
    candidate: best.candidate,
    evidence,
    isSaid: best.sure === 3,
    isClub: isClubAmongClubs(scan, context, piece, best.candidate),
  };
}

/** Whether a bare name means the club and not its town: "Halden beat Thornby", not "in Halden". */
function isClubAmongClubs(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  { dataset, entity }: NamedCandidate,
): boolean {
  const sport = dataset.wide!.fields(entity) & anySport;
  return (
    sport !== 0 &&
    dataset.type(entity) === 'organisation' &&
    piece.end - piece.first === 1 &&
    context.fieldWords(sport) >= FIELD_WORDS &&
    context.clubsNamed(sport) >= MANY_CLUBS &&
    !standsLikePlace(scan, piece)
  );
}

function surenessOf(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  candidate: NamedCandidate,
  wide: WideTier,
): Sureness {
  const { dataset, entity } = candidate;
  const year = context.day === null ? null : 1970 + Math.floor(context.day / 365.25);
  const from = wide.from(entity);
  if (year !== null && from !== null && from > year) return 0;
  if (candidate.needs === 'full-name')
    return isClubInSport(context, piece, candidate, wide) || isShortAtHome(scan, context, piece, candidate, wide)
      ? 1
      : 0;
  switch (dataset.type(entity)) {
    case 'person':
      return personSureness(scan, context, piece, entity, wide, year);
    case 'organisation':
      return bodySureness(scan, context, piece, candidate, wide);
    default:
      return piece.titleFirst < 0 &&
        wordCount(scan, piece) > 1 &&
        !isGeneric(scan, piece) &&
        candidate.needs === 'nothing'
        ? 2
        : 0;
  }
}

function personSureness(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  entity: number,
  wide: WideTier,
  year: number | null,
): Sureness {
  if (wordCount(scan, piece) < 2 || isCredit(scan, piece)) return 0;
  const fields = wide.fields(entity);
  const rank = wide.rank(entity);
  const trades = tradesBeside(scan, piece);
  const age = ageBeside(scan, piece);
  const from = wide.from(entity);
  const to = wide.to(entity);
  if (age !== null && year !== null && from !== null && Math.abs(year - age - from) > AGE_SLACK) return 0;
  if (age !== null && to !== null) return 0;
  const isOld =
    year !== null && ((to !== null && year - to > LONG_DEAD) || (to === null && from !== null && year - from > 100));
  if (trades !== 0 && !isNearField(fields, trades)) return 0;
  const isCommon = isCommonName(scan, piece);
  const isOfField = context.fieldWords(fields) >= FIELD_WORDS;
  if (trades !== 0 && (isOfField || rank >= KNOWN_IN_FIELD) && !(isCommon && isOld)) return 3;
  if (wide.has(entity, 'quiet')) return 0;
  if (rank >= (isCommon || isOld || wide.has(entity, 'shared') ? KNOWN_TO_ALL : WELL_KNOWN)) return 2;
  return isOfField && !isOld && rank >= (isCommon ? COMMON_NAME_IN_FIELD : KNOWN_IN_FIELD) ? 1 : 0;
}

function bodySureness(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  candidate: NamedCandidate,
  wide: WideTier,
): Sureness {
  const { dataset, entity, needs } = candidate;
  if (piece.titleFirst >= 0 || isRuledOut(scan, context, piece, candidate)) return 0;
  const country = dataset.country(entity);
  if (wordCount(scan, piece) < 2) {
    const isSomebody = context.namesakes(scan.tokens.hash[piece.first]!, candidate).others > 0;
    const isPlace = wide.rank(entity) < WELL_KNOWN && standsLikePlace(scan, piece);
    if (needs === 'evidence') return isShortAtHome(scan, context, piece, candidate, wide) ? 1 : 0;
    return needs === 'nothing' &&
      !isSomebody &&
      !isPlace &&
      !context.isAThing(scan.tokens.hash[piece.first]!) &&
      !isOthersToo(scan, context, piece, candidate)
      ? 1
      : 0;
  }
  if (needs === 'evidence' || isGeneric(scan, piece) || wide.has(entity, 'shared')) {
    if (isKnownInField(context, candidate, wide)) return 1;
    const isKnown = !isGeneric(scan, piece) || (wordCount(scan, piece) > 2 && wide.rank(entity) >= WELL_KNOWN);
    if (country < 0) return needs !== 'evidence' && isKnown ? 1 : 0;
    return context.countries.share(dataset, country, entity) >= MAIN_COUNTRY ? 2 : 0;
  }
  // "The New Yorker" with a capital "The" is another name than without it.
  const isOther = piece.first < piece.hit!.first && !isMedium(wide, entity);
  return isOther || isLikePerson(scan, piece) ? 0 : 2;
}

/** Whether it is a league, band or firm with a name that others have, where it is known to all or the article is of its field. */
function isKnownInField(context: LinkContext, { dataset, entity, needs }: NamedCandidate, wide: WideTier): boolean {
  const rank = wide.rank(entity);
  const fields = wide.fields(entity) & (anySport | musicField);
  if (fields !== 0 && rank >= KNOWN_IN_FIELD && context.fieldWords(fields) >= SPORTS_PAGE) return true;
  return needs === 'nothing' && dataset.type(entity) === 'organisation' && rank >= BRAND && fields === 0;
}

const isMedium = (wide: WideTier, entity: number) => (wide.fields(entity) & mediaField) !== 0;

/** Whether a town's name means its club, in an article full of the sport: "Tottenham". */
function isClubInSport(context: LinkContext, piece: Piece, candidate: NamedCandidate, wide: WideTier): boolean {
  const { dataset, entity } = candidate;
  const fields = wide.fields(entity) & anySport;
  return (
    dataset.type(entity) === 'organisation' &&
    piece.titleFirst < 0 &&
    piece.end - piece.first === 1 &&
    fields !== 0 &&
    wide.rank(entity) >= KNOWN_IN_FIELD &&
    (context.fieldWords(fields) >= SPORTS_PAGE ||
      (context.fieldWords(fields) >= FIELD_WORDS && context.clubsNamed(fields) >= OTHER_CLUBS))
  );
}

/** Whether several bodies have these letters and none is of a country that the article mentions: "ABC". */
function isOthersToo(
  { tokens }: NameScan,
  { countries }: LinkContext,
  { first, hit }: Piece,
  { dataset, entity }: NamedCandidate,
): boolean {
  const country = dataset.country(entity);
  return (
    hit!.candidates.length > 1 &&
    tokens.shape[first] === Shape.AllCaps &&
    country >= 0 &&
    countries.spokenAt(dataset, country, entity) === null
  );
}

/**
 * Whether it is the short name of a well-known body of the country that the article is about: "NHS", "Congress", "the
 * Fed".
 */
function isShortAtHome(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  candidate: NamedCandidate,
  wide: WideTier,
): boolean {
  const { tokens } = scan;
  const { dataset, entity } = candidate;
  const { first, end, titleFirst } = piece;
  const fields = wide.fields(entity);
  const isMedium = (fields & mediaField) !== 0;
  const isAbbreviation =
    tokens.shape[first] === Shape.AllCaps && tokens.end[first]! - tokens.start[first]! > 2 && !isMedium;
  const isNamed = first > 0 && tokens.hash[first - 1] === THE && !isMedium && (fields & anySport) === 0;
  return (
    dataset.type(entity) === 'organisation' &&
    titleFirst < 0 &&
    end - first === 1 &&
    wide.rank(entity) >= WELL_KNOWN &&
    (isAbbreviation || isNamed || isGeneric(scan, piece)) &&
    context.namesakes(tokens.hash[first]!, candidate).others === 0 &&
    isAtHome(scan, context, piece, candidate)
  );
}

/** Whether a body is named like a person who may be meant: "Ralph Lauren said". */
function isLikePerson(scan: NameScan, piece: Piece): boolean {
  const { tokens, classes } = scan;
  const { first, end } = piece;
  if (isCommonName(scan, piece)) return true;
  if (!scan.isGivenName(first) || classes[end - 1]! & ANY_HEAD || wordCount(scan, piece) > 3) return false;
  return ageBeside(scan, piece) !== null || (end < tokens.count && (classes[end]! & Is.PersonVerb) !== 0);
}
