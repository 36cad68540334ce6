/** Strings in UTF-8, each after its length in LEB128. Offset 0 is the empty string and means "none". */
import { decodeUtf8, encodeUtf8Into } from './utf8';

/** Largest size of a length in LEB128 (bytes). */
const LONGEST_LENGTH = 5;

/** Returns the size of a length (bytes). */
function lengthBytes(length: number): number {
  let bytes = 1;
  for (let rest = length >>> 7; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}

/** Bytes of one part of a growing pool. Parts avoid copying a large pool into a larger buffer. */
const PART = 1 << 20;

/** Collects strings and stores equal ones once. */
export class StringPool {
  private readonly full: Uint8Array[] = [];
  private part = new Uint8Array(1 << 16);
  /** Offset at which the current part begins, and number of bytes filled in it. */
  private begin = 0;
  private filled = 1;
  private readonly known = new Map<string, number>([['', 0]]);

  /** Returns the offset of a string in the pool, adding it if it is new. */
  add(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const offset = this.append(text);
    this.known.set(text, offset);
    return offset;
  }

  /**
   * Adds a string that occurs only once, such as a record, without looking for an equal one. For a large dataset this
   * saves most of the time and memory.
   */
  append(text: string): number {
    this.reserve(text.length * 3 + LONGEST_LENGTH);
    const { part, filled: at } = this;
    // Most strings are short ASCII, so the text is written after a length of the guessed size and moved only if that
    // was wrong.
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

  /** Returns the bytes of the pool, in parts that follow each other. */
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

/** The bytes of the string at an offset of a pool: where they begin and end. */
export function stringAt(pool: Uint8Array, offset: number): { readonly from: number; readonly to: number } {
  let from = offset;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = pool[from++] ?? 0;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return { from, to: from + length };
}

/** Returns a function that reads a string by its offset. */
export function poolReader(pool: Uint8Array): (offset: number) => string {
  return (offset) => {
    const { from, to } = stringAt(pool, offset);
    return decodeUtf8(pool.subarray(from, to));
  };
}
