import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../run/project-root';
import { step } from '../run/step';
import { Stop } from '../run/stop';

export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  /** Names of skipped tests. */
  readonly skipped: readonly string[];
}

export interface Stage {
  readonly title: string;
  /** An error that it throws counts as one failed test. */
  run(): Promise<StageResult>;
}

/**
 * Runs the rows one after the other, even after failures, and prints the sum as the last line. The stages of one row
 * run at the same time.
 */
export async function runStages(rows: readonly (readonly Stage[])[]): Promise<StageResult> {
  const results: { title: string; seconds: number; result: StageResult }[] = [];
  for (const [index, row] of rows.entries()) {
    step(`${index + 1}/${rows.length} ${row.map(({ title }) => title).join(', ')}`);
    const began = Date.now();
    const ended = row.map(async (stage) => {
      const result = await runStage(stage);
      return { title: stage.title, seconds: (Date.now() - began) / 1000, result };
    });
    results.push(...(await Promise.all(ended)));
  }
  step('Summary');
  for (const { title, seconds, result } of results) {
    const counts = `${result.passed} passed, ${result.failed} failed`;
    console.log(`${result.failed ? '✗' : '✓'} ${title.padEnd(22)} ${counts.padEnd(24)} ${seconds.toFixed(1)} s`);
  }
  const sum = (count: 'passed' | 'failed') => results.reduce((total, { result }) => total + result[count], 0);
  const skipped = results.flatMap(({ result }) => result.skipped);
  if (skipped.length) console.log(`\nNot run (${skipped.length}):\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  if (!existsSync(join(projectRoot, '../shared'))) {
    console.log('\n../shared is absent: what needs the reference article in it was not run.');
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return { passed: sum('passed'), failed: sum('failed'), skipped };
}

async function runStage(stage: Stage): Promise<StageResult> {
  try {
    return await stage.run();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    return { passed: 0, failed: 1, skipped: [] };
  }
}
