/**
 * Cuts a stretch of capitalised words into pieces, each of which may be one name:
 *
 *   US Secretary | State Marco Rubio          two stretches
 *   US [Secretary]   [State] Marco Rubio      titles are not part of a name
 *   US               Marco Rubio              pieces
 */
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import type { AliasHit } from '../alias-hits';
import { isInLongHit } from './hit-kinds';
import { isMark, type NameScan } from '../name-scan';
import { isWide } from '../wide/is-wide';
import { makePiece, type Cut, type Piece } from './piece';
import { isListed } from '../introduce/nouns';
import { isPlain, splitPoint } from './split-point';
import type { TokenRange } from './stretches';
import { trimCut } from './trim-cut';
import { ANY_HEAD, Is } from '../words/word-class';

const THE = hashWord('the');

/** The pieces of a stretch, in order. */
export function cutStretch(scan: NameScan, range: TokenRange, isInitial: boolean): Piece[] {
  const pieces: Piece[] = [];
  let first = range.first;
  let titleFirst = titleBefore(scan, range.first);
  let at = range.first;
  while (at < range.end) {
    const hit = scan.hitAt(at);
    if (hit && hit.end - hit.first > 1 && hit.end <= range.end) {
      at = hit.end;
      continue;
    }
    if (!isTitle(scan, at, range)) {
      at++;
      continue;
    }
    const start = startOfTitle(scan, at, first);
    addCut(scan, { first, end: start, titleFirst, isInitial: isInitial && first === range.first }, pieces);
    titleFirst = start === first && titleFirst >= 0 ? titleFirst : start;
    at++;
    first = at;
  }
  addCut(scan, { first, end: range.end, titleFirst, isInitial: isInitial && first === range.first }, pieces);
  return pieces;
}

/** Finds a title before this stretch that reaches into it: "… Secretary of | State Marco Rubio". */
function titleBefore({ tokens, classes }: NameScan, first: number): number {
  const before = first - 1;
  if (before >= 0 && tokens.shape[before] === Shape.Lower && classes[before]! & Is.TitleHead) return before;
  return -1;
}

function isTitle(scan: NameScan, at: number, range: TokenRange): boolean {
  const { classes, tokens } = scan;
  const bits = classes[at]!;
  if (tokens.shape[at] === Shape.Punctuation) return false;
  const next = at + 1;
  if (!(bits & (Is.TitleHead | Is.Honorific))) return isTrade(scan, at, range.end);
  // An office like "Sheriff's Office" is nobody in particular.
  if (tokens.shape[next] === Shape.Possessive && next + 1 < range.end && classes[next + 1]! & Is.OrganisationHead)
    return false;
  // Here the word belongs to the name: "Justice Department", "King County".
  return !(
    next === range.end - 1 &&
    classes[next]! & ANY_HEAD &&
    !(classes[next]! & (Is.TitleHead | Is.TitleModifier))
  );
}

/** Whether it is an occupation before a person's name of two words: "Engineer Tarek Salim", "Novelist Jane Roe". */
function isTrade(scan: NameScan, at: number, end: number): boolean {
  const next = at + 1;
  if (next + 2 !== end || scan.isGivenName(at) || !isListed(scan, at)) return false;
  return isPlain(scan, next + 1) && (scan.isGivenName(next) || isPlain(scan, next));
}

/** Returns the start of a title with the words that belong to its head: "Deputy Prime Minister". */
function startOfTitle(scan: NameScan, head: number, first: number): number {
  const { classes } = scan;
  let start = head;
  for (let at = head - 1; at >= first; at--) {
    if (isMark(scan.tokens, at)) continue;
    if (!(classes[at]! & (Is.TitleModifier | Is.TitleHead)) || isInLongHit(scan, at, first)) break;
    start = at;
  }
  return start;
}

/** Cuts the words between two titles. */
function addCut(scan: NameScan, cut: Cut, pieces: Piece[]): void {
  const trimmed = trimCut(scan, cut);
  if (trimmed) resolve(scan, trimmed, pieces);
}

/** Decides whether a segment is one name or several side by side. */
function resolve(scan: NameScan, cut: Cut, pieces: Piece[]): void {
  const { first, end, titleFirst, isInitial } = cut;
  const whole = withoutThe(scan, scan.hitAt(first));
  if (whole && whole.end === end) {
    pieces.push(makePiece(startOfName(scan, whole, isInitial), end, whole, titleFirst, isInitial));
    return;
  }
  // Within a sentence a capital "The" belongs to the name: "told The Associated Press".
  const rest = !isInitial && scan.tokens.hash[first] === THE ? scan.hitAt(first + 1) : null;
  if (rest && rest.end === end) {
    pieces.push(makePiece(first, end, rest, titleFirst, false));
    return;
  }
  if (isOwnBody(scan, whole, first, end)) {
    pieces.push(makePiece(first, end, scan.hitAt(whole!.end), titleFirst, isInitial));
    return;
  }
  const split = splitPoint(scan, cut);
  if (split < 0) {
    pieces.push(makePiece(first, end, null, titleFirst, isInitial));
    return;
  }
  resolveTrimmed(scan, { first, end: split, titleFirst, isInitial }, pieces);
  resolveTrimmed(scan, { first: split, end, titleFirst, isInitial: false }, pieces);
}

/** Returns the alias without "The" ("The White House") if only that is in the reviewed tier. */
function withoutThe(scan: NameScan, whole: AliasHit | null): AliasHit | null {
  if (!whole || scan.tokens.hash[whole.first] !== THE || !whole.candidates.every(isWide)) return whole;
  const rest = scan.hitAt(whole.first + 1);
  return rest && rest.end === whole.end && rest.end - rest.first > 1 && !rest.candidates.every(isWide) ? rest : whole;
}

/** Returns where the name begins: an alias may begin with "The" or a title that is not part of the name in the text. */
function startOfName({ classes, tokens, isGivenName }: NameScan, hit: AliasHit, isInitial: boolean): number {
  let { first } = hit;
  const isPerson = hit.candidates.every(({ dataset, entity }) => dataset.type(entity) === 'person');
  const loose = isPerson ? Is.TitleHead | Is.Honorific : 0;
  const isLoose = (at: number) =>
    ((classes[at]! & loose) !== 0 || tokens.hash[at] === THE) &&
    !(classes[at]! & Is.Style) &&
    !isGivenName(at) &&
    (isInitial || tokens.hash[at] !== THE);
  while (first < hit.end - 1 && isLoose(first)) first++;
  return first;
}

/** Whether it is a country and a body of that country, one name: "US State Department". */
function isOwnBody(scan: NameScan, opening: AliasHit | null, first: number, end: number): boolean {
  if (!opening || opening.first !== first || opening.end >= end) return false;
  const body = scan.hitAt(opening.end);
  if (!body || body.end !== end) return false;
  return body.candidates.some(
    ({ dataset, entity }) =>
      dataset.type(entity) === 'organisation' &&
      opening.candidates.some(
        (place) =>
          place.dataset === dataset &&
          dataset.country(place.entity) === place.entity &&
          dataset.country(entity) === place.entity,
      ),
  );
}

function resolveTrimmed(scan: NameScan, cut: Cut, pieces: Piece[]): void {
  let { first, end } = cut;
  while (first < end && isMark(scan.tokens, first)) first++;
  while (end > first && isMark(scan.tokens, end - 1) && !isInLongHit(scan, end - 1, first)) end--;
  if (first < end) resolve(scan, { first, end, titleFirst: cut.titleFirst, isInitial: cut.isInitial }, pieces);
}
