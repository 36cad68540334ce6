/** Something that a card can open for: a mark of the page, or looked-up words. */
import type { Subject } from '../core/annotations';
import type { Reading } from '../ui/annotated-article';

/**
 * The place that a reader points at: viewport coordinates (CSS pixels), and the UTF-16 offset of the character there.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly offset: number;
}

/** Compared by identity: it stays the same object as long as the same article is shown. */
export interface Opener {
  readonly reading: Reading;
  /** The first content of the card; null if the looked-up words are unknown. */
  readonly subject: Subject | null;
  /** The words, if the reader selected them. */
  readonly words: string | null;
  /** Everything that the card offers, `subject` first. */
  subjects(place: Place | null): readonly Subject[];
  /** Where the words are now, in viewport coordinates. */
  rects(): readonly DOMRect[];
  /** Lines of the paragraph with the words. The card goes beside them if there is room. */
  column(): readonly DOMRect[];
}
