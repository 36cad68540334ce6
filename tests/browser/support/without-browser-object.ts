import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The first script of every context: removes `browser`, which older browsers do not have. */
const HIDE = 'delete globalThis.browser;';
const HIDING_SCRIPT = 'hide-browser.js';

/**
 * Copies a built extension so that no context of it has the browser's own `browser` object, as in Chrome before 148:
 * `webextension-polyfill` then makes one from `chrome`.
 * @param extension folder of the build
 * @returns folder of the copy, in the system's temporary folder
 */
export function withoutBrowserObject(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-without-browser-'));
  cpSync(extension, copy, { recursive: true });
  for (const script of ['background.js', 'first-ear.js', 'content-scripts/content.js']) {
    edit(join(copy, script), (text) => `${HIDE}${text}`);
  }
  writeFileSync(join(copy, HIDING_SCRIPT), HIDE);
  for (const page of readdirSync(copy).filter((name) => name.endsWith('.html'))) {
    // A classic script runs before all modules.
    edit(join(copy, page), (text) => text.replace('<head>', `<head><script src="/${HIDING_SCRIPT}"></script>`));
  }
  return copy;
}

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} was not changed.`);
  writeFileSync(path, changed);
}
