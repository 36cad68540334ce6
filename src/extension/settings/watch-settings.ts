/** Calls back when the stored settings change, in any window. */
import { browser, extensionIsGone } from '../browser/page-browser';
import { settingsKey } from './storage-keys';

export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && settingsKey in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      if (!extensionIsGone()) browser.storage.onChanged.removeListener(listener);
    },
    { once: true },
  );
}
