import { build } from 'wxt';
import type { BrowserKind } from '../browsers/browser-kind';
import { extensionFolder } from '../browsers/extension-build';
import { contentScript, kilobytes, weigh } from '../package/size-limits';
import { projectRoot } from './project-root';
import { step } from './step';
import { Stop } from './stop';

/** A logger for WXT that leaves out the list of files, which follows a success: for somebody who waits for the build. */
const withoutFiles = {
  ...console,
  debug: () => undefined,
  fatal: console.error,
  success: (text: string) => console.info(text.split('\n', 1)[0]),
  level: 3,
};

/**
 * Builds the extension as it ships, into `.output/<browser>-mv3`.
 * @param sizes whether the files are listed with their sizes
 * @throws Stop
 */
export async function buildExtension(kind: BrowserKind, sizes = true): Promise<void> {
  step(`Building the extension for ${kind}`);
  try {
    const logger = sizes ? {} : { logger: withoutFiles };
    await build({ root: projectRoot, browser: kind, mode: 'production', ...logger });
  } catch {
    // WXT has printed the file and the reason.
    throw new Stop(`The extension for ${kind} could not be built; the reason is above.`);
  }
  if (!sizes) return;
  const { zipped, limit } = weigh(extensionFolder(kind), contentScript);
  console.log(
    `Content script for ${kind}: ${kilobytes(zipped)} KB gzipped (limit ${kilobytes(limit!)})${zipped > limit! ? ': too large' : ''}`,
  );
}
