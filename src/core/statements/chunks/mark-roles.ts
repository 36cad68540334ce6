/** Decides what a quotation mark can be at its place: opening, closing, or an apostrophe. */
import { Shape, type Tokens } from '../../../text/token';
import { elisions } from './quotation-rules';
import {
  APOSTROPHE,
  BACKTICK,
  CAPITAL_S,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  EM_DASH,
  EN_DASH,
  GREATER,
  HYPHEN,
  LEFT_DOUBLE_QUOTE,
  LEFT_GUILLEMET,
  LEFT_SINGLE_QUOTE,
  OPENING_BRACE,
  OPENING_BRACKET,
  OPENING_SQUARE,
  REVERSED_SINGLE_QUOTE,
  RIGHT_ANGLE_QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
  RIGHT_SINGLE_QUOTE,
  SLASH,
  SMALL_S,
} from '../../../text/marks';

/** Families of marks; a quotation is closed by a mark of the family that opened it. */
export const Family = {
  Double: 1,
  Single: 2,
  Low: 3,
  LowSingle: 4,
  Angle: 5,
  AngleReversed: 6,
  Backtick: 7,
  AngleSingle: 8,
} as const;

/** Number of tokens in which a doubtful apostrophe looks for a better closing mark. */
const LOOKAHEAD = 60;

/** Largest number of marks side by side before an opening one. */
const MOST_MARKS = 6;

/** Whether a mark may be right before an opening mark: brackets, dashes, slash, colon and >. */
const isOpener = (code: number) =>
  code === OPENING_BRACKET ||
  code === OPENING_SQUARE ||
  code === OPENING_BRACE ||
  code === EM_DASH ||
  code === EN_DASH ||
  code === HYPHEN ||
  code === SLASH ||
  code === COLON ||
  code === GREATER;

const isSingleMark = (code: number) =>
  code === APOSTROPHE || code === LEFT_SINGLE_QUOTE || code === RIGHT_SINGLE_QUOTE || code === REVERSED_SINGLE_QUOTE;

/** Whether two single marks side by side mean a double one. */
export function isDoubledSingle(tokens: Tokens, at: number): boolean {
  const code = tokens.hash[at]!;
  return (
    (code === APOSTROPHE || code === BACKTICK || code === RIGHT_SINGLE_QUOTE || code === LEFT_SINGLE_QUOTE) &&
    tokens.hash[at + 1] === code &&
    tokens.shape[at + 1] === Shape.Quote &&
    tokens.start[at + 1] === tokens.end[at]
  );
}

const spaceBefore = (tokens: Tokens, at: number) => at === 0 || tokens.end[at - 1]! < tokens.start[at]!;
const spaceAfter = (tokens: Tokens, at: number) => at + 1 >= tokens.count || tokens.end[at]! < tokens.start[at + 1]!;

/** Whether marks such as brackets and dashes are between a space and an opening mark. */
function opensBefore(tokens: Tokens, at: number): boolean {
  let first = at;
  while (!spaceBefore(tokens, first) && tokens.shape[first - 1] === Shape.Quote && at - first < MOST_MARKS) first--;
  return (
    spaceBefore(tokens, first) || (tokens.shape[first - 1] === Shape.Punctuation && isOpener(tokens.hash[first - 1]!))
  );
}

/** Returns the family of the quotation that this mark opens, or 0 if it cannot open one. */
export function openingFamily(tokens: Tokens, at: number, width: number, carried: number): number {
  const code = tokens.hash[at]!;
  const last = at + width - 1;
  switch (code) {
    case 0x201c:
    case 0x201f:
      return Family.Double;
    case 0x201e:
      return Family.Low;
    case 0x201a:
      return Family.LowSingle;
    case 0xab:
      return Family.Angle;
    case 0x2039:
      return Family.AngleSingle;
    case 0xbb:
      return opensBefore(tokens, at) && !spaceAfter(tokens, at) ? Family.AngleReversed : 0;
    case 0x201d:
      return opensBefore(tokens, at) && !spaceAfter(tokens, at) ? Family.Double : 0;
    case 34:
      if (carried === Family.Double || followsComma(tokens, at)) return Family.Double;
      return opensBefore(tokens, at) && !(spaceAfter(tokens, at) && !spaceBefore(tokens, at)) ? Family.Double : 0;
    case 0x60:
      return width === 2 ? Family.Double : Family.Backtick;
    default:
      if (width === 2) return opensBefore(tokens, at) && !spaceAfter(tokens, last) ? Family.Double : 0;
      return opensBefore(tokens, at) && !spaceAfter(tokens, at) && !isElision(tokens, at) ? Family.Single : 0;
  }
}

/** "said,\" We …": a straight mark set on the wrong side of its space. */
function followsComma(tokens: Tokens, at: number): boolean {
  const code = at > 0 && !spaceBefore(tokens, at) && spaceAfter(tokens, at) ? tokens.hash[at - 1]! : 0;
  return (code === COMMA || code === COLON) && tokens.shape[at + 1] !== Shape.Lower;
}

/** Whether a mark closes what a mark of this family opened. `end` is the token after the block. */
export function closesFamily(tokens: Tokens, at: number, width: number, family: number, end: number): boolean {
  const code = tokens.hash[at]!;
  switch (family) {
    case Family.Double:
      if (code === RIGHT_DOUBLE_QUOTE) return true;
      if (code === DOUBLE_QUOTE || (width === 2 && isSingleMark(code)))
        return !(opensBefore(tokens, at) && !spaceAfter(tokens, at) && spaceBefore(tokens, at));
      return false;
    case Family.Low:
      return code === LEFT_DOUBLE_QUOTE || code === RIGHT_DOUBLE_QUOTE || code === DOUBLE_QUOTE;
    case Family.LowSingle:
      return code === LEFT_SINGLE_QUOTE || code === RIGHT_SINGLE_QUOTE;
    case Family.Angle:
      return code === RIGHT_GUILLEMET;
    case Family.AngleReversed:
      return code === LEFT_GUILLEMET;
    case Family.AngleSingle:
      return code === RIGHT_ANGLE_QUOTE;
    case Family.Single:
    case Family.Backtick:
      return width === 1 && (code === APOSTROPHE || code === RIGHT_SINGLE_QUOTE) && closesSingle(tokens, at, end);
    default:
      return false;
  }
}

/** Whether a single mark closes: no letter follows. After an s it may be a possessive, so it looks ahead. */
function closesSingle(tokens: Tokens, at: number, end: number): boolean {
  if (spaceBefore(tokens, at)) return false;
  const next = at + 1;
  const touches = next < tokens.count && tokens.start[next] === tokens.end[at];
  if (touches && tokens.shape[next]! < Shape.Possessive) return false;
  const before = tokens.text.charCodeAt(tokens.start[at]! - 1);
  if ((before !== SMALL_S && before !== CAPITAL_S) || touches) return true;
  for (let ahead = next; ahead < Math.min(end, next + LOOKAHEAD); ahead++) {
    if (tokens.shape[ahead] !== Shape.Quote || !isSingleMark(tokens.hash[ahead]!)) continue;
    if (tokens.hash[ahead] === LEFT_SINGLE_QUOTE || (opensBefore(tokens, ahead) && !spaceAfter(tokens, ahead)))
      return true;
    return false;
  }
  return true;
}

/** Whether it is an apostrophe for omitted letters: "'90s", "'em". */
function isElision(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return true;
  if (tokens.shape[next] === Shape.Number)
    return /^\d\ds?$/.test(tokens.text.slice(tokens.start[next], tokens.end[next]));
  return elisions(tokens.hash[next]!);
}
