/** What one quotation mark can do where it stands: open a quotation, close one, or be an apostrophe. */
import { Shape, type Tokens } from '../../../text/token';
import { elisions } from './quotation-rules';

/** A family of marks: what opened with one is closed by the same. */
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

/** How many tokens ahead a doubtful apostrophe looks for a better closing mark. */
const LOOKAHEAD = 60;

/** How many marks may stand side by side before an opening one. */
const MOST_MARKS = 6;

/** Brackets, dashes, slash, colon and > may stand right before an opening mark. */
const isOpener = (code: number) =>
  code === 40 ||
  code === 91 ||
  code === 123 ||
  code === 0x2014 ||
  code === 0x2013 ||
  code === 45 ||
  code === 47 ||
  code === 58 ||
  code === 62;

const isSingleMark = (code: number) => code === 39 || code === 0x2018 || code === 0x2019 || code === 0x201b;

/** Two single marks side by side stand for a double one. */
export function isDoubledSingle(tokens: Tokens, at: number): boolean {
  const code = tokens.hash[at]!;
  return (
    (code === 39 || code === 0x60 || code === 0x2019 || code === 0x2018) &&
    tokens.hash[at + 1] === code &&
    tokens.shape[at + 1] === Shape.Quote &&
    tokens.start[at + 1] === tokens.end[at]
  );
}

const spaceBefore = (tokens: Tokens, at: number) => at === 0 || tokens.end[at - 1]! < tokens.start[at]!;
const spaceAfter = (tokens: Tokens, at: number) => at + 1 >= tokens.count || tokens.end[at]! < tokens.start[at + 1]!;

/** What may stand between a space and an opening mark: brackets, dashes and other marks. */
function opensBefore(tokens: Tokens, at: number): boolean {
  let first = at;
  while (!spaceBefore(tokens, first) && tokens.shape[first - 1] === Shape.Quote && at - first < MOST_MARKS) first--;
  return (
    spaceBefore(tokens, first) || (tokens.shape[first - 1] === Shape.Punctuation && isOpener(tokens.hash[first - 1]!))
  );
}

/** The family of marks that this one opens, or 0 where it can open nothing. */
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
  return (code === 44 || code === 58) && tokens.shape[at + 1] !== Shape.Lower;
}

/** Whether a mark closes what a mark of this family opened. `end` is the token after the block. */
export function closesFamily(tokens: Tokens, at: number, width: number, family: number, end: number): boolean {
  const code = tokens.hash[at]!;
  switch (family) {
    case Family.Double:
      if (code === 0x201d) return true;
      if (code === 34 || (width === 2 && isSingleMark(code)))
        return !(opensBefore(tokens, at) && !spaceAfter(tokens, at) && spaceBefore(tokens, at));
      return false;
    case Family.Low:
      return code === 0x201c || code === 0x201d || code === 34;
    case Family.LowSingle:
      return code === 0x2018 || code === 0x2019;
    case Family.Angle:
      return code === 0xbb;
    case Family.AngleReversed:
      return code === 0xab;
    case Family.AngleSingle:
      return code === 0x203a;
    case Family.Single:
    case Family.Backtick:
      return width === 1 && (code === 39 || code === 0x2019) && closesSingle(tokens, at, end);
    default:
      return false;
  }
}

/** A single mark closes where no letter follows; after an s it may be a possessive, so look ahead. */
function closesSingle(tokens: Tokens, at: number, end: number): boolean {
  if (spaceBefore(tokens, at)) return false;
  const next = at + 1;
  const touches = next < tokens.count && tokens.start[next] === tokens.end[at];
  if (touches && tokens.shape[next]! < Shape.Possessive) return false;
  const before = tokens.text.charCodeAt(tokens.start[at]! - 1);
  if ((before !== 115 && before !== 83) || touches) return true;
  for (let ahead = next; ahead < Math.min(end, next + LOOKAHEAD); ahead++) {
    if (tokens.shape[ahead] !== Shape.Quote || !isSingleMark(tokens.hash[ahead]!)) continue;
    if (tokens.hash[ahead] === 0x2018 || (opensBefore(tokens, ahead) && !spaceAfter(tokens, ahead))) return true;
    return false;
  }
  return true;
}

/** "'90s", "'em": an apostrophe for what is left out. */
function isElision(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return true;
  if (tokens.shape[next] === Shape.Number)
    return /^\d\ds?$/.test(tokens.text.slice(tokens.start[next], tokens.end[next]));
  return elisions(tokens.hash[next]!);
}
