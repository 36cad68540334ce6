import { sentenceCount, type Reading } from '../text/reading';
import { Shape, type Tokens } from '../text/tokens';
import { blockStyle, type BlockStyle } from './block-style';
import { HashTable } from './hash-table';
import { joinPieces } from './join-pieces';
import { isAdjacent, isCapital, type NameScan } from './name-scan';
import { wordCount } from './guess-type';
import { cutStretch, type Piece } from './pieces';
import { settlePieces } from './settle-pieces';
import { stretchAt } from './stretches';
import { ANY_HEAD, Is } from './word-class';

/**
 * All names written with capitals in the article's prose, and in its headlines those that the prose
 * or a dataset knows. In order of their place in the text.
 */
export function findNames(scan: NameScan): Piece[] {
  const { reading } = scan;
  const styles = reading.article.blocks.map((_, block) => blockStyle(reading, block));
  const usage = wordUsage(scan, styles);
  const pieces: Piece[] = [];
  const headlines: number[] = [];
  for (let sentence = 0; sentence < sentenceCount(reading); sentence++) {
    if (styles[reading.sentenceBlock[sentence]!] === 'prose') addProse(scan, usage, sentence, pieces);
    else headlines.push(sentence);
  }
  const settled = settlePieces(scan, pieces);
  if (!headlines.length) return settled;
  const known = namesByFirstWord(scan, settled);
  for (const sentence of headlines) addHeadline(scan, known, sentence, settled);
  return settled.sort((a, b) => a.first - b.first);
}

function addProse(scan: NameScan, usage: () => Usage, sentence: number, pieces: Piece[]): void {
  const { reading, tokens, classes } = scan;
  const limit = reading.sentenceFirst[sentence + 1]!;
  const found: Piece[] = [];
  let at = reading.sentenceFirst[sentence]!;
  while (at < limit) {
    if (!startsStretch(scan, at, limit) || isInAddress(tokens, at)) {
      at++;
      continue;
    }
    const isInitial = isInitialPosition(reading, at, sentence);
    const range = stretchAt(scan, at, limit);
    // Only an opening word that is no name: "The White House" begins at "White".
    if (isInitial && range.end - at > 1 && classes[at]! & Is.Function && !scan.hitAt(at) && !scan.isGivenName(at) && tokens.hash[at + 1] !== DOT) {
      at++;
      continue;
    }
    for (const piece of cutStretch(scan, range, isInitial)) found.push(piece);
    at = Math.max(range.end, at + 1);
  }
  for (const piece of joinPieces(scan, found)) {
    if (isName(scan, piece, usage)) pieces.push(isDoubtful(scan, piece, usage) ? { ...piece, isDoubtful: true } : piece);
  }
}

/** A capitalised word, or a particle that an alias begins with ("al-Assad"). */
function startsStretch(scan: NameScan, at: number, limit: number): boolean {
  const { tokens, classes } = scan;
  if (isCapital(tokens, at)) return true;
  if (tokens.shape[at] !== Shape.Lower || !(classes[at]! & Is.Particle) || at + 1 >= limit) return false;
  const hit = scan.hitAt(at);
  return hit !== null && hit.end - hit.first > 1;
}

/** "@Name", "#Name", "pic.example.com/Name": no name in the article's sense. */
function isInAddress(tokens: Tokens, at: number): boolean {
  if (at === 0 || !isAdjacent(tokens, at) || tokens.shape[at - 1] !== Shape.Punctuation) return false;
  const before = String.fromCharCode(tokens.hash[at - 1]!);
  if ('@#_=\\'.includes(before)) return true;
  if (before !== '/' && before !== '.') return false;
  // A path goes on without a space back to a dot between letters, or to "//".
  let first = at - 1;
  while (first > 0 && at - first < LONGEST_ADDRESS && isAdjacent(tokens, first)) first--;
  return /[a-z]\.[a-z]|\/\//.test(tokens.text.slice(tokens.start[first], tokens.start[at]));
}

/** Tokens to look back over for the beginning of an address. */
const LONGEST_ADDRESS = 16;

/** Whether any word would be capitalised here: first in its sentence, after a quotation mark or a colon. */
export function isInitialPosition({ tokens, sentenceFirst }: Reading, at: number, sentence: number): boolean {
  for (let before = at - 1; before >= sentenceFirst[sentence]!; before--) {
    if (tokens.shape[before] === Shape.Quote) return true;
    if (tokens.shape[before] !== Shape.Punctuation) return false;
    const code = tokens.hash[before];
    if (code === 58 || code === 0x2022 || code === 91) return true;
  }
  return true;
}

const SMALL_S = 115;
const DOT = 46;

/** How the article itself writes a word. */
interface Usage {
  /** Times written small, less times written with a capital where that means something. */
  balance(hash: number): number;
}

/** Built when the first doubtful word asks for it. */
function wordUsage(scan: NameScan, styles: readonly BlockStyle[]): () => Usage {
  let usage: Usage | null = null;
  return () => {
    if (usage) return usage;
    const { tokens, reading } = scan;
    const balance = new HashTable(tokens.count);
    for (let sentence = 0; sentence < sentenceCount(reading); sentence++) {
      if (styles[reading.sentenceBlock[sentence]!] !== 'prose') continue;
      for (let at = reading.sentenceFirst[sentence]!; at < reading.sentenceFirst[sentence + 1]!; at++) {
        if (tokens.shape[at] === Shape.Lower) balance.add(tokens.hash[at]!, 1);
        else if (isCapital(tokens, at) && !isInitialPosition(reading, at, sentence)) balance.add(tokens.hash[at]!, -1);
      }
    }
    usage = { balance: (hash) => balance.get(hash) };
    return usage;
  };
}

/** Whether a piece without a record can be a name at all. */
function isName(scan: NameScan, piece: Piece, usage: () => Usage): boolean {
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
  if (bits & (Is.Group | Is.Calendar | Is.TitleHead | Is.Honorific | Is.Function | Is.TitleModifier | ANY_HEAD)) return false;
  if (scan.demonymAt(first)) return false;
  if (bits & Is.Common) return false;
  if (tokens.shape[first] === Shape.AllCaps) return true;
  const hash = tokens.hash[first]!;
  return usage().balance(hash) < 0;
}

/** An ordinary word that is also somebody's name needs to be written as one: not only at a beginning. */
function isHitName(scan: NameScan, { first, end, isInitial, titleFirst }: Piece, usage: () => Usage): boolean {
  if (end - first > 1) return true;
  const bits = scan.classes[first]!;
  if (bits & (Is.Honorific | Is.Generation) && !scan.isGivenName(first)) return false;
  if (bits & Is.Calendar) return titleFirst >= 0 || isFollowedLikePerson(scan, end);
  // "Republicans" may mean the party, "Republican" describes.
  if (bits & Is.Group && scan.tokens.shape[first] !== Shape.AllCaps && scan.tokens.text.charCodeAt(scan.tokens.end[first]! - 1) !== SMALL_S) return false;
  if (!isInitial) return true;
  if (!(bits & (Is.Function | Is.Common))) return true;
  return usage().balance(scan.tokens.hash[first]!) < 0;
}

/** "May's deal", "May said": not the month. */
function isFollowedLikePerson({ tokens, classes }: NameScan, end: number): boolean {
  return end < tokens.count && (tokens.shape[end] === Shape.Possessive || (classes[end]! & Is.PersonVerb) !== 0);
}

/** "Bush fires burned": a bare surname at a beginning, which stands nowhere else as a name. */
function isDoubtful(scan: NameScan, { hit, isInitial, titleFirst, first, end }: Piece, usage: () => Usage): boolean {
  if (!hit || !isInitial || titleFirst >= 0 || end - first > 1) return false;
  return !hit.candidates.some(({ needs }) => needs === 'nothing') && usage().balance(scan.tokens.hash[first]!) >= 0;
}

/** A run of ordinary words alone is a heading or a title of something, not a name, unless a head ends it. */
function hasProperWord({ tokens, classes }: NameScan, { first, end, isInitial }: Piece): boolean {
  const ordinary = Is.Calendar | Is.Function | Is.TitleHead | Is.TitleModifier | Is.Honorific | Is.Group;
  for (let at = first; at < end; at++) {
    if (tokens.shape[at]! >= Shape.Possessive || tokens.shape[at] === Shape.Lower) continue;
    if (!(classes[at]! & (ordinary | Is.Common | ANY_HEAD))) return true;
  }
  return !isInitial && (classes[end - 1]! & ANY_HEAD) !== 0 || joinsWords(tokens, first, end);
}

/** "African-American", "Polish Americans": only words for peoples and groups. */
function isPeople(scan: NameScan, { first, end }: Piece): boolean {
  const last = end - 1;
  if (!(scan.classes[last]! & Is.Group) && !scan.demonymAt(last)) return false;
  for (let at = first; at < last; at++) {
    if (scan.tokens.shape[at]! >= Shape.Possessive) continue;
    if (!(scan.classes[at]! & (Is.Group | Is.PlaceOpener)) && !scan.demonymAt(at)) return false;
  }
  return true;
}

/** "COMMON SENSE": words in capitals for emphasis, unless one of them shows a name. */
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

/** The names found in prose by the hash of their first word, longest first. */
function namesByFirstWord({ tokens }: NameScan, pieces: readonly Piece[]): Map<number, Piece[]> {
  const known = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const hash = tokens.hash[piece.first]!;
    const list = known.get(hash);
    if (!list) known.set(hash, [piece]);
    else if (!list.some((other) => isSameWords(tokens.hash, other, piece))) list.push(piece);
  }
  for (const list of known.values()) list.sort((a, b) => (b.end - b.first) - (a.end - a.first));
  return known;
}

function isSameWords(hash: Uint32Array, a: Piece, b: Piece): boolean {
  if (a.end - a.first !== b.end - b.first) return false;
  for (let at = 0; at < a.end - a.first; at++) if (hash[a.first + at] !== hash[b.first + at]) return false;
  return true;
}

/** In a headline capitals say nothing: only names that are known from elsewhere. */
function addHeadline(scan: NameScan, known: ReadonlyMap<number, readonly Piece[]>, sentence: number, pieces: Piece[]): void {
  const { reading, tokens, classes } = scan;
  const limit = reading.sentenceFirst[sentence + 1]!;
  let at = reading.sentenceFirst[sentence]!;
  while (at < limit) {
    const hit = isCapital(tokens, at) ? scan.hitAt(at) : null;
    const same = isCapital(tokens, at)
      ? known.get(tokens.hash[at]!)?.find((piece) => matches(tokens.hash, piece, at, limit))
      : undefined;
    const length = Math.max(hit ? hit.end - at : 0, same ? same.end - same.first : 0);
    const isOrdinary = (classes[at]! & (Is.Function | Is.Common | Is.TitleModifier | Is.TitleHead)) !== 0;
    if (length === 0 || (length === 1 && isOrdinary && !same) || at + length > limit) {
      at++;
      continue;
    }
    pieces.push({ first: at, end: at + length, hit: hit?.end === at + length ? hit : null, titleFirst: -1, isInitial: false });
    at += length;
  }
}

function matches(hash: Uint32Array, { first, end }: Piece, at: number, limit: number): boolean {
  if (at + end - first > limit) return false;
  for (let index = first; index < end; index++) if (hash[index] !== hash[at + index - first]) return false;
  return true;
}
