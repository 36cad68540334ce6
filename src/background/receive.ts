/** Registers the background's message listener. */
import { browser, type Browser } from 'wxt/browser';
import { answer, type Handlers, type Self } from './answer';

/** Starts answering messages. Call it in the worker's first turn, or the message that woke it is lost. */
export function receive(handlers: Handlers): void {
  const self: Self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener(((message: unknown, sender: Browser.runtime.MessageSender) =>
    answer(handlers, self, message, sender).then((result) => result ?? undefined)) as never);
}
