/**
 * Quotation marks, paired in one pass with a stack for each block.
 *
 *   “A ‘b’ c,” she said. “D      one quotation with a nested one, and one left open
 *   0  1                 2       index in the result; 1 has depth 1 and lies in 0
 *
 * - Curly, straight, single and angle marks, „German“ and «French» ones; `` and '' count as double.
 * - An apostrophe is no mark. A single straight or curly mark closes only where a single one is open.
 * - A block that ends inside a quotation while the next block opens with a mark continues it: the
 *   quotation runs over both blocks, and `continued` says so.
 * - A mark that is otherwise left open reaches to the end of its sentence and no further, so one stray
 *   mark cannot swallow a page.
 */
import { sentenceOf, type Reading } from '../text/reading';
import { Shape, type Tokens } from '../text/tokens';
import { elisions } from './quotation-rules';
import { classBits, Word } from './word-classes';

export interface Quotation {
  /** Token of the opening mark. */
  readonly first: number;
  /** Token after the closing mark (or after the last token of one left open). */
  readonly last: number;
  /** 0 for a quotation that lies in no other. */
  readonly depth: number;
  /** Whether the closing mark is missing. */
  readonly open: boolean;
  /** Whether the next block goes on with it: the next quotation of depth 0 belongs to this one. */
  readonly continued: boolean;
}

export interface Quotations {
  /** In order of their opening marks. */
  readonly list: readonly Quotation[];
  /** For each token the outermost quotation it lies in, or -1. */
  readonly covering: Int32Array;
}

/** A family of marks: what opened with one is closed by the same. */
const Family = { Double: 1, Single: 2, Low: 3, LowSingle: 4, Angle: 5, AngleReversed: 6, Backtick: 7, AngleSingle: 8 } as const;

interface Opened {
  readonly token: number;
  readonly family: number;
  readonly index: number;
}

/** How many tokens ahead a doubtful apostrophe looks for a better closing mark. */
const LOOKAHEAD = 60;

/** How many tokens a speaker may take between a comma and the cue. */
const LONGEST_SUBJECT = 6;

/** Quotations nest no deeper; further opening marks are passed over. */
const DEEPEST = 6;

/** Pairs the quotation marks of a reading. Time is linear in the number of tokens. */
export function pairQuotationMarks(reading: Reading): Quotations {
  const { tokens, blockFirst } = reading;
  const found: Quotation[] = [];
  let carried = 0;
  for (let block = 0; block + 1 < blockFirst.length; block++) {
    carried = pairInBlock(reading, blockFirst[block]!, blockFirst[block + 1]!, carried, found);
  }
  const list = found.filter((quotation) => quotation.last > quotation.first + 1);
  const covering = new Int32Array(tokens.count).fill(-1);
  list.forEach((quotation, index) => {
    if (quotation.depth === 0) covering.fill(index, quotation.first, quotation.last);
  });
  return { list, covering };
}

/** @returns the family of a quotation that runs on into the next block, or 0 */
function pairInBlock(reading: Reading, first: number, end: number, carried: number, found: Quotation[]): number {
  const { tokens } = reading;
  const stack: Opened[] = [];
  const close = (opened: Opened, last: number, missing: boolean, continued: boolean) => {
    found[opened.index] = { first: opened.token, last, depth: stack.length, open: missing, continued };
  };
  for (let at = first; at < end; at++) {
    if (tokens.shape[at] !== Shape.Quote) continue;
    const width = isDoubledSingle(tokens, at) ? 2 : 1;
    const closes = closingDepth(tokens, at, width, stack, end);
    if (closes >= 0) {
      while (stack.length > closes + 1) abandon(stack.pop()!, found);
      const opened = stack.pop()!;
      close(opened, at + width, false, false);
    } else {
      const family = at === first && isTranscriptLine(tokens, at, end) ? 0 : openingFamily(tokens, at, width, at === first ? carried : 0);
      if (family && stack.length < DEEPEST && !stack.some((opened) => opened.family === family && family !== Family.Single)) {
        stack.push({ token: at, family, index: found.length });
        found.push({ first: at, last: at, depth: stack.length - 1, open: true, continued: false });
      } else if (family && stack[0]?.family === family) {
        // A second opening mark of the same kind: the first was never closed.
        const stale = stack[0];
        stack.length = 0;
        close(stale, Math.min(at, sentenceEnd(reading, stale.token, end)), true, false);
        stack.push({ token: at, family, index: found.length });
        found.push({ first: at, last: at, depth: 0, open: true, continued: false });
      }
    }
    at += width - 1;
  }
  return closeLeftOpen(reading, stack, first, end, found);
}

/** "The bridge will open, Ortiz said": where the closing mark is missing, the comma before the cue ends the quotation. */
function endBeforeCue(tokens: Tokens, first: number, end: number): number | null {
  let comma = -1;
  for (let at = first + 1; at < end; at++) {
    if (tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === 44) comma = at;
    else if (comma > 0 && at - comma <= LONGEST_SUBJECT && tokens.shape[at] === Shape.Lower && classBits(tokens.hash[at]!) & Word.Reporting) return comma + 1;
  }
  return null;
}

/** `"WALLACE: …`: a mark before every line of a transcript, which no other closes. */
function isTranscriptLine(tokens: Tokens, at: number, end: number): boolean {
  return at + 2 < end && tokens.shape[at + 1] === Shape.AllCaps && tokens.shape[at + 2] === Shape.Punctuation && tokens.hash[at + 2] === 58;
}

function closeLeftOpen(reading: Reading, stack: Opened[], first: number, end: number, found: Quotation[]): number {
  const outer = stack[0];
  if (!outer) return 0;
  for (let depth = stack.length - 1; depth > 0; depth--) abandon(stack[depth]!, found);
  const { tokens } = reading;
  const continued = outer.family !== Family.Single && end < tokens.count
    && tokens.shape[end] === Shape.Quote && openingFamily(tokens, end, 1, outer.family) === outer.family;
  const wholeBlock = continued || (outer.token === first && outer.family !== Family.Single);
  const last = continued ? end : endBeforeCue(tokens, outer.token, sentenceEnd(reading, outer.token, end))
    ?? (wholeBlock ? end : sentenceEnd(reading, outer.token, end));
  // A lone apostrophe is likelier than a single quotation without an end.
  if (outer.family === Family.Single) abandon(outer, found);
  else found[outer.index] = { first: outer.token, last, depth: 0, open: true, continued };
  return continued ? outer.family : 0;
}

function abandon(opened: Opened, found: Quotation[]): void {
  found[opened.index] = { first: opened.token, last: opened.token, depth: 1, open: true, continued: false };
}

function sentenceEnd(reading: Reading, token: number, end: number): number {
  return Math.min(end, reading.sentenceFirst[sentenceOf(reading, token) + 1]!);
}

/** Brackets, dashes, slash, colon and > may stand right before an opening mark. */
const isOpener = (code: number) => code === 40 || code === 91 || code === 123 || code === 0x2014 || code === 0x2013
  || code === 45 || code === 47 || code === 58 || code === 62;

const isSingleMark = (code: number) => code === 39 || code === 0x2018 || code === 0x2019 || code === 0x201b;

/** Two single marks side by side stand for a double one. */
function isDoubledSingle(tokens: Tokens, at: number): boolean {
  const code = tokens.hash[at]!;
  return (code === 39 || code === 0x60 || code === 0x2019 || code === 0x2018)
    && tokens.hash[at + 1] === code && tokens.shape[at + 1] === Shape.Quote && tokens.start[at + 1] === tokens.end[at];
}

const spaceBefore = (tokens: Tokens, at: number) => at === 0 || tokens.end[at - 1]! < tokens.start[at]!;
const spaceAfter = (tokens: Tokens, at: number) => at + 1 >= tokens.count || tokens.end[at]! < tokens.start[at + 1]!;

/** What may stand between a space and an opening mark: brackets, dashes and other marks. */
function opensBefore(tokens: Tokens, at: number): boolean {
  let first = at;
  while (!spaceBefore(tokens, first) && tokens.shape[first - 1] === Shape.Quote && at - first < DEEPEST) first--;
  return spaceBefore(tokens, first) || (tokens.shape[first - 1] === Shape.Punctuation && isOpener(tokens.hash[first - 1]!));
}

/** The family of marks that this one opens, or 0 where it can open nothing. */
function openingFamily(tokens: Tokens, at: number, width: number, carried: number): number {
  const code = tokens.hash[at]!;
  const last = at + width - 1;
  switch (code) {
    case 0x201c: case 0x201f: return Family.Double;
    case 0x201e: return Family.Low;
    case 0x201a: return Family.LowSingle;
    case 0xab: return Family.Angle;
    case 0x2039: return Family.AngleSingle;
    case 0xbb: return opensBefore(tokens, at) && !spaceAfter(tokens, at) ? Family.AngleReversed : 0;
    case 0x201d: return opensBefore(tokens, at) && !spaceAfter(tokens, at) ? Family.Double : 0;
    case 34:
      if (carried === Family.Double || followsComma(tokens, at)) return Family.Double;
      return opensBefore(tokens, at) && !(spaceAfter(tokens, at) && !spaceBefore(tokens, at)) ? Family.Double : 0;
    case 0x60: return width === 2 ? Family.Double : Family.Backtick;
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

/** The place in the stack of the quotation that this mark closes, or -1. */
function closingDepth(tokens: Tokens, at: number, width: number, stack: readonly Opened[], end: number): number {
  if (stack.length === 0) return -1;
  const code = tokens.hash[at]!;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (closesFamily(tokens, at, width, code, stack[depth]!.family, end)) return depth;
  }
  return -1;
}

function closesFamily(tokens: Tokens, at: number, width: number, code: number, family: number, end: number): boolean {
  switch (family) {
    case Family.Double:
      if (code === 0x201d) return true;
      if (code === 34 || (width === 2 && isSingleMark(code))) return !(opensBefore(tokens, at) && !spaceAfter(tokens, at) && spaceBefore(tokens, at));
      return false;
    case Family.Low: return code === 0x201c || code === 0x201d || code === 34;
    case Family.LowSingle: return code === 0x2018 || code === 0x2019;
    case Family.Angle: return code === 0xbb;
    case Family.AngleReversed: return code === 0xab;
    case Family.AngleSingle: return code === 0x203a;
    case Family.Single:
    case Family.Backtick:
      return width === 1 && (code === 39 || code === 0x2019) && closesSingle(tokens, at, end);
    default: return false;
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
  if (tokens.shape[next] === Shape.Number) return /^\d\ds?$/.test(tokens.text.slice(tokens.start[next], tokens.end[next]));
  return elisions(tokens.hash[next]!);
}
