import { sentenceCount } from '../../../text/reading';
import { Shape, type Tokens } from '../../../text/token';
import { blockStyle } from './block-style';
import { addHeadline, namesByFirstWord } from './headline-names';
import { isAgencyCredit } from './is-credit';
import { isDoubtful, isName } from './is-name';
import { joinPieces } from './join-pieces';
import { isAdjacent, isCapital, type NameScan } from '../name-scan';
import { makePiece, type Piece } from './piece';
import { cutStretch } from './pieces';
import { settlePieces } from './settle-pieces';
import { stretchAt } from './stretches';
import { Is } from '../words/word-class';
import { isInitialPosition, wordUsage, type Usage } from './word-usage';
import { DOT, OPENING_BRACKET } from '../../../text/marks';

/**
 * Returns all capitalised names in the article's prose, and in its headlines those that the prose or a dataset has. In
 * text order.
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
    if (!startsStretch(scan, at, limit) || isInAddress(tokens, at) || isTicker(tokens, at)) {
      at++;
      continue;
    }
    const isInitial = isInitialPosition(reading, at, sentence);
    const range = stretchAt(scan, at, limit);
    // Skips only an opening word that is not part of a name: "The White House" begins at "White".
    if (
      isInitial &&
      range.end - at > 1 &&
      classes[at]! & Is.Function &&
      !scan.hitAt(at) &&
      !scan.isGivenName(at) &&
      tokens.hash[at + 1] !== DOT
    ) {
      at++;
      continue;
    }
    for (const piece of cutStretch(scan, range, isInitial)) found.push(piece);
    at = Math.max(range.end, at + 1);
  }
  for (const piece of joinPieces(scan, found)) {
    if (isName(scan, piece, usage) && !isAgencyCredit(scan, piece))
      pieces.push(
        isDoubtful(scan, piece, usage)
          ? makePiece(piece.first, piece.end, piece.hit, piece.titleFirst, piece.isInitial, true)
          : piece,
      );
  }
}

/** Whether a name can begin here: a capitalised word, or a particle that begins an alias ("al-Assad"). */
function startsStretch(scan: NameScan, at: number, limit: number): boolean {
  const { tokens, classes } = scan;
  if (isCapital(tokens, at)) return true;
  if (tokens.shape[at] !== Shape.Lower || !(classes[at]! & Is.Particle) || at + 1 >= limit) return false;
  const hit = scan.hitAt(at);
  return hit !== null && hit.end - hit.first > 1;
}

/** Whether a token is in an address or handle, which is not a name: "@Name", "#Name", "pic.example.com/Name". */
function isInAddress(tokens: Tokens, at: number): boolean {
  if (at === 0 || !isAdjacent(tokens, at) || tokens.shape[at - 1] !== Shape.Punctuation) return false;
  const before = String.fromCharCode(tokens.hash[at - 1]!);
  if ('@#_=\\'.includes(before)) return true;
  if (before !== '/' && before !== '.') return false;
  // A path continues without a space back to a dot between letters, or to "//".
  let first = at - 1;
  while (first > 0 && at - first < LONGEST_ADDRESS && isAdjacent(tokens, first)) first--;
  return /[a-z]\.[a-z]|\/\//.test(tokens.text.slice(tokens.start[first], tokens.start[at]));
}

/** Whether it is a stock ticker: "(NORR.ST)", both parts. */
function isTicker({ shape, hash, start, end, count }: Tokens, at: number): boolean {
  if (shape[at] !== Shape.AllCaps) return false;
  const isFirst =
    at > 0 &&
    hash[at - 1] === OPENING_BRACKET &&
    at + 2 < count &&
    hash[at + 1] === DOT &&
    end[at + 1] === start[at + 2] &&
    shape[at + 2]! <= Shape.AllCaps;
  const isLast =
    at > 2 &&
    hash[at - 1] === DOT &&
    end[at - 1] === start[at] &&
    shape[at - 2]! <= Shape.AllCaps &&
    hash[at - 3] === OPENING_BRACKET;
  return isFirst || isLast;
}

/** Number of tokens looked back over for the beginning of an address. */
const LONGEST_ADDRESS = 16;
