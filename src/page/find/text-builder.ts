/**
 * Builds blocks of clean text from text nodes, and remembers where each character came from. White space of any kind
 * becomes one space; soft hyphens and other invisible characters are dropped.
 */
import { WORD_AFTER_LINK } from './inline-rules';
import { beginsWithCapital, beginsWithLetter, endsInLetter, endsInSmallLetter, letterPattern } from './letter-patterns';

/** One block of text; `at` is relative to the block's own text. */
export interface ReadBlock {
  readonly text: string;
  readonly at: readonly number[];
  readonly length: readonly number[];
  readonly node: readonly Text[];
  readonly from: readonly number[];
  /** Number of characters in links. */
  readonly linkLength: number;
}

/** A place between two elements, or at the edge of a link, where words may run together. */
export type Joint = 'lines' | 'phrases' | 'link' | null;

export interface TextBuilder {
  /** Adds a text node. Returns the finished block if the node begins a new line. */
  add(node: Text, inLink: boolean): ReadBlock | null;
  /** Adds a character without a place in the page, directly after the block's text. */
  put(character: string): void;
  /** Adds such a character before the next text; white space stays before it. */
  putBefore(character: string): void;
  /** Says what is between the last and the next text, if no white space is. */
  join(joint: Joint): void;
  /** Returns the block's last characters; empty at its beginning and after white space. */
  tail(): string;
  /** Adds a line break, a space; the second in a row ends the block. Returns the block then. */
  lineBreak(): ReadBlock | null;
  /** Ends the block. Null if it has only white space. */
  take(): ReadBlock | null;
}

export function createTextBuilder(): TextBuilder {
  let text = '';
  let at: number[] = [];
  let length: number[] = [];
  let node: Text[] = [];
  let from: number[] = [];
  let linkLength = 0;
  let breaks = 0;
  /** A space that is added only if text follows. */
  let space: { node: Text | null; offset: number } | null = null;
  let joint: Joint = null;

  const emit = (source: Text, start: number, chunk: string): void => {
    const last = at.length - 1;
    const joins =
      last >= 0 &&
      node[last] === source &&
      from[last]! + length[last]! === start &&
      at[last]! + length[last]! === text.length;
    if (joins) length[last]! += chunk.length;
    else {
      at.push(text.length);
      length.push(chunk.length);
      node.push(source);
      from.push(start);
    }
    text += chunk;
  };

  const emitSpace = (): void => {
    if (space?.node) emit(space.node, space.offset, ' ');
    else if (space) text += ' ';
    space = null;
  };

  const take = (): ReadBlock | null => {
    const block = text ? { text, at, length, node, from, linkLength } : null;
    text = '';
    if (block) [at, length, node, from] = [[], [], [], []];
    linkLength = 0;
    breaks = 0;
    space = null;
    joint = null;
    return block;
  };

  /** Separates text that runs together: two lines become two blocks, a word and a link get a space. */
  const part = (data: string): ReadBlock | null => {
    const between = joint;
    joint = null;
    if (!between || !text || space || !data) return null;
    if (between !== 'link') {
      if (LINE_END().test(text.slice(-TAIL)) && LINE_START().test(data)) return take();
      if (between === 'phrases' && endsInLetter(text) && beginsWithLetter(data)) text += ' ';
      return null;
    }
    const isParted = endsInSmallLetter(text) && (beginsWithCapital(data) || WORD_AFTER_LINK().test(data));
    if (isParted) text += ' ';
    return null;
  };

  return {
    take,
    put(character) {
      if (text) text += character;
    },
    putBefore(character) {
      emitSpace();
      text += character;
      breaks = 0;
    },
    join(next) {
      joint = next;
    },
    tail: () => (space ? '' : text.slice(-TAIL)),
    add(source, inLink) {
      const { data } = source;
      const finished = joint ? part(data) : null;
      const before = text.length;
      let index = 0;
      while (index < data.length) {
        WHITE.lastIndex = index;
        if (WHITE.test(data)) {
          if (text && !space) space = { node: source, offset: index };
          index = WHITE.lastIndex;
          continue;
        }
        const code = data.charCodeAt(index);
        const isRaised = isRaisedDigit(code);
        if (isRaised ? isSignAfter(text, space !== null) : isInvisible(code)) index++;
        else {
          emitSpace();
          const end = endOfPlain(data, index);
          emit(source, index, end - index === data.length ? data : data.slice(index, end));
          breaks = 0;
          index = end;
        }
      }
      if (inLink) linkLength += text.length - before;
      return finished;
    },
    lineBreak() {
      breaks++;
      if (breaks > 1) return take();
      if (text) space ??= { node: null, offset: 0 };
      return null;
    },
  };
}

/** Number of characters looked back at. */
const TAIL = 24;
/** The end of a line that is shown above another one. */
const LINE_END = letterPattern(String.raw`(?:\p{Ll}{2}|\p{Lu}{3})[.!?”"’)]?$`);
const LINE_START = letterPattern(String.raw`^(?:\p{Lu}\p{L}|\d|[“"])`);

/** White space of any kind, and control characters, which count as a space. */
const SPACES = '\\0- \\x7f-\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Soft hyphen, zero-width space, byte order mark, word joiner, marks of direction. */
const INVISIBLES = '\\xad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** ¹ ² ³ ⁰ ⁴ to ⁹. */
const RAISED = '\\xb9\\xb2\\xb3\\u2070-\\u2079';

const WHITE = new RegExp(`[${SPACES}]+`, 'y');
const INVISIBLE = new RegExp(`[${INVISIBLES}]`);
/** The end of an unchanged stretch: one of these, but not single plain spaces between words. */
const UNPLAIN = new RegExp(
  `[${SPACES.replace('- ', '-\\x1f')}${INVISIBLES}${RAISED}]| (?=[${SPACES}${INVISIBLES}${RAISED}]|$)`,
  'g',
);

function isRaisedDigit(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

function isInvisible(code: number): boolean {
  return code >= 0xad && INVISIBLE.test(String.fromCharCode(code));
}

/** Returns the end of a stretch that needs no change: visible characters and single plain spaces. */
function endOfPlain(data: string, start: number): number {
  UNPLAIN.lastIndex = start + 1;
  return UNPLAIN.test(data) ? UNPLAIN.lastIndex - 1 : data.length;
}

/**
 * Whether a raised digit is the sign of a note (after a number, a word or a closing mark) and not an exponent (after a
 * unit or a ten).
 */
function isSignAfter(text: string, isApart: boolean): boolean {
  if (!text || isApart) return false;
  return !BASE_OF_POWER().test(text.slice(-TAIL));
}

/** A ten or a unit. */
const BASE_OF_POWER = letterPattern(String.raw`(?:^|[\s\d(])(?:10|\p{L}{1,2})$`);
