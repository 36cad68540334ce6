import { Shape, tokenText, type Tokens } from '../../../text/token';
import { hashWord } from '../../../text/word-hash';
import { wordSet } from '../../../text/word-set';
import { wordCount } from './guess-type';
import type { NameScan } from '../name-scan';
import type { Piece } from './piece';
import { ANY_HEAD, Is } from '../words/word-class';
import type { Usage } from './word-usage';
import { COMMA, HYPHEN, SMALL_S } from '../../../text/marks';
import { isSurnameOnly } from './hit-kinds';
import { isCode } from './number-codes';

/** Whether a piece without a record can be a name at all. */
export function isName(scan: NameScan, piece: Piece, usage: () => Usage): boolean {
  const { tokens, classes } = scan;
  const { first } = piece;
  if (piece.hit) return isHitName(scan, piece, usage);
  const words = wordCount(scan, piece);
  if (words <= 2 && tokens.shape[piece.end - 1] === Shape.Number) return false;
  if (isPeople(scan, piece)) return false;
  if (words > 1) return !isShouted(scan, piece) && hasProperWord(scan, piece);
  const bits = classes[first]!;
  if (tokens.end[first]! - tokens.start[first]! < 2 || tokens.shape[first] === Shape.Number) return false;
  if (piece.titleFirst >= 0 && !(bits & (Is.Function | Is.Common | ANY_HEAD))) return true;
  if (bits & (Is.Group | Is.Calendar | Is.TitleHead | Is.Honorific | Is.Function | Is.TitleModifier | ANY_HEAD))
    return false;
  if (scan.demonymAt(first)) return false;
  if (bits & Is.Common) return false;
  const hash = tokens.hash[first]!;
  if (isManyOf(tokens, first) || opensOther(tokens, piece.end)) return false;
  if (isCode(tokens, first) || (isAbstract(tokens, first) && usage().balance(hash) >= -1)) return false;
  if (tokens.shape[first] === Shape.AllCaps) return true;
  return usage().balance(hash) < 0;
}

/** Whether it is the plural of letters for a thing or a person: "MPs", "MEPs", "SDGs". */
const isManyOf = (tokens: Tokens, at: number) => /^[A-Z]{2,5}s$/.test(tokenText(tokens, at));

/** Whether the word behind makes a day or a prize of a name: "Labor Day", "Oscar-winning". */
function opensOther({ hash, shape, start, end, count }: Tokens, next: number): boolean {
  if (next >= count) return false;
  if (hash[next] === DAY) return shape[next] === Shape.Capitalised;
  return hash[next] === HYPHEN && start[next] === end[next - 1] && next + 1 < count && isPrized(hash[next + 1]!);
}

const DAY = hashWord('day');
const isPrized = wordSet('winning winner nominated nominee winners');

const ABSTRACT = /(?:[ts]ion|ment|iness|isms?)$/;
const SHORTEST_ABSTRACT = 8;

/** Whether it is an abstract noun, which names nothing: "Mobilization", "Engagement". */
function isAbstract(tokens: Tokens, at: number): boolean {
  return (
    tokens.shape[at] === Shape.Capitalised &&
    tokens.end[at]! - tokens.start[at]! >= SHORTEST_ABSTRACT &&
    ABSTRACT.test(tokenText(tokens, at))
  );
}

/** Whether an ordinary word that is also a name is used as one here, not only at a beginning. */
function isHitName(scan: NameScan, piece: Piece, usage: () => Usage): boolean {
  const { first, end, isInitial, titleFirst } = piece;
  if (end - first > 1) return !isShortWord(scan, piece) || isAfterTown(scan, first);
  const { tokens } = scan;
  if (isManyOf(tokens, first) || opensOther(tokens, end)) return false;
  const bits = scan.classes[first]!;
  if (bits & (Is.Honorific | Is.Generation) && !scan.isGivenName(first)) return false;
  if (bits & Is.Calendar) return titleFirst >= 0 || isFollowedLikePerson(scan, end);
  // "Republicans" may mean the party; "Republican" is an adjective.
  if (
    bits & Is.Group &&
    tokens.shape[first] !== Shape.AllCaps &&
    tokens.text.charCodeAt(tokens.end[first]! - 1) !== SMALL_S
  )
    return false;
  if (!isInitial) return true;
  if (!(bits & (Is.Function | Is.Common))) return true;
  return usage().balance(scan.tokens.hash[first]!) < 0;
}

/** Whether it is an abbreviation with a dot that is mostly something else: "Miss.", "Ill." */
function isShortWord({ tokens }: NameScan, { hit, first, end }: Piece): boolean {
  return (
    end - first === 2 &&
    tokens.shape[first + 1] === Shape.Punctuation &&
    hit!.candidates.every(({ needs }) => needs === 'evidence')
  );
}

/** "Jackson, Miss.", "(R-Miss.)". */
function isAfterTown({ tokens }: NameScan, first: number): boolean {
  return (
    first > 1 &&
    tokens.shape[first - 1] === Shape.Punctuation &&
    (tokens.hash[first - 1] === COMMA || tokens.hash[first - 1] === HYPHEN)
  );
}

/** Whether words after it show a person: "May's deal", "May said" are not the month. */
function isFollowedLikePerson({ tokens, classes }: NameScan, end: number): boolean {
  return end < tokens.count && (tokens.shape[end] === Shape.Possessive || (classes[end]! & Is.PersonVerb) !== 0);
}

/** Whether it is an ordinary word: "French", "Day". Months have a rule of their own. */
function isOrdinary(scan: NameScan, first: number): boolean {
  const bits = scan.classes[first]!;
  return scan.demonymAt(first) !== null || ((bits & (Is.Common | Is.Function)) !== 0 && !(bits & Is.Calendar));
}

/**
 * Whether a name is doubtful: a bare surname at a beginning that is nowhere else a name ("Bush fires burned"), or a
 * word that is mostly something else ("French", "Day").
 */
export function isDoubtful(
  scan: NameScan,
  { hit, isInitial, titleFirst, first, end }: Piece,
  usage: () => Usage,
): boolean {
  if (!hit || titleFirst >= 0 || end - first > 1) return false;
  // "DNA", "CCTV": letters for a thing, unless a body with them is linked; "May's report".
  if (scan.classes[first]! & Is.Group && scan.tokens.shape[first] === Shape.AllCaps) return true;
  if (scan.classes[first]! & Is.Calendar && scan.tokens.shape[end] === Shape.Possessive) return true;
  if (isSurnameOnly(hit) && !scan.isGivenName(first) && isOrdinary(scan, first)) return true;
  if (!isInitial) return false;
  return !hit.candidates.some(({ needs }) => needs === 'nothing') && usage().balance(scan.tokens.hash[first]!) >= 0;
}

/** Whether a run has a word that is not ordinary, or a head at its end. Otherwise it is a heading or a title. */
function hasProperWord({ tokens, classes }: NameScan, { first, end, isInitial }: Piece): boolean {
  const ordinary = Is.Calendar | Is.Function | Is.TitleHead | Is.TitleModifier | Is.Honorific | Is.Group;
  for (let at = first; at < end; at++) {
    if (tokens.shape[at]! >= Shape.Possessive || tokens.shape[at] === Shape.Lower) continue;
    if (!(classes[at]! & (ordinary | Is.Common | ANY_HEAD))) return true;
  }
  return (!isInitial && (classes[end - 1]! & ANY_HEAD) !== 0) || joinsWords(tokens, first, end);
}

/** Whether it consists only of words for peoples and groups: "African-American", "Polish Americans". */
function isPeople(scan: NameScan, { first, end }: Piece): boolean {
  const last = end - 1;
  if (!(scan.classes[last]! & Is.Group) && !scan.demonymEndingAt(last)) return false;
  for (let at = first; at < last; at++) {
    if (scan.tokens.shape[at]! >= Shape.Possessive || scan.classes[at]! & (Is.Group | Is.PlaceOpener)) continue;
    const demonym = scan.demonymAt(at);
    if (!demonym) return false;
    at = demonym.end - 1;
  }
  return true;
}

/** Whether capitals are only for emphasis: "COMMON SENSE", unless a word shows a name. */
function isShouted(scan: NameScan, { first, end }: Piece): boolean {
  const { tokens, classes } = scan;
  for (let at = first; at < end; at++) {
    if (tokens.shape[at]! < Shape.Possessive && tokens.shape[at] !== Shape.AllCaps) return false;
    if (scan.isGivenName(at) || scan.hitAt(at) || classes[at]! & ANY_HEAD) return false;
  }
  return true;
}

/** "Food and Drug Administration", "House of Representatives". */
function joinsWords(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens.shape[at] === Shape.Lower) return true;
  return false;
}
