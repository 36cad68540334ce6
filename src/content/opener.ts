/** What a card can open for: a mark of the page, or words that the reader looks up. */
import type { Subject } from '../core/annotations';
import type { Reading } from '../ui/annotated-article';

/** Where a reader points: viewport coordinates (CSS pixels), and the offset of the character there. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly offset: number;
}

/** Compared by identity: the same object as long as the same article is shown. */
export interface Opener {
  readonly reading: Reading;
  /** What the card opens with; null where nothing is known of `words`. */
  readonly subject: Subject | null;
  /** The words themselves, where the reader has chosen them. */
  readonly words: string | null;
  /** Everything that the card offers, `subject` first. */
  subjects(place: Place | null): readonly Subject[];
  /** Where the words are now, in viewport coordinates. */
  rects(): readonly DOMRect[];
  /** The lines of the paragraph that the words are in: the card is put beside them where there is room. */
  column(): readonly DOMRect[];
}
