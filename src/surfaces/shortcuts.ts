/** Reads the browser's keyboard shortcuts of the extension. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly name: string;
  readonly words: string;
  /** As the browser writes it ("Alt+Shift+L"); "" if there is none. */
  readonly keys: string;
}

/**
 * Order of display: first commands for every page, then those for the present page. Chrome sorts its commands by name.
 */
const order = ['toggle', 'next', 'previous', 'card', 'panel'];

export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, words: description, keys: shortcut }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Missing in the polyfill's types: Firefox 137 and later can open that page. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's page for changing keys. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as unknown as ShortcutSettings;
  await (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
