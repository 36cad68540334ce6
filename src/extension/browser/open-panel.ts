/** Opens the panel beside the page. */
import { browser } from './page-browser';

/** What the polyfill's types do not know: Chrome's panel and Firefox's sidebar. */
interface Panels {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Call it in the turn of a click or key: browsers open panels for nothing else. */
export function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel?.open({ tabId: tab }) ?? sidebarAction?.open() ?? Promise.resolve();
}
