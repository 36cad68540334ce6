/** The content script's ear: questions of the popup, the panel and the background. */
import { browser, type Browser } from 'wxt/browser';
import type { TabParams, TabRequestType, TabResult } from './messages';

export type TabHandlers = {
  readonly [T in TabRequestType]: (params: TabParams<T>) => TabResult<T> | Promise<TabResult<T>>;
};

/** Only this extension can send here, and its messages are typed, so they are not parsed again. */
export function listenToTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const { type, params } = message as { type: TabRequestType; params: never };
    if (sender.id !== browser.runtime.id || !Object.hasOwn(handlers, type)) return undefined;
    return Promise.resolve(handlers[type](params));
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}
