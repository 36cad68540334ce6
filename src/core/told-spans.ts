import type { Annotations } from './annotations';
import type { Span } from '../text/article';

/** Returns the spans of the numbers and days of which something is told besides a series, in order, each once. */
export function toldSpans({
  proportions,
  reckonings,
  conversions,
  days,
}: Pick<Annotations, 'proportions' | 'reckonings' | 'conversions' | 'days'>): Span[] {
  const all = [...proportions, ...reckonings, ...conversions, ...days.filter(({ relative }) => relative)];
  const ends = new Map<number, number>();
  for (const { start, end } of all) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return [...ends].sort(([a], [b]) => a - b).map(([start, end]) => ({ start, end }));
}
