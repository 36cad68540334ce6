/** Which language an article is in: as stated, unless the words plainly say another. */
import { SCRIPTS, STOP_WORDS } from './language-words';

/** Characters looked at; the first paragraphs are enough. */
const SAMPLE = 4_000;
/** Stop words that a guess needs, and the share of all words that they must make up. */
const FEWEST_WORDS = 8;
const LEAST_SHARE = 0.12;
/** A guess outweighs the page's statement when it has this many times the stated language's words. */
const CLEARLY_MORE = 4;

/**
 * The article's language.
 * @param stated what the page says, best first ("en-US", "en_GB"); what is no language tag is ignored
 * @param text the article's text
 * @returns a BCP 47 tag, or null where nothing is stated and the words do not tell
 */
export function languageOf(stated: readonly (string | null)[], text: string): string | null {
  const tag = stated.map(languageTag).find((value) => value !== null) ?? null;
  const guess = guessLanguage(text);
  if (!guess) return tag;
  if (!tag) return guess.language;
  const base = tag.split('-')[0]!.toLowerCase();
  const contradicted = guess.language !== base && guess.count > CLEARLY_MORE * (guess.counts.get(base) ?? guess.count);
  return contradicted ? guess.language : tag;
}

function languageTag(value: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i.exec(value?.trim() ?? '');
  if (!match || match[1] === 'und') return null;
  const [, language, script, region] = match;
  return [language!.toLowerCase(), script, region?.toUpperCase()].filter(Boolean).join('-');
}

interface Guess {
  readonly language: string;
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
  return count >= FEWEST_WORDS && count >= words.length * LEAST_SHARE ? { language, count, counts } : null;
}
