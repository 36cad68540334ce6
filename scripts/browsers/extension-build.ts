import { join } from 'node:path';
import { projectRoot } from '../run/project-root';
import type { BrowserKind } from './browser-kind';

/** Returns the folder of WXT's build; `dev` is the build with live reload. */
export function extensionFolder(kind: BrowserKind, mode: 'production' | 'dev' = 'production'): string {
  return join(projectRoot, '.output', `${kind}-mv3${mode === 'dev' ? '-dev' : ''}`);
}

/** The extension's id in Firefox, as `wxt.config.ts` has it. */
export const geckoId = 'sidelight@sidelight.example';

/**
 * The host of the extension's pages in Firefox, pinned for the first install. Firefox otherwise gives each profile
 * another one, and names folders in the profile by it.
 */
export const firefoxUuid = '8c1d7f6e-3b1c-4c0e-9a55-2f6d1e0b7a11';
