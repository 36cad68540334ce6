/** The first article after the worker was started: nothing is compiled yet, every table is filled. */
import { execFileSync } from 'node:child_process';
import { medianOf } from '../../scripts/bench/median';
import { milliseconds } from '../../scripts/bench/milliseconds';
import { printTable } from '../../scripts/bench/print-table';
import type { BenchSections } from '../../scripts/bench/section';
import { buildDataset } from '../../scripts/dataset/build';
import { projectRoot } from '../../scripts/run/project-root';

const PROCESSES = 15;

const steps = {
  open: 'opening the bundled dataset',
  first: 'the first article (4 KB)',
  second: 'the same again',
} as const;

export const sections: BenchSections = () => {
  const { file } = buildDataset();
  const program = ['scripts/bootstrap.mjs', '--bundled', 'tests/bench/first-article.ts', file];
  const runs = Array.from(
    { length: PROCESSES },
    () =>
      JSON.parse(execFileSync(process.execPath, program, { cwd: projectRoot, encoding: 'utf8' })) as Record<
        keyof typeof steps,
        number
      >,
  );
  printTable(
    `In a process just started (${PROCESSES} processes)`,
    ['', 'median ms', 'fastest'],
    (Object.keys(steps) as (keyof typeof steps)[]).map((step) => {
      const times = runs.map((run) => run[step]);
      return [steps[step], milliseconds(medianOf(times)), milliseconds(Math.min(...times))];
    }),
  );
  return Promise.resolve([]);
};
