/** The interface's messages in the browser's language, as the build packs them. */
import { browser } from './page-browser';

/** Passes "$1" … through the browser: plural and locale decide later what replaces them. */
const places = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** Returns the message at a path ("card.close"); "" if there is none. */
export function findMessage(path: string): string {
  // Types name messages with dots, the browser with underscores, because it allows no other characters.
  return browser.i18n.getMessage(path.replace(/[.-]/g, '_') as never, places);
}

/**
 * Returns the BCP 47 language of the messages, for dates, numbers and plural forms; the browser's own tag ("en-GB") if
 * the language is the same. The messages may be in another language than the browser's interface.
 */
export function interfaceLanguage(): string {
  const ours = findMessage('manifest.language');
  const its = browser.i18n.getUILanguage();
  return its.startsWith(ours) ? its : ours;
}
