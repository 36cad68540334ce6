/** The interface's words in the browser's language, from the messages that the build packs. */
import { browser } from 'wxt/browser';
import { makeTranslate, type Translate } from '../ui/text/translate';

let words: Translate | null = null;

/** Put back where the browser would fill them in: what fills them, `makeTranslate` decides by locale. */
const places = Array.from({ length: 9 }, (_, index) => `$${index + 1}`);

/** Made on the first question, since most pages show nothing. */
export function interfaceWords(): Translate {
  words ??= makeTranslate(
    (path) => browser.i18n.getMessage(path.replace(/[.-]/g, '_') as never, places),
    browser.i18n.getUILanguage(),
  );
  return words;
}
