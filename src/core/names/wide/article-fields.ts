import { topicBits } from '../../../text/life-fields';
import { Shape } from '../../../text/token';
import type { NameScan } from '../name-scan';

const FIELDS = 32;

/** Returns a function that counts the words of an article for a set of fields; the article is read at the first use. */
export function articleFields({ tokens }: NameScan): (fields: number) => number {
  let counts: Uint16Array | null = null;
  return (fields) => {
    counts ??= countFields();
    let most = 0;
    for (let bit = 0; bit < FIELDS; bit++) if ((fields >>> bit) & 1) most = Math.max(most, counts[bit]!);
    return most;
  };

  function countFields(): Uint16Array {
    const found = new Uint16Array(FIELDS);
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.shape[token]! > Shape.Mixed) continue;
      for (let bits = topicBits(tokens.hash[token]!); bits !== 0; bits &= bits - 1)
        found[31 - Math.clz32(bits & -bits)]!++;
    }
    return found;
  }
}
