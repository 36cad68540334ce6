import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../run/project-root';
import { runTool } from '../run/run-program';
import type { StageResult } from './stages';

/** The parts of vitest's JSON report that are read here. */
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
 * Runs vitest and shows its output. NODE_ENV is set because an earlier build or the machine may have set it to
 * "production", and vite then hides Node's modules from tests with a DOM.
 * @returns its exit status
 */
export async function vitest(args: readonly string[]): Promise<number> {
  const { status } = await runTool('vitest/vitest.mjs', ['run', ...args], { env: { NODE_ENV: 'test' } });
  return status;
}

/**
 * Runs vitest with its usual output and counts the tests. vitest counts no test for a file that cannot be loaded or an
 * error outside a test; here each is one failure.
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
