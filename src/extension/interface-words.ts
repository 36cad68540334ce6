/** The interface's words in the browser's language, from the messages that the build packs. */
import english from '../../assets/locales/en.json';
import { browser } from 'wxt/browser';
import { makeTranslate, messagesIn, type Translate } from '../ui/text/translate';

let words: Translate | null = null;

/** Made on the first question, since most pages show nothing. */
export function interfaceWords(): Translate {
  words ??= makeTranslate(messagesIn(english), browser.i18n.getUILanguage());
  return words;
}
