/** Opens the welcome page once: when Sidelight is installed, and not when it or the browser is updated. */
import { browser } from 'wxt/browser';

/** Begins to listen. Called in the first turn of the worker, or the event that woke it is lost. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
}
