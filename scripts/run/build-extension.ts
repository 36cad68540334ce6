import { build } from 'wxt';
import type { BrowserKind } from '../browsers/browser-kind';
import { extensionFolder } from '../browsers/extension-build';
import { contentScript, kilobytes, weigh } from '../package/size-limits';
import { projectRoot } from './project-root';
import { step } from './step';
import { Stop } from './stop';

/** Builds the extension as it ships, into `.output/<browser>-mv3`. @throws Stop */
export async function buildExtension(kind: BrowserKind): Promise<void> {
  step(`Building the extension for ${kind}`);
  try {
    await build({ root: projectRoot, browser: kind, mode: 'production' });
  } catch {
    // WXT has printed the file and the reason.
    throw new Stop(`The extension for ${kind} could not be built; the reason is above.`);
  }
  const { zipped, limit } = weigh(extensionFolder(kind), contentScript);
  console.log(
    `Content script for ${kind}: ${kilobytes(zipped)} KB gzipped (limit ${kilobytes(limit!)})${zipped > limit! ? ': too large' : ''}`,
  );
}
