import { setTimeout as pause } from 'node:timers/promises';
import { runProgram } from '../run/run-program';
import type { BrowserKind } from './browser-kind';

/** Debian's and Ubuntu's packages, best first. */
const packages: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['chromium'],
  firefox: ['firefox-esr', 'firefox'],
};

/** How long apt waits for another installation to end (seconds). */
const LOCK_TIMEOUT = 'DPkg::Lock::Timeout=300';
const apt = (...args: string[]) =>
  runProgram('apt-get', ['-o', LOCK_TIMEOUT, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });

/**
 * Installs a browser from the system's packages, on Debian and Ubuntu as root. Says so first, and shows apt-get's
 * output. `findBrowser` then tells whether it worked.
 */
export async function installBrowser(kind: BrowserKind): Promise<void> {
  console.log(
    `No ${kind === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox'} here: installing one with apt-get (about a minute) …`,
  );
  await updateLists();
  for (const name of packages[kind]) {
    if (!(await isInstallable(name))) continue;
    const { status } = await apt('install', '-y', '--no-install-recommends', name);
    if (status === 0) return;
  }
}

/** Updates the package lists. They have a lock of their own for which apt does not wait, so it is tried five times. */
async function updateLists(): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const { status } = await apt('update', '-q');
    if (status === 0) return;
    if (attempt < 5) await pause(5_000);
  }
}

/**
 * Whether apt has a real package of this name. Ubuntu's packages of that name only call snap, which does not run in
 * containers or for tests.
 */
async function isInstallable(name: string): Promise<boolean> {
  const { output } = await runProgram('apt-cache', ['policy', name], { keepOutput: true });
  const candidate = /^\s*Candidate:\s*(\S+)/m.exec(output)?.[1];
  return candidate !== undefined && candidate !== '(none)' && !candidate.includes('snap');
}
