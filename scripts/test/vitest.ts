import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../run/project-root';
import { runTool } from '../run/run-program';
import type { StageResult } from './stages';

/** What is read of vitest's JSON report. */
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Runs vitest and shows what it says. A build before it, or the machine, may have set NODE_ENV to
 * "production", under which vite hides Node's own modules from tests with a DOM.
 * @returns its exit status
 */
export async function vitest(args: readonly string[]): Promise<number> {
  const { status } = await runTool('vitest/vitest.mjs', ['run', ...args], { env: { NODE_ENV: 'test' } });
  return status;
}

/**
 * Runs vitest with its usual output and counts what it did. A file that could not be loaded, and
 * an error outside any test, are a failure each, although vitest counts no test for them.
 * @param name of the report's file
 */
export async function countVitest(name: string, args: readonly string[] = []): Promise<StageResult> {
  const file = join(projectRoot, `.output/test-${name}.json`);
  rmSync(file, { force: true });
  const status = await vitest(['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] };
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const broken = testResults.filter(
    ({ status: end, assertionResults }) =>
      end === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  const skipped = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((test) => !['passed', 'failed'].includes(test.status)).map(({ fullName }) => fullName),
  );
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}
