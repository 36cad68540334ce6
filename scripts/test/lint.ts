import { writeDerivedFiles } from '../derived/derived-files';
import { runTool } from '../run/run-program';

/**
 * Runs ESLint, then the formatter, over the project. Both cache the files they found clean.
 * @param args paths to check, by default the whole project; `--fix` repairs what can be repaired
 * @returns the exit status: 0 if both found nothing
 */
export async function lint(args: readonly string[] = []): Promise<number> {
  if (args.includes('--fix')) writeDerivedFiles();
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const rules = await runTool('eslint/bin/eslint.js', [
    '--max-warnings=0',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=node_modules/.cache/eslint/',
    ...(paths.length ? args : [...args, '.']),
  ]);
  const format = await runTool('prettier/bin/prettier.cjs', [
    args.includes('--fix') ? '--write' : '--check',
    '--log-level=warn',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=node_modules/.cache/prettier/cache',
    ...(paths.length ? paths : ['**/*.{ts,tsx,js,mjs}']),
  ]);
  return rules.status || format.status;
}
