/** Reads the browser's keyboard shortcuts of the extension. */
import { browser } from 'wxt/browser';
import { findMessage } from '../extension/browser/interface-messages';

export interface Shortcut {
  readonly name: string;
  readonly words: string;
  /** As the browser writes it ("Alt+Shift+L"); "" if there is none. */
  readonly keys: string;
}

/** The browser's own command that opens the popup. Chrome gives it no description. */
const ACTION = '_execute_action';

/**
 * Order of display: first commands for every page, then those for the present page. Chrome sorts its commands by name.
 */
const order = ['toggle', 'next', 'previous', 'card', ACTION, 'panel'];

export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      words: description || (name === ACTION ? findMessage('manifest.action') : ''),
      keys: shortcut,
    }))
    .filter(({ words }) => words)
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
