/** Strings in UTF-8, each after its length in LEB128. Offset 0 is the empty string and stands for none. */
import { decodeUtf8, encodeUtf8Into } from './utf8';

/** Bytes of the longest length in LEB128. */
const LONGEST_LENGTH = 5;

/** How many bytes a length takes. */
function lengthBytes(length: number): number {
  let bytes = 1;
  for (let rest = length >>> 7; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}

/** Bytes of a part of a pool that grows: a large dataset is never copied into a larger room. */
const PART = 1 << 20;

/** Collects strings; one that is asked for twice is stored once. */
export class StringPool {
  private readonly full: Uint8Array[] = [];
  private part = new Uint8Array(1 << 16);
  /** Where the part that is being filled begins, and how much of it is filled. */
  private begin = 0;
  private filled = 1;
  private readonly known = new Map<string, number>([['', 0]]);

  /** Offset of a string in the pool. */
  add(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const offset = this.append(text);
    this.known.set(text, offset);
    return offset;
  }

  /**
   * The same for a string that comes once, such as a record with its id: it is not looked for and not
   * remembered, which for a large dataset saves most of the time and memory.
   */
  append(text: string): number {
    this.reserve(text.length * 3 + LONGEST_LENGTH);
    const { part, filled: at } = this;
    // Most strings are short ASCII: the place of the text is right unless its length takes more bytes than guessed.
    const guess = lengthBytes(text.length);
    const end = encodeUtf8Into(part, at + guess, text);
    const encoded = end - at - guess;
    const needed = lengthBytes(encoded);
    if (needed !== guess) part.copyWithin(at + needed, at + guess, end);
    let rest = encoded;
    for (let byte = 0; byte < needed; byte++, rest >>>= 7)
      part[at + byte] = byte < needed - 1 ? (rest & 0x7f) | 0x80 : rest;
    this.filled = at + needed + encoded;
    return this.begin + at;
  }

  /** The bytes of the pool, in parts that follow each other. */
  finish(): readonly Uint8Array[] {
    return [...this.full, this.part.subarray(0, this.filled)];
  }

  private reserve(more: number): void {
    if (this.filled + more <= this.part.length) return;
    this.full.push(this.part.subarray(0, this.filled));
    this.begin += this.filled;
    this.part = new Uint8Array(Math.max(PART, more));
    this.filled = 0;
  }
}

/** Reads strings of a pool by their offset. */
export function poolReader(pool: Uint8Array): (offset: number) => string {
  return (offset) => {
    let at = offset;
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = pool[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return decodeUtf8(pool.subarray(at, at + length));
  };
}
