import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * Checks both builds as addons.mozilla.org does on upload. Nothing may be found in our own code, not even a
 * notice; of the build for Chrome all but the manifest counts, which Mozilla's rules are not made for. What is
 * found in Preact, which is packed as it is released, is printed and not counted.
 * @returns how many findings there are
 */
export async function lintPackage(): Promise<number> {
  let count = 0;
  for (const kind of browserKinds) {
    const all = await findingsIn(kind);
    const findings = all.filter((one) => !isInPreact(kind, one));
    for (const { code, file, line, message } of findings)
      console.log(`${kind}: ${code} ${file ?? ''}:${line ?? ''} ${message}`);
    console.log(
      `${kind}: ${findings.length} errors, warnings and notices, and ${all.length - findings.length} in Preact`,
    );
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

/** How Preact sets HTML for whoever asks for it. Sidelight never does: a lint rule refuses it in our sources. */
const SETS_HTML = /\w+\.innerHTML=\w+\.__html/g;

/** Whether a warning of an assignment to `innerHTML` is of Preact: its file has no other such assignment. */
function isInPreact(kind: BrowserKind, { code, file }: Finding): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return false;
  const text = readFileSync(join(extensionFolder(kind), file), 'utf8');
  return text.search(SETS_HTML) >= 0 && !/\.(?:inner|outer)HTML=/.test(text.replace(SETS_HTML, ''));
}
