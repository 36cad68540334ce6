/** The interface's messages in the browser's language, as the build packs them. */
import { browser } from './page-browser';

/** Put back where the browser would fill them in: what fills them is decided by plural and locale. */
const places = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** The message at a path ("card.close"); "" where there is none. */
export function findMessage(path: string): string {
  // The types know the messages by their dots, the browser by underscores, for want of other characters.
  return browser.i18n.getMessage(path.replace(/[.-]/g, '_') as never, places);
}

/**
 * BCP 47 language of the words, for dates, numbers and plural forms. The browser's own ("en-GB") where
 * it speaks that language; it may have chosen other messages than those of its own interface.
 */
export function interfaceLanguage(): string {
  const ours = findMessage('manifest.language');
  const its = browser.i18n.getUILanguage();
  return its.startsWith(ours) ? its : ours;
}
