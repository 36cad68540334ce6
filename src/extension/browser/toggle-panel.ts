/** Opens and closes the panel by key. */
import { openPanel } from './open-panel';
import { browser } from './page-browser';

/** Missing in the polyfill's types: Firefox's sidebar. */
interface Sidebar {
  readonly sidebarAction?: { toggle(): Promise<void> };
}

const TYPE = 'close-panel';

/**
 * Opens the panel, or closes it if it is open. Call it in the turn of the key press. Firefox has a function for it.
 * Chrome cannot be asked in that turn whether a panel is open, so it is opened in any case, and a panel that was open
 * before is told to close; a panel that opens now does not listen yet.
 */
export async function togglePanel(tab: { readonly id: number; readonly windowId: number }): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) return sidebarAction.toggle();
  const opening = openPanel(tab.id);
  // Rejects if no page of the extension is open.
  await browser.runtime.sendMessage({ type: TYPE, window: tab.windowId }).catch(() => undefined);
  await opening;
}

/** In a panel: calls back when its key is pressed in its window. */
export function watchPanelKey(onKey: () => void): void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    own = id;
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === TYPE)
      if ('window' in message && message.window === own) onKey();
    // Nobody waits for an answer.
    return undefined;
  });
}
