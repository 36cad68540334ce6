import { existsSync } from 'node:fs';
import { Stop } from '../run/stop';
import type { BrowserKind } from './browser-kind';
import { findBrowser } from './find-browser';
import { installBrowser } from './install-browser';
import { installCommand } from './install-command';
import { browserVariables } from './usual-places';

/**
 * Returns the path of a browser's program. On Debian and Ubuntu, as root, a missing browser is installed.
 * @throws Stop with the browser's name and the one command that installs it
 */
export async function provideBrowser(kind: BrowserKind): Promise<string> {
  const found = findBrowser(kind);
  if (found) return found;
  if (mayUseApt()) {
    await installBrowser(kind);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  const name = kind === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox';
  throw new Stop(
    `No ${name} was found. Install it with:\n\n  ${installCommand(kind)}\n\nor name its program in ${browserVariables[kind][0]}.`,
  );
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
