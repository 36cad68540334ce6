import type { BrowserKind } from '../browsers/browser-kind';
import type { PageResult } from './open-page';

/** Limits for a page (milliseconds). */
export const limits = { gate: 5, task: 50 } as const;

/** Returns the problems of a page, a line each. */
export function complaintsOf({ status, isUntouched, exceptions, times, longestTask }: PageResult): string[] {
  return [
    ...(status === 'failed' || status === 'no answer' ? [`became "${status}"`] : []),
    ...(isUntouched ? [] : ['its markup is another']),
    ...exceptions.map((text) => `exception: ${text.split('\n')[0] ?? ''}`),
    ...(times.gate >= limits.gate ? [`the gate took ${times.gate.toFixed(1)} ms`] : []),
    ...(Math.max(longestTask ?? 0, times.longestStep) > limits.task
      ? [`a task of ${Math.max(longestTask ?? 0, times.longestStep).toFixed(0)} ms`]
      : []),
  ];
}

/** Prints the problems, then one row of figures for the document. @returns number of pages with problems */
export function printResults(kind: BrowserKind, results: readonly PageResult[]): number {
  const complained = results
    .map((result) => ({ result, complaints: complaintsOf(result) }))
    .filter(({ complaints }) => complaints.length);
  for (const { result, complaints } of complained) console.log(`  ${result.page}: ${complaints.join('; ')}`);
  const spread = (read: (result: PageResult) => number | null) => {
    const values = results
      .map(read)
      .filter((value) => value !== null)
      .sort((a, b) => a - b);
    const at = (share: number) =>
      (values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(1);
    return values.length ? `${at(0.5)} / ${at(0.95)} / ${at(1)}` : 'not measured';
  };
  const count = (holds: (result: PageResult) => boolean) => results.filter(holds).length;
  console.log(`${kind}: ${results.length} pages
  read and marked                     ${count(({ status }) => status === 'ready')}
  other language                      ${count(({ status }) => status === 'other-language')}
  no article                          ${count(({ status }) => status === 'no-article')}
  exceptions                          ${count(({ exceptions }) => exceptions.length > 0)}
  markup changed                      ${count(({ isUntouched }) => !isUntouched)}
  gate, ms (median / 95th / most)     ${spread(({ times }) => times.gate)}
  finder, ms                          ${spread(({ times }) => times.finder)}
  longest step of the finder, ms      ${spread(({ times }) => times.longestStep)}
  our longest task, ms                ${spread(({ longestTask }) => longestTask)}`);
  return complained.length;
}
