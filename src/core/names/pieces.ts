/**
 * Cuts a stretch of capitalised words into pieces, each of which may be one name:
 *
 *   US Secretary | State Marco Rubio          two stretches
 *   US [Secretary]   [State] Marco Rubio      titles are no part of a name
 *   US               Marco Rubio              pieces
 */
import { hashWord, Shape } from '../text/tokens';
import type { AliasHit } from './alias-hits';
import { isAdjacent, type NameScan } from './name-scan';
import type { TokenRange } from './stretches';
import { ANY_HEAD, Is } from './word-class';

/** What may be one name. */
export interface Piece extends TokenRange {
  /** The alias that covers the whole piece, if one does. */
  readonly hit: AliasHit | null;
  /** First token of the title that stands before it ("Foreign Minister"), or -1. */
  readonly titleFirst: number;
  /** Whether it stands where any word is written with a capital. */
  readonly isInitial: boolean;
  /** Whether it is a name only if it can be linked: an ordinary word could stand here. */
  readonly isDoubtful?: boolean;
}

const HYPHEN = 45;
const DOT = 46;
const THE = hashWord('the');

interface Cut extends TokenRange {
  readonly titleFirst: number;
  readonly isInitial: boolean;
}

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
    addSegment(scan, { first, end: start, titleFirst, isInitial: isInitial && first === range.first }, pieces);
    titleFirst = start === first && titleFirst >= 0 ? titleFirst : start;
    at++;
    first = at;
  }
  addSegment(scan, { first, end: range.end, titleFirst, isInitial: isInitial && first === range.first }, pieces);
  return pieces;
}

/** "… Secretary of | State Marco Rubio": the title before this stretch reaches into it. */
function titleBefore({ tokens, classes }: NameScan, first: number): number {
  const before = first - 1;
  if (before >= 0 && tokens.shape[before] === Shape.Lower && classes[before]! & Is.TitleHead) return before;
  return -1;
}

function isTitle(scan: NameScan, at: number, range: TokenRange): boolean {
  const { classes, tokens } = scan;
  const bits = classes[at]!;
  if (!(bits & (Is.TitleHead | Is.Honorific))) return false;
  if (tokens.shape[at] === Shape.Punctuation) return false;
  const next = at + 1;
  // "Justice Department", "King County": here the word belongs to the name.
  return !(next === range.end - 1 && classes[next]! & ANY_HEAD && !(classes[next]! & (Is.TitleHead | Is.TitleModifier)));
}

/** Takes in the words before a title's head that belong to it: "Deputy Prime Minister". */
function startOfTitle(scan: NameScan, head: number, first: number): number {
  const { classes } = scan;
  let start = head;
  for (let at = head - 1; at >= first; at--) {
    if (isMark(scan, at)) continue;
    if (!(classes[at]! & (Is.TitleModifier | Is.TitleHead)) || isInLongHit(scan, at, first)) break;
    start = at;
  }
  return start;
}

function isInLongHit(scan: NameScan, at: number, first: number): boolean {
  for (let from = Math.max(first, at - 5); from <= at; from++) {
    const hit = scan.hitAt(from);
    if (hit && hit.end > at && hit.end - hit.first > 1) return true;
  }
  return false;
}

/** A dot or a hyphen between the words of a stretch. */
function isMark({ tokens }: NameScan, at: number): boolean {
  return tokens.shape[at] === Shape.Punctuation;
}

/** Cuts what lies between two titles. */
function addSegment(scan: NameScan, cut: Cut, pieces: Piece[]): void {
  const { classes } = scan;
  let { first, end } = cut;
  for (; first < end; first++) {
    if (isMark(scan, first) || scan.tokens.shape[first] === Shape.Lower && first > cut.first) continue;
    const hit = scan.hitAt(first);
    if (hit && hit.end - hit.first > 1) break;
    const bits = classes[first]!;
    const isOpener = cut.isInitial && first === cut.first && bits & Is.Function && !opensName(scan, first, end) && !isInitial(scan, first, end);
    if (isPartyLabel(scan, first) && first + 2 < end) continue;
    if (cut.isInitial && first === cut.first && isVerbForm(scan, first) && first + 1 < end) continue;
    if (bits & Is.HyphenPrefix && first + 2 < end && isMark(scan, first + 1)) continue;
    const isLoose = bits & Is.Calendar && !(scan.isGivenName(first) && !(first + 1 < end && scan.hitAt(first + 1)));
    if (!isOpener && !isLoose) break;
  }
  while (end > first && (isMark(scan, end - 1) || isTrailingGroup(scan, first, end) || (classes[end - 1]! & Is.Calendar && !scan.isGivenName(end - 1)))) end--;
  if (first >= end) return;
  resolve(scan, { first, end, titleFirst: cut.titleFirst, isInitial: cut.isInitial && first === cut.first }, pieces);
}

/** "A. B. Carver": a letter with a dot is no article. */
function isInitial({ tokens }: NameScan, at: number, end: number): boolean {
  return at + 1 < end && tokens.end[at]! - tokens.start[at]! === 1 && tokens.hash[at + 1] === DOT && isAdjacent(tokens, at + 1);
}

/** "R-Texas", "D-N.C.": the letter of a party before a state. */
function isPartyLabel(scan: NameScan, at: number): boolean {
  const { tokens } = scan;
  return tokens.end[at]! - tokens.start[at]! === 1 && isMark(scan, at + 1) && tokens.hash[at + 1] === HYPHEN && isAdjacent(tokens, at + 1);
}

/** "Kent County Republican": the group is no part of the name, unless a head of an organisation follows. */
function isTrailingGroup(scan: NameScan, first: number, end: number): boolean {
  const bits = scan.classes[end - 1]!;
  if (end - 1 > first && scan.demonymAt(end - 1) && !scan.hitAt(end - 1) && !scan.isGivenName(first)) return true;
  return end - 1 > first && (bits & Is.Group) !== 0 && !(bits & (ANY_HEAD | Is.Generation)) && !isInLongHit(scan, end - 1, first)
    && !scan.isGivenName(end - 1) && scan.tokens.shape[end - 1] !== Shape.AllCaps;
}

/** "Injecting Clinton": a participle that opens a sentence. */
function isVerbForm(scan: NameScan, at: number): boolean {
  const { tokens } = scan;
  if (scan.hitAt(at) || scan.isGivenName(at) || scan.classes[at]! & ANY_HEAD) return false;
  const end = tokens.end[at]!;
  return end - tokens.start[at]! > 5 && tokens.shape[at] === Shape.Capitalised && tokens.text.slice(end - 3, end) === 'ing';
}

/** "Will Smith" at a sentence's beginning is a name, "Will Trump" is not. */
function opensName(scan: NameScan, first: number, end: number): boolean {
  return scan.isGivenName(first) && first + 1 < end && !scan.hitAt(first + 1) && !(scan.classes[first + 1]! & Is.Function);
}

/** Decides what one segment is: one name, or several side by side. */
function resolve(scan: NameScan, cut: Cut, pieces: Piece[]): void {
  const { first, end } = cut;
  const whole = scan.hitAt(first);
  if (whole && whole.end === end) {
    const { titleFirst, isInitial } = cut;
    pieces.push({ first: startOfName(scan, whole, isInitial), end, hit: whole, titleFirst, isInitial });
    return;
  }
  // "told The Associated Press": inside a sentence a capital "The" belongs to the name.
  const rest = !cut.isInitial && scan.tokens.hash[first] === THE ? scan.hitAt(first + 1) : null;
  if (rest && rest.end === end) {
    pieces.push({ ...cut, hit: rest });
    return;
  }
  if (isOwnBody(scan, whole, first, end)) {
    pieces.push({ ...cut, hit: scan.hitAt(whole!.end) });
    return;
  }
  const split = splitPoint(scan, cut);
  if (split < 0) {
    pieces.push({ ...cut, hit: null });
    return;
  }
  resolveTrimmed(scan, { ...cut, end: split }, pieces);
  resolveTrimmed(scan, { ...cut, first: split, isInitial: false }, pieces);
}

/** An alias may begin with "The" or with a title that is no part of the name in the text. */
function startOfName({ classes, tokens, isGivenName }: NameScan, hit: AliasHit, isInitial: boolean): number {
  let { first } = hit;
  const isPerson = hit.candidates.every(({ dataset, entity }) => dataset.type(entity) === 'person');
  const loose = isPerson ? Is.TitleHead | Is.Honorific | Is.Function : Is.Function;
  while (first < hit.end - 1 && classes[first]! & loose && !(tokens.hash[first] === THE && !isInitial) && !(classes[first]! & Is.Style) && !isGivenName(first)) first++;
  return first;
}

/** "US State Department": a country, then a body of that very country. One name, not two. */
function isOwnBody(scan: NameScan, opening: AliasHit | null, first: number, end: number): boolean {
  if (!opening || opening.first !== first || opening.end >= end) return false;
  const body = scan.hitAt(opening.end);
  if (!body || body.end !== end) return false;
  return body.candidates.some(({ dataset, entity }) => dataset.type(entity) === 'organisation'
    && opening.candidates.some((place) => place.dataset === dataset
      && dataset.country(place.entity) === place.entity && dataset.country(entity) === place.entity));
}

function resolveTrimmed(scan: NameScan, cut: Cut, pieces: Piece[]): void {
  let { first, end } = cut;
  while (first < end && isMark(scan, first)) first++;
  while (end > first && isMark(scan, end - 1)) end--;
  if (first < end) resolve(scan, { ...cut, first, end }, pieces);
}

/** The token at which two names meet, or -1 where the segment is one name. */
function splitPoint(scan: NameScan, { first, end, isInitial }: Cut): number {
  const { classes } = scan;
  const hyphen = hyphenBetweenNames(scan, first, end);
  if (hyphen >= 0) return hyphen;
  const opening = scan.hitAt(first);
  // "Vladimir Putin Russia", "US State Department": a known name, then another.
  if (opening && opening.end < end) {
    const next = afterMarks(scan, opening.end, end);
    const rest = scan.hitAt(next);
    if (rest && rest.end === end && isStrong(opening) && isStrong(rest) && (!isSurnameOnly(rest) || (opening.end - first > 1 && !isPersonHit(opening)))) return opening.end;
    if (isPlace(opening) && !scan.isGivenName(first) && scan.isGivenName(next) && !(classes[end - 1]! & ANY_HEAD)) return opening.end;
    if (isCountry(opening) && !scan.isGivenName(first) && end - next === 2 && isPlain(scan, next) && isPlain(scan, end - 1)) return opening.end;
    if (isFullPerson(opening) && !(classes[next]! & Is.Generation) && !(classes[end - 1]! & ANY_HEAD)) return opening.end;
  }
  if (classes[end - 1]! & ANY_HEAD && end - first > 1) return headSplit(scan, first, end);
  const head = afterInnerHead(scan, first, end);
  if (head > 0) return head;
  const tail = personTail(scan, first, end);
  if (tail > first) return tail;
  if (scan.demonymAt(first) && (scan.isGivenName(first + 1) || scan.hitAt(first + 1)) && end - first > 1) return first + 1;
  if (isInitial && classes[first]! & (Is.Common | Is.Group) && !isMark(scan, first + 1) && scan.hitAt(first + 1)?.end === end) return first + 1;
  return -1;
}

/** "US Ukraine War": nothing to split. "Trump White House": a known person before a head. */
function headSplit(scan: NameScan, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const hit = scan.hitAt(at);
    const isLeftKnown = scan.hitAt(first)?.end === at;
    if (isLeftKnown && hit && hit.end === end && hit.end - hit.first > 1 && !isSurnameOnly(hit)) return at;
  }
  return -1;
}

/** "Refugee Council | Enver Solomon": two words without a head after one. */
function afterInnerHead(scan: NameScan, first: number, end: number): number {
  const { classes } = scan;
  const at = end - 2;
  if (at - first < 2 || !(classes[at - 1]! & Is.OrganisationHead) || isMark(scan, at)) return -1;
  return isPlain(scan, at) && isPlain(scan, end - 1) ? at : -1;
}

/** A capitalised word that is in no list and no dataset: a part of a person's name, perhaps. */
function isPlain(scan: NameScan, word: number): boolean {
  const ordinary = Is.Common | Is.Group | ANY_HEAD | Is.TitleModifier | Is.PlaceOpener;
  return scan.tokens.shape[word] === Shape.Capitalised && !(scan.classes[word]! & ordinary) && !scan.hitAt(word);
}

/** Where a known full name ends the segment ("Republican Lindsey Graham"), or a given name after ordinary words. */
function personTail(scan: NameScan, first: number, end: number): number {
  const { classes } = scan;
  for (let at = first + 1; at < end; at++) {
    if (isMark(scan, at)) continue;
    const hit = scan.hitAt(at);
    if (hit && hit.end === end && isFullPerson(hit)) return at;
  }
  const ordinary = Is.Common | Is.Group | Is.TitleModifier | ANY_HEAD;
  for (let at = first + 1; at < end - 1; at++) {
    const before = classes[at - 1]!;
    if (before & ordinary && !scan.isGivenName(at - 1) && scan.isGivenName(at) && !(classes[at]! & ordinary)) return at;
  }
  // "Democrat Clinton": a group's name before a surname is no given name.
  if (end - first === 2 && classes[first]! & (Is.Group | Is.Common) && !scan.isGivenName(first) && isPersonHit(scan.hitAt(end - 1))) return end - 1;
  return -1;
}

/** "Russia-Ukraine", "Trump-Putin": a hyphen between two known names, or between a demonym and a name. */
function hyphenBetweenNames(scan: NameScan, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    if (!isMark(scan, at) || !isAdjacent(scan.tokens, at) || scan.tokens.hash[at] === 46) continue;
    const after = scan.hitAt(at + 1);
    if (!after) continue;
    for (let from = at - 1; from >= first; from--) {
      const before = scan.hitAt(from);
      if (before && before.end === at) return at;
    }
  }
  return -1;
}

function afterMarks(scan: NameScan, from: number, end: number): number {
  let at = from;
  while (at < end && isMark(scan, at)) at++;
  return at;
}

function isPersonHit(hit: AliasHit | null): boolean {
  return hit !== null && hit.candidates.some(({ dataset, entity }) => dataset.type(entity) === 'person');
}

/** Whether an alias can stand by itself: not an abbreviation that needs evidence. */
function isStrong(hit: AliasHit): boolean {
  return hit.end - hit.first > 1 || hit.candidates.some(({ needs }) => needs !== 'evidence');
}

function isCountry(hit: AliasHit): boolean {
  return hit.candidates.some(({ dataset, entity }) => dataset.country(entity) === entity);
}

function isPlace(hit: AliasHit): boolean {
  return hit.candidates.some(({ dataset, entity }) => dataset.type(entity) === 'place');
}

/** Whether an alias is the full name of a person, of two words or more. */
export function isFullPerson(hit: AliasHit): boolean {
  return hit.end - hit.first > 1
    && hit.candidates.some(({ dataset, entity, full }) => full && dataset.type(entity) === 'person');
}

/** Whether an alias is a bare surname (or given name): it can be the end of somebody else's name. */
export function isSurnameOnly(hit: AliasHit): boolean {
  return hit.end - hit.first === 1
    && hit.candidates.every(({ dataset, entity, full }) => !full && dataset.type(entity) === 'person');
}
