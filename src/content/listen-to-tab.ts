/** Answers requests of popup, panel and background to the content script. */
import type { Browser } from 'wxt/browser';
import type { TabParams, TabRequestType, TabResult } from '../extension/messages/messages';
import { browser, extensionIsGone } from '../extension/browser/page-browser';

export type TabHandlers = {
  readonly [T in TabRequestType]: (params: TabParams<T>) => TabResult<T> | Promise<TabResult<T>>;
};

/** Only this extension can send here, and its messages are typed, so they are not parsed again. */
export function listenToTab(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => {
    const { type, params } = message as { type: TabRequestType; params: never };
    if (sender.id !== browser.runtime.id || !Object.hasOwn(handlers, type)) return false;
    void Promise.resolve(handlers[type](params)).then(respond);
    // Tells the browser that the answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      if (!extensionIsGone()) browser.runtime.onMessage.removeListener(listener);
    },
    { once: true },
  );
}
