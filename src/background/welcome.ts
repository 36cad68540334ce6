/** Opens the welcome page when Sidelight is installed, not when it or the browser is updated. */
import { browser } from 'wxt/browser';

/** The part of the browser's API used here. */
export interface WelcomeBrowser {
  readonly runtime: {
    readonly onInstalled: { addListener(listener: (details: { readonly reason: string }) => void): void };
    getURL(path: never): string;
  };
  readonly tabs: { create(tab: { readonly url: string }): Promise<unknown> };
}

/** Starts listening. Call it in the worker's first turn, or the event that woke it is lost. */
export function welcomeOnInstall({ runtime, tabs }: WelcomeBrowser = browser): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: runtime.getURL('/welcome.html' as never) });
  });
}
