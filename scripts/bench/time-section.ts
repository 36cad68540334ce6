import { Bench } from 'tinybench';
import type { BenchSection } from './section';
import { printTable } from './print-table';

/** How long each case runs, warm-up apart (milliseconds). */
const TIME = 1_000;
const WARM_UP = 300;

/** Times the cases of a section and prints the median of each, and how many times the first one's it is. */
export async function timeSection({ title, cases }: BenchSection): Promise<void> {
  const bench = new Bench({ time: TIME, warmupTime: WARM_UP, throws: true });
  for (const { name, run } of cases) bench.add(name, run);
  await bench.run();
  const medians = bench.tasks.map((task) => ('latency' in task.result ? task.result.latency.p50 : NaN));
  const [first = NaN] = medians;
  printTable(
    title,
    ['', 'median ms', 'ratio', 'runs'],
    bench.tasks.map((task, index) => {
      const median = medians[index] ?? NaN;
      return [task.name, milliseconds(median), (median / first).toFixed(2), String(task.runs)];
    }),
  );
}

/** Three digits that mean something, from microseconds to seconds. */
function milliseconds(time: number): string {
  return time >= 100 ? time.toFixed(0) : time.toPrecision(3);
}
