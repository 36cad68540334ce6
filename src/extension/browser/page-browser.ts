/**
 * The browser's API as a content script uses it. Every page carries these bytes, so it is the
 * browser's own object and not the polyfill: what a page needs (messages, store, texts) gives
 * promises in both browsers, and answers to messages go the way that both know (`listenToTab`).
 */
import type { browser as api } from 'wxt/browser';

const { browser: firefox, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', typeof api>>;

/** Chrome may define an empty `browser` of its own, which has no runtime. */
export const browser = (firefox?.runtime ? firefox : chrome)!;

/** Whether the extension was updated, reloaded or removed since this script began: its API is then dead. */
export function extensionIsGone(): boolean {
  try {
    // Chrome takes away the id, or the whole object; Firefox's may throw.
    return !(browser as { readonly runtime?: { readonly id?: string } }).runtime?.id;
  } catch {
    return true;
  }
}
