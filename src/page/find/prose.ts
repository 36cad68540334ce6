/** Measures how much of a block is running text. */
import { DENSE_SCRIPT, DENSITY, MOST_LINKS, SHORTEST_PROSE } from './root-rules';

/** Returns the number of characters of running text that a block counts for. */
export function proseOf(text: string, linkLength: number): number {
  if (linkLength > text.length * MOST_LINKS) return 0;
  const length = (text.length - linkLength) * (DENSE_SCRIPT.test(text) ? DENSITY : 1);
  return length < SHORTEST_PROSE ? 0 : length;
}
