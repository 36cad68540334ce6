/** Strings in UTF-8, each after its length in LEB128. Offset 0 is the empty string and stands for none. */
import { decodeUtf8, encodeUtf8 } from './utf8';

/** Collects strings; one that is asked for twice is stored once. */
export class StringPool {
  private bytes = new Uint8Array(1 << 16);
  private length = 1;
  private readonly known = new Map<string, number>([['', 0]]);

  /** Offset of a string in the pool. */
  add(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const encoded = encodeUtf8(text);
    this.reserve(encoded.length + 5);
    const offset = this.length;
    let rest = encoded.length;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
    this.known.set(text, offset);
    return offset;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
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
