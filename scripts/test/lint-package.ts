import { z } from 'zod';
import { browserKinds, type BrowserKind } from '../browsers/browser-kind';
import { extensionFolder } from '../browsers/extension-build';
import { runTool } from '../run/run-program';

const finding = z.object({
  code: z.string(),
  message: z.string(),
  file: z.string().nullish(),
  line: z.number().nullish(),
});
type Finding = z.infer<typeof finding>;
const report = z.object({
  errors: z.array(finding),
  warnings: z.array(finding),
  notices: z.array(finding),
});

/**
 * Checks both builds as addons.mozilla.org does on upload. Nothing may be found, not even a notice;
 * of the build for Chrome all but the manifest counts, which Mozilla's rules are not made for.
 * @returns how many findings there are
 */
export async function lintPackage(): Promise<number> {
  let count = 0;
  for (const kind of browserKinds) {
    const findings = await findingsIn(kind);
    for (const { code, file, line, message } of findings)
      console.log(`${kind}: ${code} ${file ?? ''}:${line ?? ''} ${message}`);
    console.log(`${kind}: ${findings.length} errors, warnings and notices`);
    count += findings.length;
  }
  return count;
}

async function findingsIn(kind: BrowserKind): Promise<Finding[]> {
  const { output } = await runTool(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', extensionFolder(kind), '--output', 'json', '--no-config-discovery'],
    { keepOutput: true },
  );
  const { errors, warnings, notices } = report.parse(JSON.parse(output));
  const all = [...errors, ...warnings, ...notices];
  return kind === 'firefox' ? all : all.filter(({ file }) => file !== 'manifest.json');
}
