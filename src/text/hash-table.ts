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

  /** @param most largest number of different hashes; more make it slow, twice as many make it loop forever */
  constructor(most: number) {
    const size = 1 << (33 - Math.clz32(Math.max(1, most)));
    this.keys = new Uint32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  /** Returns the value of a hash; 0 if it has none. */
  get(hash: number): number {
    return this.values[this.slotOf(hash)]!;
  }

  add(hash: number, amount: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.values[slot]! += amount;
  }

  private slotOf(hash: number): number {
    const { keys, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    // A hash of 0 would share the 0 of empty slots; in practice no word has it.
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
