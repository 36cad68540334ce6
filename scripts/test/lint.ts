import { runTool } from '../run/run-program';

/** Runs ESLint over the project, remembering what it found clean. @returns its exit status */
export async function lint(args: readonly string[] = []): Promise<number> {
  const { status } = await runTool('eslint/bin/eslint.js', [
    '--max-warnings=0',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=node_modules/.cache/eslint/',
    ...(args.length ? args : ['.']),
  ]);
  return status;
}
