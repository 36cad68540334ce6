/** Finds the language of an article: the stated one, unless the words clearly show another. */
import { OTHER_LETTERS, OWN_LONG_CODES, SCRIPTS, STOP_WORDS } from './language-words';
import { wordsOf } from './letter-patterns';

/** Length of the text that is looked at; the first paragraphs are enough (UTF-16 units). */
const SAMPLE = 4_000;
/** Length that is enough to confirm the stated language (UTF-16 units). */
const FIRST_SAMPLE = 800;
/** Fewest stop words for a guess, and their least share of all words. */
const FEWEST_WORDS = 8;
const LEAST_SHARE = 0.12;
/**
 * A text of this many words that calls itself English but has a smaller share of the most common English words is in
 * another language: English news has over 20 in 100, Swahili and Zulu under 1.
 */
const FEWEST_FOR_DENIAL = 60;
const LEAST_ENGLISH = 0.05;
/** The BCP 47 tag for an undetermined language. */
const UNKNOWN = 'und';
/** A guess outweighs the statement if it has this many times the stop words of the stated language. */
const CLEARLY_MORE = 4;

/**
 * Returns the article's language.
 * @param stated what the page states, best first ("en-US", "en_GB"); invalid tags are ignored
 * @param text the article's text
 * @returns a BCP 47 tag, `und` if a text states English and is not, or null if nothing is stated and the words do not
 *   tell
 */
export function languageOf(stated: readonly (string | null)[], text: string): string | null {
  const tag = stated.map(languageTag).find((value) => value !== null) ?? null;
  if (tag !== null && isPlainly(tag, text)) return tag;
  const guess = guessLanguage(text);
  if (!guess) return tag;
  if (guess.language === null) return guess.isNotEnglish && tag !== null && /^en\b/.test(tag) ? UNKNOWN : tag;
  if (!tag) return guess.language;
  const base = tag.split('-')[0]!.toLowerCase();
  const contradicted = guess.language !== base && guess.count > CLEARLY_MORE * (guess.counts.get(base) ?? guess.count);
  return contradicted ? guess.language : tag;
}

function languageTag(value: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(value?.trim() ?? '');
  if (!match) return null;
  const [, stated, script, region] = match;
  const code = stated!.toLowerCase();
  // A three-letter tag is of a language without a two-letter tag ("haw"), or the long form of one ("eng", "ger").
  const short = code.length === 2 ? code : Intl.getCanonicalLocales(code)[0]!;
  const language = short.length === 2 || OWN_LONG_CODES.has(short) ? short : null;
  return language && [language, script, region?.toUpperCase()].filter(Boolean).join('-');
}

/** Whether the first words are so clearly in the stated language that no other can outweigh it. */
function isPlainly(tag: string, text: string): boolean {
  const words = wordsIn(text.slice(0, FIRST_SAMPLE));
  const language = tag.split('-')[0]!.toLowerCase();
  const own = new Set(STOP_WORDS.find(([name]) => name === language)?.[1].split(' '));
  const count = words.reduce((sum, word) => sum + (own.has(word) ? 1 : 0), 0);
  return words.length >= FEWEST_FOR_DENIAL && count * CLEARLY_MORE >= words.length;
}

function wordsIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(wordsOf(lower)) ?? [];
}

/** Whether a text that calls itself English has hardly any English word. */
function isNotEnglish(words: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  return words.length >= FEWEST_FOR_DENIAL && (counts.get('en') ?? 0) < words.length * LEAST_ENGLISH;
}

interface Guess {
  /** Null if no language has enough of the words. */
  readonly language: string | null;
  readonly isNotEnglish: boolean;
  readonly count: number;
  readonly counts: ReadonlyMap<string, number>;
}

function guessLanguage(text: string): Guess | null {
  const sample = text.slice(0, SAMPLE);
  for (const [language, letters] of OTHER_LETTERS.test(sample) ? SCRIPTS : []) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > sample.length / 4)
      return {
        language,
        isNotEnglish: true,
        count,
        counts: new Map([
          [language, count],
          ['en', 0],
        ]),
      };
  }
  const words = wordsIn(sample);
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best: [language: string, count: number] = ['', 0];
  for (const [language] of STOP_WORDS) {
    const count = counts.get(language) ?? 0;
    counts.set(language, count);
    if (count > best[1]) best = [language, count];
  }
  const [language, count] = best;
  const isSure = count >= FEWEST_WORDS && count >= words.length * LEAST_SHARE;
  return { language: isSure ? language : null, isNotEnglish: isNotEnglish(words, counts), count, counts };
}

/** Languages by their most common words; filled for the first guess. */
let byWord: Map<string, string[]> | null = null;

function languagesOf(word: string): readonly string[] {
  if (byWord === null) {
    byWord = new Map();
    for (const [language, list] of STOP_WORDS)
      for (const stop of list.split(' ')) byWord.set(stop, [...(byWord.get(stop) ?? []), language]);
  }
  return byWord.get(word) ?? [];
}
