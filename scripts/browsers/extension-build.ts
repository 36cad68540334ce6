import { join } from 'node:path';
import { projectRoot } from '../run/project-root';
import type { BrowserKind } from './browser-kind';

/** Where WXT leaves a build; `dev` is the one with live reload. */
export function extensionFolder(kind: BrowserKind, mode: 'production' | 'dev' = 'production'): string {
  return join(projectRoot, '.output', `${kind}-mv3${mode === 'dev' ? '-dev' : ''}`);
}

/** The id in `wxt.config.ts`. */
export const geckoId = 'sidelight@sidelight.example';

/**
 * Firefox gives each profile another address for the extension, and names its folders in the profile
 * by it. Ours pins that of the first install.
 */
export const firefoxUuid = '8c1d7f6e-3b1c-4c0e-9a55-2f6d1e0b7a11';
