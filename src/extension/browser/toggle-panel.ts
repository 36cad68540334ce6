/** The key that opens the panel and closes it again. */
import { openPanel } from './open-panel';
import { browser } from './page-browser';

/** What the polyfill's types do not know: Firefox's sidebar. */
interface Sidebar {
  readonly sidebarAction?: { toggle(): Promise<void> };
}

const TYPE = 'close-panel';

/**
 * Opens the panel, or closes it where it is open. Call it in the turn of the key. Firefox knows what to do. Chrome
 * cannot be asked in that turn whether a panel is open: it is opened in any case, and one that was open before hears
 * that it is to close. One that opens now does not listen yet.
 */
export async function togglePanel(tab: { readonly id: number; readonly windowId: number }): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) return sidebarAction.toggle();
  const opening = openPanel(tab.id);
  // Rejects where no page of the extension is open.
  await browser.runtime.sendMessage({ type: TYPE, window: tab.windowId }).catch(() => undefined);
  await opening;
}

/** Calls back in a panel when its key is pressed in its window. */
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
