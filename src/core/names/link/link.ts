/**
 * Links names to entities. Every candidate gathers evidence; the best is linked if it has enough and a clear lead over
 * the next, otherwise the name stays unlinked.
 */
import type { OpenedDataset } from '../../../dataset/opened';
import type { AliasNeed } from '../../../dataset/schema';
import type { LinkEvidence } from '../../annotations';
import { countryOf } from './country-of';
import { NOBODY } from './country-tally';
import type { NamedCandidate } from '../alias-hits';
import { isAbroad, isHomeParty } from './home-country';
import { linkOwnBody } from './link-own-body';
import { isMereSurname } from './mere-surname';
import { officeBeside } from './office-beside';
import type { LinkContext } from './link-context';
import {
  AT_HOME,
  BESIDE_PLACE,
  BETTER_KNOWN,
  DAYS_AFTER_OFFICE,
  DAYS_BEFORE_OFFICE,
  evidenceWeights,
  FAME,
  FAMOUS,
  LEAD,
  linkThresholds,
  MAIN_COUNTRY,
  OUTSHINES,
  SMALL_BODY,
  SMALL_CITY,
  SMALL_PLACE,
  WEAK,
} from './link-rules';
import type { NameScan } from '../name-scan';
import { spanOf } from '../span-of';
import type { Piece } from '../find/piece';
import { cityBefore, levelCue, placeBehind } from './place-cues';
import { divisionOf, levelOf } from './place-levels';
import { isGeneric, isRuledOut } from './rule-out';
import { standsLikePlace } from './stands-like-place';
import type { TokenRange } from '../find/stretches';
import { isWide } from '../wide/is-wide';
import { linkWithGeneration } from './link-with-generation';
import { linkWithInitial } from './link-with-initial';
import { linkWide } from '../wide/link-wide';
import { Is } from '../words/word-class';

export interface Link {
  readonly candidate: NamedCandidate;
  readonly evidence: readonly LinkEvidence[];
}

interface Scored extends Link {
  readonly weight: number;
}

/** Returns the entity of a piece with the reasons, or null if they are not enough. */
export function linkPiece(scan: NameScan, context: LinkContext, piece: Piece): Link | null {
  if (!piece.hit)
    return linkWithInitial(scan, piece) ?? linkWithGeneration(scan, context, piece) ?? linkOwnBody(scan, piece);
  const { candidates } = piece.hit;
  const wide = candidates.filter(isWide);
  if (!wide.length) return linkReviewed(scan, context, piece, candidates);
  const reviewed = candidates.filter((candidate) => !isWide(candidate));
  const own = reviewed.length ? linkReviewed(scan, context, piece, reviewed) : null;
  const other = linkWide(scan, context, piece, wide);
  // A reviewed record has priority, unless words beside the name say that its namesake is meant.
  if (other?.isClub && reviewed.every(isTown)) return other;
  if (own) return other?.isSaid && !own.evidence.some(({ kind }) => kind === 'title') ? other : own;
  return other && (other.isSaid || reviewed.every((each) => isAbroad(each, other.candidate))) ? other : null;
}

function linkReviewed(scan: NameScan, context: LinkContext, piece: Piece, all: readonly NamedCandidate[]): Link | null {
  const candidates = withoutNamesakeTowns(all).filter((candidate) => !isRuledOut(scan, context, piece, candidate));
  if (!candidates.length) return null;
  const scored = candidates
    .map((candidate): Scored => {
      const evidence = gather(scan, context, piece, candidate, candidates);
      return { candidate, evidence, weight: evidence.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((a, b) => b.weight - a.weight || prominenceOf(b.candidate) - prominenceOf(a.candidate));
  const best = scored[0]!;
  const next = scored.slice(1).find((each) => !isMereSurname(scan, context, piece, each.candidate, each.evidence));
  if (best.weight < linkThresholds[needOf(best.candidate, context.day)]) return null;
  if (next && best.weight - next.weight < LEAD && !isSameSpot(best.candidate, next.candidate)) return null;
  return { candidate: best.candidate, evidence: best.evidence };
}

/** Drops a city with the same name as its country: "Singapore". */
function withoutNamesakeTowns(candidates: readonly NamedCandidate[]): readonly NamedCandidate[] {
  if (candidates.length < 2) return candidates;
  return candidates.filter(
    (city) =>
      levelOf(city) !== 'city' ||
      !candidates.some((other) => other.dataset === city.dataset && other.entity === city.dataset.country(city.entity)),
  );
}

const isTown = (candidate: NamedCandidate) => levelOf(candidate) === 'city';

const prominenceOf = ({ dataset, entity }: NamedCandidate) => dataset.prominence(entity);

/**
 * Whether two candidates are the same place, so that the better known one is used: "Hong Kong" the territory and the
 * city in it.
 */
function isSameSpot(one: NamedCandidate, other: NamedCandidate): boolean {
  const { dataset } = one;
  return (
    dataset === other.dataset &&
    dataset.type(one.entity) === 'place' &&
    dataset.type(other.entity) === 'place' &&
    dataset.country(one.entity) >= 0 &&
    dataset.country(one.entity) === dataset.country(other.entity) &&
    // Two cities with one name are two places, however near.
    dataset.entity(one.entity).kind !== dataset.entity(other.entity).kind &&
    prominenceOf(one) - prominenceOf(other) >= BETTER_KNOWN
  );
}

function gather(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  candidate: NamedCandidate,
  all: readonly NamedCandidate[],
): LinkEvidence[] {
  const { dataset, entity, full, needs } = candidate;
  const evidence: LinkEvidence[] = [];
  const add = (kind: LinkEvidence['kind'], at: TokenRange | null, weight: number = evidenceWeights[kind]) => {
    evidence.push({ kind, at: at && spanOf(scan.reading, at), weight });
  };
  const type = dataset.type(entity);
  const isLong = piece.end - piece.first > 1;
  const isCommon = isCommonSounding(scan, context, piece, candidate);
  // A bare surname alone means somebody in office at about that day, not an earlier namesake.
  const isOfTheDay = type !== 'person' || full || isInOfficeAbout(dataset, entity, context.day);
  if (full && isLong)
    add(
      'full-name',
      piece,
      isCommon || (needs === 'evidence' && type === 'organisation' && dataset.country(entity) < 0)
        ? WEAK
        : evidenceWeights['full-name'],
    );
  // "General Assembly" after "UN General Assembly".
  if (full && needs === 'evidence' && type === 'organisation') {
    const clear = context.clearNameAt(candidate);
    if (clear) add('earlier-full-name', clear);
  } else if (!full) {
    const earlier = context.fullNameAt(candidate);
    if (earlier && (isOfTheDay || !context.isBareBefore(scan.tokens.hash[piece.first]!, earlier)))
      add('earlier-full-name', earlier);
  }
  if (needs === 'nothing' && all.length === 1 && isOfTheDay) {
    add('unambiguous', null, isCommon ? WEAK / 2 : evidenceWeights.unambiguous);
  }
  if (type === 'person') {
    const title = officeBeside(scan, context.day, piece, candidate);
    if (title) add('title', title);
  }
  const home = countryOf(dataset, entity, scan.datasets);
  // "Mexico" the country does not count for the state with that name.
  const isOfRival = all.some(
    (other) => other !== candidate && other.dataset === home?.dataset && other.entity === home.country,
  );
  if (home && !isOfRival) {
    const spoken = context.countries.spokenAt(home.dataset, home.country, home.dataset === dataset ? entity : NOBODY);
    if (isHomeParty(scan, context, piece, candidate, all)) add('country', spoken, AT_HOME);
    else if (spoken && spoken.first !== piece.first) add('country', spoken);
  }
  if ((all.length > 1 || needs === 'evidence') && type === 'place') {
    const beside = besidePlace(scan, piece, candidate, all);
    if (beside) add('co-mention', beside, BESIDE_PLACE);
    else if (needs === 'evidence') {
      const position = asPlace(scan, context, piece, candidate);
      if (position) add('position', position);
    } else if (isTownOfSpokenState(context, candidate, all)) add('co-mention', null);
  }
  const prominence = dataset.prominence(entity);
  // Of the bearers of a surname the best known is not meant for that alone, unless everybody knows them.
  const isBareSurname = type === 'person' && !full && needs === 'full-name' && prominence < FAMOUS;
  if (needs !== 'evidence' && isOfTheDay && prominence - rivalOf(candidate, all) >= OUTSHINES) {
    if (needs === 'full-name' && prominence >= FAMOUS && all.length === 1) add('prominence', null, FAME);
    else if (all.length > 1 && !isBareSurname && !isOvershadowed(context, candidate, all)) add('prominence', null);
  }
  return evidence;
}

/** Returns the prominence of the best known of the others, or 0. */
function rivalOf(candidate: NamedCandidate, all: readonly NamedCandidate[]): number {
  let best = 0;
  for (const other of all) if (other !== candidate) best = Math.max(best, prominenceOf(other));
  return best;
}

/** Returns the words beside the name that select this place among several. */
function besidePlace(
  scan: NameScan,
  piece: Piece,
  candidate: NamedCandidate,
  all: readonly NamedCandidate[],
): TokenRange | null {
  const behind = placeBehind(scan, piece, candidate);
  if (behind?.agrees) return behind.at;
  const city = cityBefore(scan, piece, candidate);
  if (city || all.length === 1) return city;
  const cue = levelCue(scan, piece);
  // The cue "city" does not tell two cities apart.
  return cue && cue.level === levelOf(candidate) && all.some((other) => levelOf(other) !== cue.level) ? cue.at : null;
}

/**
 * Whether a town whose name is also a word or a given name is used like a place ("in Lyon"); small ones only if their
 * state is mentioned.
 */
function asPlace(scan: NameScan, context: LinkContext, piece: Piece, candidate: NamedCandidate): TokenRange | null {
  const at = piece.end - piece.first === 1 ? context.asPlaceAt(scan.tokens.hash[piece.first]!) : null;
  if (!at) return null;
  const home = divisionOf(candidate);
  return home < 0 || prominenceOf(candidate) >= SMALL_CITY || context.isSpokenOf(candidate.dataset, home) ? at : null;
}

/**
 * Whether a town's state is named and all towns of the name are in one country: "Columbus" in an article that names
 * Ohio.
 */
function isTownOfSpokenState(context: LinkContext, candidate: NamedCandidate, all: readonly NamedCandidate[]): boolean {
  const { dataset, entity } = candidate;
  if (all.length === 1 || levelOf(candidate) !== 'city') return false;
  const home = divisionOf(candidate);
  return (
    context.isSpokenOf(dataset, home) &&
    all.every(
      (other) =>
        other.dataset === dataset && other.entity !== home && dataset.country(other.entity) === dataset.country(entity),
    )
  );
}

/** Whether only the other candidate's country is mentioned, so that being well known does not count ("Georgia"). */
function isOvershadowed(context: LinkContext, candidate: NamedCandidate, all: readonly NamedCandidate[]): boolean {
  const isSpoken = ({ dataset, entity }: NamedCandidate) =>
    dataset.country(entity) >= 0 && context.countries.spokenAt(dataset, dataset.country(entity), entity) !== null;
  return (
    !isSpoken(candidate) &&
    all.some(
      (other) =>
        other.needs === 'nothing' &&
        other.dataset.type(other.entity) === 'place' &&
        other.dataset.country(other.entity) !== other.entity &&
        other.dataset.country(other.entity) !== candidate.entity &&
        isSpoken(other),
    )
  );
}

/**
 * Returns the need of an alias on the article's day: a bare surname needs more if its bearer's offices are long past.
 */
function needOf({ dataset, entity, full, needs }: NamedCandidate, day: number | null): AliasNeed {
  if (needs !== 'nothing' || full || dataset.type(entity) !== 'person') return needs;
  return isInOfficeAbout(dataset, entity, day) ? 'nothing' : 'full-name';
}

/** Whether an office began or ended not long before or after the day; true for any office without a day. */
function isInOfficeAbout(dataset: OpenedDataset, entity: number, day: number | null): boolean {
  return (
    day === null ||
    dataset
      .rolesBy(entity)
      .some((role) => role.startEarliest - DAYS_BEFORE_OFFICE <= day && day <= role.endLatest + DAYS_AFTER_OFFICE)
  );
}

/**
 * Whether a name with one candidate is still likely to mean something else: a small city's name is often a word or a
 * person's, and many countries have a "Labour Party" and a "Supreme Court".
 */
function isCommonSounding(
  scan: NameScan,
  context: LinkContext,
  piece: Piece,
  { dataset, entity }: NamedCandidate,
): boolean {
  const type = dataset.type(entity);
  const prominence = dataset.prominence(entity);
  if (type === 'place')
    return prominence < SMALL_PLACE && piece.end - piece.first === 1 && !standsLikePlace(scan, piece);
  if (type !== 'organisation') return false;
  const country = dataset.country(entity);
  if (country < 0 || (prominence >= SMALL_BODY && !isGeneric(scan, piece)) || isHouse(scan, piece, prominence))
    return false;
  return context.countries.share(dataset, country, entity) < MAIN_COUNTRY;
}

/** Whether it is a building that means a government, of which there is one: "White House". */
const isHouse = ({ classes }: NameScan, { end }: Piece, prominence: number): boolean =>
  prominence >= FAMOUS && (classes[end - 1]! & (Is.PlaceHead | Is.OrganisationHead)) === Is.PlaceHead;
