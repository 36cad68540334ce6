/**
 * Reports a tab's new status by listening to the `show-status` messages that content scripts send to the background.
 */
import { browser } from 'wxt/browser';
import type { RequestType } from '../extension/messages/messages';

const type: RequestType = 'show-status';

export function watchStatus(onChange: (tab: number) => void): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
      const isStatus = typeof message === 'object' && message !== null && 'type' in message && message.type === type;
      if (isStatus && sender.tab?.id !== undefined) onChange(sender.tab.id);
      // The background answers this message.
      return undefined;
    },
  );
}
