import { hashWord } from '../../../text/word-hash';
import { Shape, tokenText } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import type { AliasHit } from '../alias-hits';
import { isCountry, isFullPerson, isPersonHit, isPlace, isStrong, isSurnameOnly } from './hit-kinds';
import { isAdjacent, isMark, type NameScan } from '../name-scan';
import { openingVerbs } from '../words/opener-words';
import type { Cut } from './piece';
import { isShip } from './told-type';
import { ANY_HEAD, Is } from '../words/word-class';
import { COMMA, DOT, HYPHEN } from '../../../text/marks';

const JUNIOR = hashWord('junior');

/** Returns the token where two names meet, or -1 if the segment is one name. */
export function splitPoint(scan: NameScan, { first, end, isInitial }: Cut): number {
  const { classes } = scan;
  const hyphen = hyphenBetweenNames(scan, first, end);
  if (hyphen >= 0) return hyphen;
  if (isShip(scan, { first, end })) return -1;
  const opening = scan.hitAt(first);
  if (opening && opening.end < end && endsAfter(scan, opening, end)) return opening.end;
  if (classes[end - 1]! & ANY_HEAD && end - first > 1) return headSplit(scan, first, end);
  const head = afterInnerHead(scan, first, end);
  if (head > 0) return head;
  const tail = personTail(scan, first, end);
  if (tail > first) return tail;
  const demonym = scan.demonymAt(first);
  if (demonym && demonym.end < end && (scan.isGivenName(demonym.end) || scan.hitAt(demonym.end))) return demonym.end;
  if (
    isInitial &&
    classes[first]! & (Is.Common | Is.Group) &&
    !isMark(scan.tokens, first + 1) &&
    scan.hitAt(first + 1)?.end === end
  )
    return first + 1;
  if (isInitial && isDescribedCountry(scan, first, end)) return first + 1;
  return opensPlainName(scan, first, end, isInitial) ? first + 1 : -1;
}

/** "Mountainous Norvia has": an adjective at a beginning, then a country. */
function isDescribedCountry(scan: NameScan, first: number, end: number): boolean {
  const hit = scan.hitAt(first + 1);
  return (
    hit?.end === end &&
    isCountry(hit) &&
    /(?:ous|ful|less|ive|ing|ed|able|ible|ish)$/.test(tokenText(scan.tokens, first))
  );
}

const isOpeningVerb = wordSet(openingVerbs);

/** "Remember Jane Roe": a verb at a beginning, then two words that are in no list. */
function opensPlainName(scan: NameScan, first: number, end: number, isInitial: boolean): boolean {
  return (
    isInitial &&
    end - first === 3 &&
    isOpeningVerb(scan.tokens.hash[first]!) &&
    !scan.isGivenName(first) &&
    isPlain(scan, first + 1) &&
    isPlain(scan, first + 2)
  );
}

/** Whether a known name that opens the segment ends with its alias: "Vladimir Putin | Russia". */
function endsAfter(scan: NameScan, opening: AliasHit, end: number): boolean {
  const { classes } = scan;
  const { first } = opening;
  if (isJoinedSurname(scan, opening, end)) return false;
  const next = afterMarks(scan, opening.end, end);
  if (isFullPerson(opening) && (classes[next]! & Is.Generation || scan.tokens.hash[next] === JUNIOR)) return false;
  const rest = scan.hitAt(next);
  // "Marta Kern" is one person, even where a body is called MARTA and a club Kern.
  const isTwoWords = opening.end - first === 1 && end - next === 1;
  if (isTwoWords && scan.isGivenName(first) && !isPlace(opening)) return false;
  if (rest && rest.end === end && isStrong(opening) && isStrong(rest)) {
    if (!isSurnameOnly(rest) || (opening.end - first > 1 && !isPersonHit(opening))) return true;
  }
  const hasHead = (classes[end - 1]! & ANY_HEAD) !== 0;
  if (isPlace(opening) && !scan.isGivenName(first)) {
    // "London Jane Roe" is two names, "Paris Hilton" is one.
    if (scan.isGivenName(next) && end - next > 1 && !hasHead) return true;
    if (isCountry(opening) && end - next === 2 && isPlain(scan, next) && isPlain(scan, end - 1)) return true;
  }
  return isFullPerson(opening) && !hasHead;
}

/** Finds a split before a head: none in "US Ukraine War"; after a known person in "Trump White House". */
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
  if (at - first < 2 || !(classes[at - 1]! & Is.OrganisationHead) || isMark(scan.tokens, at)) return -1;
  return isPlain(scan, at) && isPlain(scan, end - 1) ? at : -1;
}

/** Whether a capitalised word is in no list and no dataset, so it may be part of a person's name. */
export function isPlain(scan: NameScan, word: number): boolean {
  const ordinary = Is.Common | Is.Group | ANY_HEAD | Is.TitleModifier | Is.PlaceOpener;
  return scan.tokens.shape[word] === Shape.Capitalised && !(scan.classes[word]! & ordinary) && !scan.hitAt(word);
}

/** Finds a known full name at the end ("Republican Lindsey Graham"), or a given name after ordinary words. */
function personTail(scan: NameScan, first: number, end: number): number {
  const { classes } = scan;
  for (let at = first + 1; at < end; at++) {
    if (isMark(scan.tokens, at)) continue;
    const hit = scan.hitAt(at);
    if (hit && hit.end === end && isFullPerson(hit)) return at;
  }
  const ordinary = Is.Common | Is.Group | Is.TitleModifier | ANY_HEAD;
  for (let at = first + 1; at < end - 1; at++) {
    const before = classes[at - 1]!;
    const isEnd = before & ordinary || isAcronym(scan, at - 1, at);
    if (isEnd && !scan.isGivenName(at - 1) && scan.isGivenName(at) && !(classes[at]! & ordinary)) return at;
  }
  // A group's name before a surname is not a given name: "Democrat Clinton".
  if (
    end - first === 2 &&
    classes[first]! & (Is.Group | Is.Common) &&
    !scan.isGivenName(first) &&
    isPersonHit(scan.hitAt(end - 1))
  )
    return end - 1;
  return -1;
}

/** "Bay DA | Jane Roe": letters, then a name written small but for its first letters. */
function isAcronym({ tokens: { shape, start, end } }: NameScan, at: number, next: number): boolean {
  const isLong = end[at]! - start[at]! > 1 && end[next]! - start[next]! > 2;
  return isLong && shape[at] === Shape.AllCaps && shape[next] === Shape.Capitalised;
}

/** "Russia-Ukraine", "Trump-Putin": a hyphen between two known names, or between a demonym and a name. */
function hyphenBetweenNames(scan: NameScan, first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    if (
      !isMark(scan.tokens, at) ||
      !isAdjacent(scan.tokens, at) ||
      scan.tokens.hash[at] === DOT ||
      scan.tokens.hash[at] === COMMA
    )
      continue;
    const after = scan.hitAt(at + 1);
    if (!after) continue;
    for (let from = at - 1; from >= first; from--) {
      const before = scan.hitAt(from);
      if (
        before &&
        before.end === at &&
        !isJoinedSurname(scan, before, end) &&
        !(from > first && isSurnameOnly(before))
      )
        return at;
    }
  }
  return -1;
}

/** "Jane Roe-Marsh": another surname joined to a full name makes it somebody else's. */
function isJoinedSurname({ tokens }: NameScan, hit: AliasHit, end: number): boolean {
  const hyphen = hit.end;
  return (
    isFullPerson(hit) &&
    hyphen + 1 < end &&
    tokens.hash[hyphen] === HYPHEN &&
    isAdjacent(tokens, hyphen) &&
    isAdjacent(tokens, hyphen + 1) &&
    tokens.shape[hyphen + 1] === Shape.Capitalised
  );
}

function afterMarks(scan: NameScan, from: number, end: number): number {
  let at = from;
  while (at < end && isMark(scan.tokens, at)) at++;
  return at;
}
