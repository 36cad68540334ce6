import { Bench } from 'tinybench';
import { medianOf } from './median';
import { milliseconds } from './milliseconds';
import { printTable } from './print-table';
import type { BenchCase, BenchSection } from './section';

/** How long each case runs, warm-up apart (milliseconds). */
const TIME = 1_000;
const WARM_UP = 300;
/**
 * Warm-up for cases that take long: 25 runs, since the compiler optimises large code only after that many, but no more
 * than 15 seconds.
 */
const LONG_WARM_UP = { runs: 25, most: 15_000 };

/** Times the cases of a section. Prints the median of each, and its ratio to the first. */
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

/** Times cases in turns, so that a slow moment of the machine slows all of them alike. */
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
