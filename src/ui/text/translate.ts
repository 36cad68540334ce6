/**
 * The words of the interface. Components take a `Translate` and never contain words; the messages are data in
 * `assets/locales`, one file a language, modelled on English.
 */
import type english from '../../../assets/locales/en.json';
import { fillMessage } from '../../failure/fault-words';
import { formatDate } from './format';

/** Turns "_" into "-": browsers allow no hyphen in a message's name, but the core's values have them. */
type Hyphens<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Head}-${Hyphens<Tail>}` : Name;

/** The smallest part in a date, by its number of hyphens. */
const datePart = ['year', 'month', 'day'];

/** The path of a message, "card.close". Messages with plural forms end at the parent of the forms. */
export type MessageKey = {
  [Group in keyof typeof english & string]: `${Group}.${Hyphens<keyof (typeof english)[Group] & string>}`;
}[keyof typeof english & string];

export interface Translate {
  /** Returns a message with `values` in the places of $1, $2 … */
  (key: MessageKey, ...values: readonly (string | number)[]): string;
  /** Returns the plural form for `count`, which is $1. */
  count(key: MessageKey, count: number, ...values: readonly (string | number)[]): string;
  /**
   * Returns a message with a date as $1. A language that says "seit dem 12. Februar" but "seit Februar" has the
   * messages "key.day", "key.month" and "key.year".
   * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
   */
  dated(key: MessageKey, date: string, ...values: readonly (string | number)[]): string;
  /** BCP 47 language of the words, for dates and numbers. */
  readonly locale: string;
}

/**
 * @param find returns the message at a path, "" or undefined if there is none; plural forms are "key.one", "key.few",
 *   "key.many", "key.other" (the categories of `Intl.PluralRules`)
 */
export function makeTranslate(find: (path: string) => string | undefined, locale: string): Translate {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const fill = (message: string, values: readonly (string | number)[]) => fillMessage(message, values, number);
  const translate = (key: MessageKey, ...values: readonly (string | number)[]) => fill(find(key) || key, values);
  const count = (key: MessageKey, amount: number, ...values: readonly (string | number)[]) =>
    fill(find(`${key}.${rules.select(amount)}`) || find(`${key}.other`) || find(key) || key, [amount, ...values]);
  const dated = (key: MessageKey, date: string, ...values: readonly (string | number)[]) =>
    fill(find(`${key}.${datePart[date.split('-').length - 1]}`) || find(key) || key, [
      formatDate(date, locale),
      ...values,
    ]);
  return Object.assign(translate, { count, dated, locale });
}

/** Returns a function that finds messages in a locale's file. */
export function messagesIn(file: Readonly<Record<string, unknown>>): (path: string) => string | undefined {
  return (path) => {
    let value: unknown = file;
    for (const part of path.replaceAll('-', '_').split('.')) {
      if (typeof value !== 'object' || value === null) return undefined;
      value = (value as Record<string, unknown>)[part];
    }
    return typeof value === 'string' ? value : undefined;
  };
}
