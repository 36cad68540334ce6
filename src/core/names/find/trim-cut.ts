import { Shape } from '../../../text/token';
import { isInLongHit } from './hit-kinds';
import { isAdjacent, isMark, type NameScan } from '../name-scan';
import { isCode } from './number-codes';
import type { Cut } from './piece';
import { wordSet } from '../../../text/word-set';
import { bodyTrades } from '../words/name-words';
import { ANY_HEAD, Is } from '../words/word-class';
import { DOT, HYPHEN } from '../../../text/marks';

/**
 * Removes from a cut what is not part of a name: openers, months, marks, party letters.
 * @returns null if nothing is left
 */
export function trimCut(scan: NameScan, cut: Cut): Cut | null {
  let { first, end } = cut;
  while (first < end && isLooseAtStart(scan, cut, first, end)) first++;
  while (end > first && isLooseAtEnd(scan, first, end)) end--;
  return first < end
    ? { first, end, titleFirst: cut.titleFirst, isInitial: cut.isInitial && first === cut.first }
    : null;
}

/** Whether a word before a name is not part of it. */
function isLooseAtStart(scan: NameScan, cut: Cut, at: number, end: number): boolean {
  const { classes, tokens } = scan;
  if (isMark(tokens, at) || (tokens.shape[at] === Shape.Lower && at > cut.first)) return true;
  const hit = scan.hitAt(at);
  if (hit && hit.end - hit.first > 1) return false;
  const bits = classes[at]!;
  if (at + 2 < end && (isPartyLabel(scan, at) || (bits & Is.HyphenPrefix && isMark(tokens, at + 1)))) return true;
  const next = at + 1 < end ? scan.hitAt(at + 1) : null;
  if (bits & Is.Calendar && (next !== null || !scan.isGivenName(at))) return true;
  if (!cut.isInitial || at !== cut.first) return false;
  return (
    (at + 1 < end && (isVerbForm(scan, at) || (isBodyTrade(tokens.hash[at]!) && !hit))) ||
    ((bits & Is.Function) !== 0 && !opensName(scan, at, end) && !isInitial(scan, at, end))
  );
}

/** Whether a word after a name is not part of it. */
function isLooseAtEnd(scan: NameScan, first: number, end: number): boolean {
  const last = end - 1;
  // "Calif.": a dot that belongs to a known name stays.
  return (
    (isMark(scan.tokens, last) && !isInLongHit(scan, last, first)) ||
    isTrailingGroup(scan, first, end) ||
    isShoutedEnd(scan, first, last) ||
    isCode(scan.tokens, last) ||
    ((scan.classes[last]! & Is.Calendar) !== 0 && !scan.isGivenName(last))
  );
}

/** Whether the last word is an ordinary one in capitals after words that are not: "Harbour Wall WIN". */
function isShoutedEnd({ tokens, classes, hitAt }: NameScan, first: number, last: number): boolean {
  return (
    last > first &&
    tokens.shape[last] === Shape.AllCaps &&
    tokens.shape[last - 1] === Shape.Capitalised &&
    (classes[last]! & Is.Common) !== 0 &&
    !hitAt(last)
  );
}

const isBodyTrade = wordSet(bodyTrades);

/** Whether a letter with a dot is an initial and not an article: "A. B. Carver". */
function isInitial({ tokens }: NameScan, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    tokens.end[at]! - tokens.start[at]! === 1 &&
    tokens.hash[at + 1] === DOT &&
    isAdjacent(tokens, at + 1)
  );
}

/** "R-Texas", "D-N.C.": the letter of a party before a state. */
function isPartyLabel(scan: NameScan, at: number): boolean {
  const { tokens } = scan;
  return (
    tokens.end[at]! - tokens.start[at]! === 1 &&
    isMark(tokens, at + 1) &&
    tokens.hash[at + 1] === HYPHEN &&
    isAdjacent(tokens, at + 1)
  );
}

/**
 * Whether the last word is a group, which is not part of the name unless a head of an organisation follows: "Kent
 * County Republican".
 */
function isTrailingGroup(scan: NameScan, first: number, end: number): boolean {
  const bits = scan.classes[end - 1]!;
  if (end - 1 > first && scan.demonymEndingAt(end - 1) && !scan.hitAt(end - 1) && !scan.isGivenName(first)) return true;
  return (
    end - 1 > first &&
    (bits & Is.Group) !== 0 &&
    !(bits & (ANY_HEAD | Is.Generation)) &&
    !isInLongHit(scan, end - 1, first) &&
    !scan.isGivenName(end - 1) &&
    scan.tokens.shape[end - 1] !== Shape.AllCaps
  );
}

/** "Injecting Clinton": a participle that opens a sentence. */
function isVerbForm(scan: NameScan, at: number): boolean {
  const { tokens } = scan;
  if (scan.hitAt(at) || scan.isGivenName(at) || scan.classes[at]! & ANY_HEAD) return false;
  const end = tokens.end[at]!;
  return (
    end - tokens.start[at]! > 5 && tokens.shape[at] === Shape.Capitalised && tokens.text.slice(end - 3, end) === 'ing'
  );
}

/** "Will Smith" at a sentence's beginning is a name, "Will Trump" is not. */
function opensName(scan: NameScan, first: number, end: number): boolean {
  return (
    scan.isGivenName(first) && first + 1 < end && !scan.hitAt(first + 1) && !(scan.classes[first + 1]! & Is.Function)
  );
}
