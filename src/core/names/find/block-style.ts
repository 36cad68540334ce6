import type { Reading } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { wordSet } from '../../../text/word-set';
import { AT_SIGN, DOT, EM_DASH, HORIZONTAL_BAR, SLASH } from '../../../text/marks';

/** Use of capitals in a block: in prose they mark names, in the other two they mark nothing. */
export type BlockStyle = 'prose' | 'title-case' | 'all-caps';

const BY = hashWord('by');
const isCredit = wordSet(
  'reporting writing editing compiled written photograph photographs photography words pictures',
);
/** Number of words that may be before "by": "Additional reporting by". */
const LATEST_BY = 2;
/** Many title styles write shorter words in lower case (letters). */
const SHORTEST_TITLE_WORD = 4;
/** A block with more words is prose, however it is written. */
const LONGEST_HEADLINE = 40;
const FEWEST_WORDS = 3;
/** Least share of capitalised words among the longer ones. */
const TITLE_SHARE = 0.75;
const CAPS_SHARE = 0.8;
const FEWEST_BEFORE_STOP = 6;
const SHARE_BEFORE_STOP = 0.9;

/** Marks of a name line: "Jane Roe/Marble Images", "Jane Roe (@jane)", and a dash before "— Jane Roe, March 3". */
const isOfSignature = (mark: number, opens: boolean) =>
  mark === SLASH || mark === AT_SIGN || (opens && (mark === EM_DASH || mark === HORIZONTAL_BAR));

/** Returns the use of capitals in a block. */
export function blockStyle({ tokens, blockFirst, article }: Reading, block: number): BlockStyle {
  const { kind } = article.blocks[block]!;
  let last = blockFirst[block + 1]! - 1;
  while (last > blockFirst[block]! && tokens.shape[last] === Shape.Quote) last--;
  if (kind === 'credit' || kind === 'caption') return 'prose';
  // A byline: "By Jane Roe, AFP", "Additional reporting by Jane Roe".
  for (let token = blockFirst[block]!; token <= Math.min(last, blockFirst[block]! + LATEST_BY); token++)
    if (tokens.hash[token] === BY && (token === blockFirst[block] || isCredit(tokens.hash[token - 1]!))) return 'prose';
  let longer = 0;
  let capitalised = 0;
  let allCaps = 0;
  let words = 0;
  for (let token = blockFirst[block]!; token < blockFirst[block + 1]!; token++) {
    const shape = tokens.shape[token]!;
    if (shape === Shape.Punctuation && isOfSignature(tokens.hash[token]!, token === blockFirst[block])) return 'prose';
    if (shape > Shape.Mixed) continue;
    if (++words > LONGEST_HEADLINE) return 'prose';
    if (shape === Shape.AllCaps) allCaps++;
    if (tokens.end[token]! - tokens.start[token]! < SHORTEST_TITLE_WORD) continue;
    longer++;
    if (shape !== Shape.Lower) capitalised++;
  }
  if (words >= FEWEST_WORDS && allCaps / words >= CAPS_SHARE) return 'all-caps';
  // A full stop closes a sentence; a headline has one only if nearly all of many words are capitalised.
  if (tokens.hash[last] === DOT && (longer < FEWEST_BEFORE_STOP || capitalised / longer < SHARE_BEFORE_STOP))
    return 'prose';
  return longer >= FEWEST_WORDS && capitalised / longer >= TITLE_SHARE ? 'title-case' : 'prose';
}
