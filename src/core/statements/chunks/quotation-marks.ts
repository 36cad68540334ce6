/**
 * Quotation marks, paired in one pass with a stack for each block.
 *
 *   “A ‘b’ c,” she said. “D      one quotation with a nested one, and one left open
 *   0  1                 2       index in the result; 1 has depth 1 and is in 0
 *
 * - Curly, straight, single and angle marks, „German“ and «French» ones; `` and '' count as double.
 * - An apostrophe is not a mark. A single straight or curly mark closes only where a single one is open.
 * - A block that ends inside a quotation while the next block opens with a mark continues it: the quotation runs over
 *   both blocks, and `continued` says so. So does one that is closed some blocks later by a mark that no other opened.
 * - A single mark continues so only at the head of a paragraph or after a colon.
 * - Any other unclosed quotation ends with its sentence, so that a stray mark does not swallow a page.
 */
import { sentenceOf, type Reading } from '../../../text/reading';
import { Shape, type Tokens } from '../../../text/token';
import { closesFamily, Family, isDoubledSingle, openingFamily } from './mark-roles';
import { classBits, Word } from '../grammar/word-classes';
import { COLON, COMMA } from '../../../text/marks';

export interface Quotation {
  /** Token of the opening mark, or the first of a block that continues without one. */
  readonly first: number;
  /** Token after the closing mark (or after the last token of one left open). */
  readonly last: number;
  /** 0 for a quotation that is in no other. */
  readonly depth: number;
  /** Whether the closing mark is missing. */
  readonly open: boolean;
  /** Whether the next block continues it: the next quotation of depth 0 belongs to this one. */
  readonly continued: boolean;
}

export interface Quotations {
  /** In order of their opening marks. */
  readonly list: readonly Quotation[];
  /** For each token the outermost quotation that contains it, or -1. */
  readonly covering: Int32Array;
}

/**
 * The quotation that a block leaves open for the next: the family of its mark, and whether the next block begins
 * without one.
 */
interface Carried {
  readonly family: number;
  readonly bare: boolean;
}
const NOTHING: Carried = { family: 0, bare: false };

interface Opened {
  readonly token: number;
  readonly family: number;
  readonly index: number;
}

/** Largest number of tokens of a speaker between a comma and the cue. */
const LONGEST_SUBJECT = 6;

/** Largest number of blocks that a quotation continues over without opening marks. */
const LONGEST_RUN = 6;

/** Greatest depth of nesting; further opening marks are ignored. */
const DEEPEST = 6;

/** Pairs the quotation marks of a reading. Time is linear in the number of tokens. */
export function pairQuotationMarks(reading: Reading): Quotations {
  const { tokens, blockFirst } = reading;
  const found: Quotation[] = [];
  let carried = NOTHING;
  for (let block = 0; block + 1 < blockFirst.length; block++) carried = pairInBlock(reading, block, carried, found);
  const list = found.filter((quotation) => quotation.last > quotation.first + 1);
  const covering = new Int32Array(tokens.count).fill(-1);
  list.forEach((quotation, index) => {
    if (quotation.depth === 0) covering.fill(index, quotation.first, quotation.last);
  });
  return { list, covering };
}

/** @returns what continues in the next block */
function pairInBlock(reading: Reading, block: number, carried: Carried, found: Quotation[]): Carried {
  const { tokens } = reading;
  const first = reading.blockFirst[block]!;
  const end = reading.blockFirst[block + 1]!;
  const stack: Opened[] = [];
  if (carried.bare && first < end) {
    stack.push({ token: first, family: carried.family, index: found.length });
    found.push({ first, last: first, depth: 0, open: true, continued: false });
  }
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
      const family =
        at === first && isTranscriptLine(tokens, at, end)
          ? 0
          : openingFamily(tokens, at, width, at === first ? carried.family : 0);
      if (
        family &&
        stack.length < DEEPEST &&
        !stack.some((opened) => opened.family === family && family !== Family.Single)
      ) {
        stack.push({ token: at, family, index: found.length });
        found.push({ first: at, last: at, depth: stack.length - 1, open: true, continued: false });
      } else if (family && stack[0]?.family === family) {
        // A second opening mark of the same family: the first was never closed.
        const stale = stack[0];
        stack.length = 0;
        close(stale, Math.min(at, sentenceEnd(reading, stale.token, end)), true, false);
        stack.push({ token: at, family, index: found.length });
        found.push({ first: at, last: at, depth: 0, open: true, continued: false });
      }
    }
    at += width - 1;
  }
  return closeLeftOpen(reading, stack, block, found);
}

/**
 * Finds the comma before the cue, which ends a quotation without a closing mark: "The bridge will open, Ortiz said".
 */
function endBeforeCue(tokens: Tokens, first: number, end: number): number | null {
  let comma = -1;
  for (let at = first + 1; at < end; at++) {
    if (tokens.shape[at] === Shape.Punctuation && tokens.hash[at] === COMMA) comma = at;
    else if (
      comma > 0 &&
      at - comma <= LONGEST_SUBJECT &&
      tokens.shape[at] === Shape.Lower &&
      classBits(tokens.hash[at]!) & Word.Reporting
    )
      return comma + 1;
  }
  return null;
}

/** Whether it is a mark before each line of a transcript, which is never closed: `"WALLACE: …`. */
function isTranscriptLine(tokens: Tokens, at: number, end: number): boolean {
  return (
    at + 2 < end &&
    tokens.shape[at + 1] === Shape.AllCaps &&
    tokens.shape[at + 2] === Shape.Punctuation &&
    tokens.hash[at + 2] === COLON
  );
}

function closeLeftOpen(reading: Reading, stack: Opened[], block: number, found: Quotation[]): Carried {
  const outer = stack[0];
  if (!outer) return NOTHING;
  for (let depth = stack.length - 1; depth > 0; depth--) abandon(stack[depth]!, found);
  const { tokens } = reading;
  const first = reading.blockFirst[block]!;
  const end = reading.blockFirst[block + 1]!;
  const reopened =
    (outer.family !== Family.Single || opensSpeech(tokens, outer.token, first)) &&
    end < tokens.count &&
    tokens.shape[end] === Shape.Quote &&
    openingFamily(tokens, end, 1, outer.family) === outer.family;
  const bare = !reopened && outer.family !== Family.Single && isClosedLater(reading, block, outer.family);
  const continued = reopened || bare;
  const wholeBlock = continued || (outer.token === first && outer.family !== Family.Single);
  const last = continued
    ? end
    : (endBeforeCue(tokens, outer.token, sentenceEnd(reading, outer.token, end)) ??
      (wholeBlock ? end : sentenceEnd(reading, outer.token, end)));
  // A lone apostrophe is more likely than a single quotation without an end.
  if (outer.family === Family.Single && !continued) abandon(outer, found);
  else found[outer.index] = { first: outer.token, last, depth: 0, open: true, continued };
  return continued ? { family: outer.family, bare } : NOTHING;
}

/** Whether a single mark opens a paragraph or what a colon announces, and is no apostrophe: "She said: ‘It was late." */
function opensSpeech({ hash, shape }: Tokens, mark: number, first: number): boolean {
  const isAnnounced = mark > first && shape[mark - 1] === Shape.Punctuation && hash[mark - 1] === COLON;
  return (mark === first || isAnnounced) && shape[mark + 1] !== Shape.Lower;
}

/** Whether the first mark of this family in the next blocks closes what this block left open. */
function isClosedLater(reading: Reading, block: number, family: number): boolean {
  const { tokens, blockFirst, article } = reading;
  const last = Math.min(block + LONGEST_RUN, blockFirst.length - 2);
  for (let next = block + 1; next <= last; next++) {
    const { kind } = article.blocks[next]!;
    if (kind !== 'paragraph' && kind !== 'quotation' && kind !== 'list-item') return false;
    const end = blockFirst[next + 1]!;
    for (let at = blockFirst[next]!; at < end; at++) {
      if (tokens.shape[at] !== Shape.Quote) continue;
      const width = isDoubledSingle(tokens, at) ? 2 : 1;
      if (openingFamily(tokens, at, width, 0) === family) return false;
      if (at > blockFirst[next]! && closesFamily(tokens, at, width, family, end)) return true;
    }
  }
  return false;
}

function abandon(opened: Opened, found: Quotation[]): void {
  found[opened.index] = { first: opened.token, last: opened.token, depth: 1, open: true, continued: false };
}

function sentenceEnd(reading: Reading, token: number, end: number): number {
  return Math.min(end, reading.sentenceFirst[sentenceOf(reading, token) + 1]!);
}

/** Returns the place in the stack of the quotation that this mark closes, or -1. */
function closingDepth(tokens: Tokens, at: number, width: number, stack: readonly Opened[], end: number): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (closesFamily(tokens, at, width, stack[depth]!.family, end)) return depth;
  }
  return -1;
}
