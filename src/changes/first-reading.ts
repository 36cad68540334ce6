/** What is kept of an article that was read for the first time: its paragraphs, and when it was. */
import type { Article, Block, Span } from '../text/article';

export interface FirstReading {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When the document was opened, milliseconds since 1970: the same for every reading of one visit. */
  readonly visit: number;
  readonly paragraphs: readonly string[];
}

export interface Paragraph extends Span {
  /** Its words with single spaces. */
  readonly text: string;
}

/**
 * `articles` are kept at most, the oldest is dropped first; an article with more `characters` (UTF-16 units) is not
 * kept. A page that loads piece by piece is taken to be complete `settled` milliseconds after its first reading.
 */
export const readingLimits = { articles: 500, characters: 60_000, settled: 60_000 } as const;

/** Captions and credits change with the pictures and are no paragraphs. */
const told: ReadonlySet<Block['kind']> = new Set(['title', 'heading', 'paragraph', 'list-item', 'quotation']);

/** The paragraphs of an article, with their places. */
export function paragraphsOf({ text, blocks }: Article): Paragraph[] {
  return blocks
    .filter(({ kind }) => told.has(kind))
    .map(({ start, end }) => ({ start, end, text: squeezed(text.slice(start, end)) }))
    .filter((paragraph) => paragraph.text !== '');
}

/** White space, soft hyphens and joiners differ between two loads of the same words. */
function squeezed(words: string): string {
  return words
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Decides what is kept after a reading.
 * @param known what is kept so far, if anything
 * @param isOther whether `known` is of another article at the same address
 * @returns what to keep instead, or null to leave it
 */
export function toKeep(known: FirstReading | undefined, read: FirstReading, isOther: boolean): FirstReading | null {
  const length = read.paragraphs.reduce((sum, { length: each }) => sum + each, 0);
  if (length === 0 || length > readingLimits.characters) return null;
  if (!known || isOther) return read;
  const isLoading = read.visit === known.visit && read.at - known.at < readingLimits.settled;
  return isLoading ? { ...read, at: known.at } : null;
}
