/** Reads texts of strangers as plain words: entities decoded, elements removed, wrappers opened. */
import { isData, nameOf, textOf, type Data } from '../../linked/fields';
import { plainText } from '../../linked/plain-text';

/** Largest number of texts read from a field. */
const MOST_TEXTS = 6;
/** Fields that have the text, if an object is given instead. */
const TEXT_FIELDS = ['text', 'name', 'claimReviewed', 'headline'] as const;
const LANGUAGE = /^(?:[a-z]{2}(?:-[a-z0-9]{2,8})*|@none)$/i;

/**
 * Returns all different texts of a field in plain words: from a text, a list, `{"@value": …}`, a map by language
 * (`{"en": …, "fr": …}`), or an object with a text or name.
 */
export function textsOf(value: unknown): string[] {
  const texts = (isByLanguage(value) ? Object.values(value) : Array.isArray(value) ? value : [value])
    .slice(0, MOST_TEXTS)
    .map((each) => plain(textOf(each) ?? textOfThing(each)))
    .filter((text) => text !== null);
  return [...new Set(texts)];
}

/** Returns the first text of a field in plain words. */
export function plainOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null;
}

/** Returns the name of a person or organisation in plain words; several are joined. */
export function plainNameOf(value: unknown): string | null {
  return plain(nameOf(value));
}

/** Decoding may produce invisible characters again, so the text is cleaned once more. */
function plain(text: string | null): string | null {
  return text === null ? null : textOf(plainText(text));
}

function textOfThing(value: unknown): string | null {
  if (!isData(value)) return null;
  for (const field of TEXT_FIELDS) {
    const text = textOf(value[field]);
    if (text !== null) return text;
  }
  return null;
}

function isByLanguage(value: unknown): value is Data {
  if (!isData(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.join() !== 'id' && keys.every((key) => LANGUAGE.test(key));
}
