/** The keys that the browser keeps for us. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly name: string;
  readonly words: string;
  /** As the browser writes it ("Alt+Shift+L"); "" where the reader has set none. */
  readonly keys: string;
}

/** From what is done for every page to what is done beside one; Chrome lists its commands by the alphabet. */
const order = ['toggle', 'next', 'previous', 'card', 'panel'];

export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, words: description, keys: shortcut }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** What the polyfill's types do not know: Firefox 137 and later open the page themselves. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page on which keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as unknown as ShortcutSettings;
  await (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
