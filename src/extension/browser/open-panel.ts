/** Opens the panel beside the page. */
import { browser } from './page-browser';

/** Missing in the polyfill's types: Chrome's panel and Firefox's sidebar. */
interface Panels {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel. Call it in the turn of a click or key press; browsers refuse it at other times. */
export function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel?.open({ tabId: tab }) ?? sidebarAction?.open() ?? Promise.resolve();
}
