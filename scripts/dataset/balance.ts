/** Counts the notes for the build's report: by claimant, country, reviewer and result. */
import type { Note, Source } from '../../src/dataset/schema';

/** How many of the most frequent values are named. */
const NAMED = 12;

/** Returns one line for each way of counting. */
export function balanceOf(notes: readonly Note[], sources: readonly Source[]): string[] {
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const outlets = notes.map((note) => new Set(note.sources.map((id) => publisherOf.get(id) ?? id)));
  return [
    `  by country: ${tally(notes.flatMap(({ countries }) => (countries.length ? countries : ['anywhere'])))}`,
    `  by camp: ${tally(notes.map(({ camp }) => camp ?? 'not said'))}`,
    `  by outlet: ${tally(outlets.flatMap((names) => [...names]))}`,
    `  by evidence: ${tally(notes.map(({ evidence }) => evidence))}`,
    `  supported or partly supported: ${supportedShare(notes)}`,
  ];
}

/** Returns how many notes are on claims that the sources support, and how many in 100 that is. */
function supportedShare(notes: readonly Note[]): string {
  const count = notes.filter(({ evidence }) => evidence === 'supported' || evidence === 'partly-supported').length;
  return `${count} of ${notes.length} (${((100 * count) / Math.max(1, notes.length)).toFixed(1)} in 100)`;
}

function tally(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const rest = sorted.length - NAMED;
  return [
    ...sorted.slice(0, NAMED).map(([value, count]) => `${value} ${count}`),
    ...(rest > 0 ? [`and ${rest} others`] : []),
  ].join(', ');
}
