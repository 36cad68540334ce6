import { Bench } from 'tinybench';
import { medianOf } from './median';
import { milliseconds } from './milliseconds';
import { printTable } from './print-table';
import type { BenchCase, BenchSection } from './section';

/** How long each case runs, warm-up apart (milliseconds). */
const TIME = 1_000;
const WARM_UP = 300;
/**
 * The same for cases that take turns, of which one run takes long: so many runs, since much code takes that many
 * until the compiler is done with it, but not for longer than this.
 */
const LONG_WARM_UP = { runs: 25, most: 15_000 };

/** Times the cases of a section and prints the median of each, and how many times the first one's it is. */
export async function timeSection({ title, cases, rounds }: BenchSection): Promise<void> {
  const timed = rounds === undefined ? await timeOver(cases) : timeInTurns(cases, rounds);
  const [first = NaN] = timed.map(({ median }) => median);
  printTable(
    title,
    ['', 'median ms', 'ratio', 'runs'],
    timed.map(({ name, median, runs }) => [name, milliseconds(median), (median / first).toFixed(2), String(runs)]),
  );
}

interface Timed {
  readonly name: string;
  readonly median: number;
  readonly runs: number;
}

async function timeOver(cases: readonly BenchCase[]): Promise<Timed[]> {
  const bench = new Bench({ time: TIME, warmupTime: WARM_UP, throws: true });
  for (const { name, run } of cases) bench.add(name, run);
  await bench.run();
  return bench.tasks.map(({ name, result, runs }) => ({
    name,
    median: 'latency' in result ? result.latency.p50 : NaN,
    runs,
  }));
}

/** Whatever slows the machine for a while slows all cases alike. */
function timeInTurns(cases: readonly BenchCase[], rounds: number): Timed[] {
  for (const { run } of cases) {
    const began = performance.now();
    for (let runs = 0; runs < LONG_WARM_UP.runs && performance.now() - began < LONG_WARM_UP.most; runs++) run();
  }
  const times = cases.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    cases.forEach(({ run }, index) => {
      const began = performance.now();
      run();
      times[index]!.push(performance.now() - began);
    });
  }
  return cases.map(({ name }, index) => ({ name, median: medianOf(times[index]!), runs: rounds }));
}
