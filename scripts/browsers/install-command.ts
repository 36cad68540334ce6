import { existsSync } from 'node:fs';
import type { BrowserKind } from './browser-kind';

/** Install commands by package manager. The first manager whose program exists is used. */
const linuxManagers: readonly (readonly [program: string, commands: Readonly<Record<BrowserKind, string>>])[] = [
  ['/usr/bin/snap', { chrome: 'sudo snap install chromium', firefox: 'sudo snap install firefox' }],
  ['/usr/bin/apt-get', { chrome: 'sudo apt-get install chromium', firefox: 'sudo apt-get install firefox-esr' }],
  ['/usr/bin/dnf', { chrome: 'sudo dnf install chromium', firefox: 'sudo dnf install firefox' }],
  ['/usr/bin/pacman', { chrome: 'sudo pacman -S chromium', firefox: 'sudo pacman -S firefox' }],
  ['/usr/bin/zypper', { chrome: 'sudo zypper install chromium', firefox: 'sudo zypper install MozillaFirefox' }],
  ['/sbin/apk', { chrome: 'sudo apk add chromium', firefox: 'sudo apk add firefox' }],
];

/** Returns the command with which a person installs a browser on this machine. */
export function installCommand(kind: BrowserKind): string {
  if (process.platform === 'darwin') return `brew install --cask ${kind === 'chrome' ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32') return `winget install ${kind === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  const manager = linuxManagers.find(([program]) => existsSync(program));
  if (manager) return manager[1][kind];
  return kind === 'chrome' ? 'flatpak install org.chromium.Chromium' : 'flatpak install org.mozilla.firefox';
}
