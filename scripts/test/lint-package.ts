import { z } from 'zod';
import { extensionFolder } from '../browsers/extension-build';
import { runTool } from '../run/run-program';

const finding = z.object({
  code: z.string(),
  message: z.string(),
  file: z.string().nullish(),
  line: z.number().nullish(),
});
type Finding = z.infer<typeof finding>;
const report = z.object({ errors: z.array(finding), warnings: z.array(finding) });

/** Warnings that libraries cause, which we have looked at; anything else fails. */
const known: readonly { readonly code: string; readonly why: string }[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', why: "Preact's dangerouslySetInnerHTML; lint keeps our own code from setting HTML" },
];

/**
 * Checks the Firefox build as addons.mozilla.org does on upload.
 * @returns 0, or 1 where there is an error or a warning that is not known
 */
export async function lintPackage(): Promise<number> {
  const { output } = await runTool(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', extensionFolder('firefox'), '--output', 'json', '--no-config-discovery'],
    { keepOutput: true },
  );
  const { errors, warnings } = report.parse(JSON.parse(output));
  const reasonFor = ({ code }: Finding) => known.find((entry) => entry.code === code)?.why;
  for (const found of [...errors, ...warnings]) {
    const why = reasonFor(found);
    console.log(`${found.code} ${found.file ?? ''}:${found.line ?? ''} ${found.message}${why ? ` (known: ${why})` : ''}`);
  }
  const unknown = warnings.filter((found) => reasonFor(found) === undefined);
  console.log(`${errors.length} errors, ${warnings.length} warnings, of which ${warnings.length - unknown.length} known`);
  return errors.length || unknown.length ? 1 : 0;
}
