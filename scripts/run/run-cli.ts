import { join } from 'node:path';
import { projectRoot } from './project-root';
import { type ProgramEnd, runProgram, type RunOptions } from './run-program';

/** Runs the command line as `npm run -s cli -- …` does. */
export function runCli(args: readonly string[], options?: RunOptions): Promise<ProgramEnd> {
  const bootstrap = join(projectRoot, 'scripts/bootstrap.mjs');
  return runProgram(process.execPath, [bootstrap, '--bundled', 'src/cli/main.ts', ...args], options);
}
