/**
 * The browser's API for content scripts. It is the browser's own object and not the polyfill, because every page loads
 * these bytes. Messages, store and texts give promises in both browsers, and `listenToTab` answers messages in a way
 * that both understand.
 */
import type { browser as api } from 'wxt/browser';

const { browser: firefox, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', typeof api>>;

/** Chrome may define an empty `browser`, which has no runtime. */
export const browser = (firefox?.runtime ? firefox : chrome)!;

/** Whether the extension was updated, reloaded or removed since this script began. Its API is then dead. */
export function extensionIsGone(): boolean {
  try {
    // Chrome removes the id or the whole object; in Firefox access may throw.
    return !(browser as { readonly runtime?: { readonly id?: string } }).runtime?.id;
  } catch {
    return true;
  }
}
