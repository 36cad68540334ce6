import type { ShapeCode, Tokens } from './token';

/** Initial size: small for a note's few words, enough for most English articles. */
const FEWEST_PLACES = 16;
const LETTERS_A_TOKEN = 4;

/** The arrays of `Tokens` while they are filled; they grow by doubling. */
export class TokenBuffer {
  private start: Uint32Array;
  private end: Uint32Array;
  private hash: Uint32Array;
  private shape: Uint8Array;
  private count = 0;

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    const size = FEWEST_PLACES + Math.ceil(length / LETTERS_A_TOKEN);
    this.start = new Uint32Array(size);
    this.end = new Uint32Array(size);
    this.hash = new Uint32Array(size);
    this.shape = new Uint8Array(size);
  }

  push(start: number, end: number, hash: number, shape: ShapeCode): void {
    const at = this.count;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.hash[at] = hash;
    this.shape[at] = shape;
    this.count = at + 1;
  }

  /** Returns the tokens of a text, copied to the right length. */
  finish(text: string): Tokens {
    const { count } = this;
    return {
      text,
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      hash: this.hash.subarray(0, count),
      shape: this.shape.subarray(0, count),
    };
  }

  /** Empties the buffer for the next text. */
  clear(): void {
    this.count = 0;
  }

  /** Returns the tokens without copying. They are valid only until the buffer is used again. */
  lend(text: string): Tokens {
    const { count, start, end, hash, shape } = this;
    return { text, count, start, end, hash, shape };
  }

  private grow(): void {
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.hash = doubled(this.hash);
    const shape = new Uint8Array(this.shape.length * 2);
    shape.set(this.shape);
    this.shape = shape;
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
