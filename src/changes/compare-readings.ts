/** Tells what is new, changed or gone in an article since it was first read. */
import type { Article, Span } from '../text/article';
import { changedFigures, type FigureChange } from './changed-figures';
import { changedWords, type Piece } from './changed-words';
import { paragraphsOf, type Paragraph } from './first-reading';

/** A paragraph that is not as it was. Spans are its place in the article as it is now (UTF-16 offsets). */
export type Change =
  | {
      readonly kind: 'changed';
      readonly span: Span;
      readonly pieces: readonly Piece[];
      readonly figures: readonly FigureChange[];
    }
  | { readonly kind: 'new'; readonly span: Span; readonly text: string }
  | { readonly kind: 'gone'; readonly text: string };

/** Two wordings are of one paragraph if they share at least this part of their words. */
const SAME_PARAGRAPH = 0.5;
/** A text with a smaller part of the paragraphs that were there is another article. */
const SAME_ARTICLE = 0.3;
/** Beyond this many pairs of paragraphs none are compared word by word. */
const MOST_PAIRS = 40_000;

/**
 * Compares an article with the paragraphs of its first reading. A paragraph that only moved has not changed.
 * @param before paragraphs with single spaces
 * @returns changes in the order of the article, with what is gone at the end; null if it is another article
 */
export function compareReadings(before: readonly string[], article: Article): Change[] | null {
  const { missing, fresh, earlier, isOther } = matched(before, article);
  if (isOther) return null;
  const rewritten = new Set(earlier.values());
  return [
    ...fresh.map((paragraph): Change => {
      const { start, end, text } = paragraph;
      const old = earlier.get(paragraph);
      if (old === undefined) return { kind: 'new', span: { start, end }, text };
      const pieces = changedWords(old, text);
      return { kind: 'changed', span: { start, end }, pieces, figures: changedFigures(old, text, pieces) };
    }),
    ...missing.filter((text) => !rewritten.has(text)).map((text): Change => ({ kind: 'gone', text })),
  ];
}

/** Whether an article is another one than that of the first reading; nothing is compared word by word for it. */
export function isOtherArticle(before: readonly string[], article: Article): boolean {
  return matched(before, article).isOther;
}

/** Finds the paragraphs that are not in both, and of the new ones the old wordings. */
function matched(before: readonly string[], article: Article) {
  const now = paragraphsOf(article);
  const wereThere = new Set(before);
  const areThere = new Set(now.map(({ text }) => text));
  const missing = before.filter((text) => !areThere.has(text));
  const fresh = now.filter(({ text }) => !wereThere.has(text));
  const earlier = pairs(missing, fresh);
  const found = before.length - missing.length + earlier.size;
  return { missing, fresh, earlier, isOther: found < before.length * SAME_ARTICLE };
}

/** Finds for each new wording the old one that is most alike; each old wording is given once. */
function pairs(missing: readonly string[], fresh: readonly Paragraph[]): Map<Paragraph, string> {
  const found = new Map<Paragraph, string>();
  if (missing.length * fresh.length > MOST_PAIRS) return found;
  const left = new Map(missing.map((text) => [text, wordsOf(text)]));
  for (const paragraph of fresh) {
    const words = wordsOf(paragraph.text);
    let best: string | null = null;
    let most = SAME_PARAGRAPH;
    for (const [text, others] of left) {
      const alike = likeness(words, others);
      if (alike < most || (best !== null && alike === most)) continue;
      best = text;
      most = alike;
    }
    if (best === null) continue;
    found.set(paragraph, best);
    left.delete(best);
  }
  return found;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The part of two sets of words that they share, from 0 to 1 (Dice 1945). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
