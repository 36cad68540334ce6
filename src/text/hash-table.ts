/**
 * A table from 32-bit word hashes to numbers in two flat arrays, with open addressing. The engine's
 * own `Map` keeps large numbers as objects, which costs ten times as much per word of an article.
 *
 *   keys    [  0  | h1 |  0  | h2 | h3 |  0  | … ]   a power of two, at most half full
 *   values  [  0  | v1 |  0  | v2 | v3 |  0  | … ]
 */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** @param most how many different hashes it will hold; more than that make it slow, twice as many make it hang */
  constructor(most: number) {
    const size = 1 << (33 - Math.clz32(Math.max(1, most)));
    this.keys = new Uint32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The value of a hash; 0 where it has none. */
  get(hash: number): number {
    return this.values[this.slotOf(hash)]!;
  }

  add(hash: number, amount: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.values[slot]! += amount;
  }

  /** Sets bits of a value. */
  mark(hash: number, bits: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.values[slot]! |= bits;
  }

  private slotOf(hash: number): number {
    const { keys, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    // A word's hash is never 0 in practice; if it were, it would share the empty slots' 0.
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
