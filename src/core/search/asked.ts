/** A search while it is typed: whole words, and a last one that may be the beginning of a longer word. */
import { foldedWords } from '../../text/folded-words';
import { rarityOf } from '../../wording/rarity';
import { readWording, type Wording } from '../../wording/wording';
import { searchLimits } from './search-limits';

export interface Asked {
  /** The text as typed, cut to the longest that is searched. */
  readonly text: string;
  /** Folded, see `text/folded-words.ts`. */
  readonly words: readonly string[];
  readonly wording: Wording;
  readonly terms: ReadonlySet<number>;
  /** The last word, if it may be the beginning of another, and its term. */
  readonly last: { readonly word: string; readonly term: number } | null;
}

export function readAsked(typed: string): Asked {
  const text = typed.slice(0, searchLimits.longest).trim();
  const words = foldedWords(text).slice(0, searchLimits.words);
  const wording = readWording(text);
  const word = words.at(-1) ?? '';
  const term = /[\p{L}\p{N}]$/u.test(text) ? readWording(word).terms.at(-1) : undefined;
  return {
    text,
    words,
    wording,
    terms: new Set(wording.terms),
    last: term !== undefined && word.length >= searchLimits.beginning ? { word, term } : null,
  };
}

/**
 * Returns how much of the search some texts cover, 0 to 1, by the rarity of the words.
 * @param terms of the texts
 */
export function coverOf({ terms, last }: Asked, known: ReadonlySet<number>, texts: readonly string[]): number {
  let [said, all] = [0, 0];
  for (const term of terms) {
    const rarity = rarityOf(term);
    all += rarity;
    if (known.has(term) || (term === last?.term && beginsIn(last.word, texts))) said += rarity;
  }
  return all === 0 ? 0 : said / all;
}

/** Whether a word in some texts begins with a folded word. */
export function beginsIn(word: string, texts: readonly string[]): boolean {
  return texts.some((text) => foldedWords(text).some((other) => other.startsWith(word)));
}
