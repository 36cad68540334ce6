/** Opens the welcome page once: when Sidelight is installed, and not when it or the browser is updated. */
import { browser } from 'wxt/browser';

/** What is used of the browser. */
export interface WelcomeBrowser {
  readonly runtime: {
    readonly onInstalled: { addListener(listener: (details: { readonly reason: string }) => void): void };
    getURL(path: never): string;
  };
  readonly tabs: { create(tab: { readonly url: string }): Promise<unknown> };
}

/** Begins to listen. Called in the first turn of the worker, or the event that woke it is lost. */
export function welcomeOnInstall({ runtime, tabs }: WelcomeBrowser = browser): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: runtime.getURL('/welcome.html' as never) });
  });
}
