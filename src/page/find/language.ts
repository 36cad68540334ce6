/** Which language an article is in: as stated, unless the words plainly say another. */
import { LONG_CODES, OWN_LONG_CODES, SCRIPTS, STOP_WORDS } from './language-words';

/** Characters looked at; the first paragraphs are enough. */
const SAMPLE = 4_000;
/** Stop words that a guess needs, and the share of all words that they must make up. */
const FEWEST_WORDS = 8;
const LEAST_SHARE = 0.12;
/**
 * A text of this many words that calls itself English and in which fewer than this share are among its
 * commonest is in another language: over 20 in 100 are in English news, under 1 in Swahili and Zulu.
 */
const FEWEST_FOR_DENIAL = 60;
const LEAST_ENGLISH = 0.05;
/** BCP 47's tag for a language that is not determined. */
const UNKNOWN = 'und';
/** A guess outweighs the page's statement when it has this many times the stated language's words. */
const CLEARLY_MORE = 4;

/**
 * The article's language.
 * @param stated what the page says, best first ("en-US", "en_GB"); what is no language tag is ignored
 * @param text the article's text
 * @returns a BCP 47 tag, `und` where a text states English and is not, or null where nothing is stated and the
 *   words do not tell
 */
export function languageOf(stated: readonly (string | null)[], text: string): string | null {
  const tag = stated.map(languageTag).find((value) => value !== null) ?? null;
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
  // A tag of three letters names a language that has none of two ("haw"), or is the long form of one ("eng").
  const language = code.length === 2 ? code : (LONG_CODES.get(code) ?? (OWN_LONG_CODES.has(code) ? code : null));
  return language && [language, script, region?.toUpperCase()].filter(Boolean).join('-');
}

/** Whether a text that calls itself English has hardly a word of it. */
function isNotEnglish(words: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  return words.length >= FEWEST_FOR_DENIAL && (counts.get('en') ?? 0) < words.length * LEAST_ENGLISH;
}

interface Guess {
  /** Null where no language has enough of the words. */
  readonly language: string | null;
  readonly isNotEnglish: boolean;
  readonly count: number;
  readonly counts: ReadonlyMap<string, number>;
}

function guessLanguage(text: string): Guess | null {
  const sample = text.slice(0, SAMPLE);
  for (const [language, letters] of SCRIPTS) {
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
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const [language, list] of STOP_WORDS) {
    const stops = new Set(list.split(' '));
    counts.set(
      language,
      words.reduce((sum, word) => sum + (stops.has(word) ? 1 : 0), 0),
    );
  }
  const [language, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const isSure = count >= FEWEST_WORDS && count >= words.length * LEAST_SHARE;
  return { language: isSure ? language : null, isNotEnglish: isNotEnglish(words, counts), count, counts };
}
