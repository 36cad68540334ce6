/** Texts of strangers in plain words: entities as characters, no elements, and whatever a text is wrapped in. */
import { isData, nameOf, textOf, type Data } from '../../linked/fields';
import { plainText } from '../../linked/plain-text';

/** Texts of one field that are read. */
const MOST_TEXTS = 6;
/** Fields of a thing that is given in the place of its text. */
const TEXT_FIELDS = ['text', 'name', 'claimReviewed', 'headline'] as const;
const LANGUAGE = /^(?:[a-z]{2}(?:-[a-z0-9]{2,8})*|@none)$/i;

/**
 * All texts of a field in plain words, each once: of a text, a list, `{"@value": …}`, a map by language
 * (`{"en": …, "fr": …}`), or a thing that has a text or a name.
 */
export function textsOf(value: unknown): string[] {
  const texts = (isByLanguage(value) ? Object.values(value) : Array.isArray(value) ? value : [value])
    .slice(0, MOST_TEXTS)
    .map((each) => plain(textOf(each) ?? textOfThing(each)))
    .filter((text) => text !== null);
  return [...new Set(texts)];
}

/** The first text of a field in plain words. */
export function plainOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null;
}

/** The name of a person or organisation in plain words; several are joined. */
export function plainNameOf(value: unknown): string | null {
  return plain(nameOf(value));
}

/** What is decoded may again hold characters that no one sees, so it is cleaned once more. */
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
