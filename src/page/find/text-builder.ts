/**
 * Turns text nodes into blocks of clean text, remembering where each character came from.
 * White space of any kind becomes one space, soft hyphens and other invisible characters go.
 */
import { WORD_AFTER_LINK } from './inline-rules';

/** One block of text as it was read; `at` is relative to the block's own text. */
export interface ReadBlock {
  readonly text: string;
  readonly at: readonly number[];
  readonly length: readonly number[];
  readonly node: readonly Text[];
  readonly from: readonly number[];
  /** How many of the characters stand in links. */
  readonly linkLength: number;
}

/** A place between two elements, or at the edge of a link, where words may be run together. */
export type Joint = 'lines' | 'link' | null;

export interface TextBuilder {
  /** Adds what a text node holds. Gives the block before it where the node begins a new line. */
  add(node: Text, inLink: boolean): ReadBlock | null;
  /** Adds a character that has no place in the page, directly after what was read of the block. */
  put(character: string): void;
  /** The same before what is read next: white space stays in front of it. */
  putBefore(character: string): void;
  /** Says what lies between what was read and what comes next, where no white space does. */
  join(joint: Joint): void;
  /** The last characters of the block; empty at its beginning and after white space. */
  tail(): string;
  /** A line break: reads as a space; the second one in a row ends the block. Says if it did. */
  lineBreak(): ReadBlock | null;
  /** Ends the block. Null where it holds nothing but white space. */
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
  /** A space that becomes part of the text when something follows it. */
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

  /** What is run together is parted: two lines become two blocks, a word and a link get a space. */
  const part = (data: string): ReadBlock | null => {
    const between = joint;
    joint = null;
    if (!between || !text || space || !data) return null;
    if (between === 'lines') return LINE_END.test(text.slice(-TAIL)) && LINE_START.test(data) ? take() : null;
    const isParted = /\p{Ll}$/u.test(text) ? /^\p{Lu}/u.test(data) || WORD_AFTER_LINK.test(data) : false;
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
        const code = data.charCodeAt(index);
        if (isPlain(code) && !(isRaisedDigit(code) && isSignAfter(text, space !== null))) {
          emitSpace();
          const end = endOfPlain(data, index);
          emit(source, index, data.slice(index, end));
          breaks = 0;
          index = end;
        } else {
          if (text && !space && !isInvisible(code) && !isRaisedDigit(code)) space = { node: source, offset: index };
          index++;
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

/** Characters that are looked back at. */
const TAIL = 24;
/** The end of a line that is shown above another one. */
const LINE_END = /(?:\p{Ll}{2}|\p{Lu}{3})[.!?”"’)]?$/u;
const LINE_START = /^(?:\p{Lu}\p{L}|\d|[“"])/u;

/** Raised digits: ¹ ² ³ ⁰ ⁴ to ⁹. */
function isRaisedDigit(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

/** A raised digit is the sign of a note after a number, a word or a closing mark, and a power after a unit or a ten. */
function isSignAfter(text: string, isApart: boolean): boolean {
  if (!text || isApart) return false;
  return !/(?:^|[\s\d(])(?:10|\p{L}{1,2})$/u.test(text.slice(-TAIL));
}

/** The end of a stretch that needs no change: visible characters and single plain spaces. */
function endOfPlain(data: string, start: number): number {
  let index = start + 1;
  for (; index < data.length; index++) {
    const code = data.charCodeAt(index);
    if (isRaisedDigit(code)) break;
    if (isPlain(code)) continue;
    if (code !== 32 || index + 1 === data.length || !isPlain(data.charCodeAt(index + 1))) break;
  }
  return index;
}

/** A character that stands in the text as it is; everything else is white space or invisible. */
function isPlain(code: number): boolean {
  if (code <= 32) return false;
  if (code < 0x7f) return true;
  if (code <= 0xa0 || code === 0xad) return false;
  if (code < 0x1680) return true;
  return code !== 0x1680 && !isInvisible(code) && !(code >= 0x2000 && code <= 0x200a) && !isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Soft hyphen, zero-width space, byte order mark, word joiner, marks of direction. */
function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}
