import { build } from 'wxt';
import type { BrowserKind } from '../browsers/browser-kind';
import { projectRoot } from './project-root';
import { step } from './step';

/** Builds the extension as it ships, into `.output/<browser>-mv3`. */
export async function buildExtension(kind: BrowserKind): Promise<void> {
  step(`Building the extension for ${kind}`);
  await build({ root: projectRoot, browser: kind, mode: 'production' });
}
