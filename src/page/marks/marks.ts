/** Kinds of marks in an article, and their names in the page's highlight registry. */
import type { Span } from '../../text/article';

/** `again`: a name that was marked before. `noted`: a claim that has a note or a warning by the article itself. */
export type MarkKind = 'name' | 'again' | 'statement' | 'claim' | 'noted';

export interface Mark {
  readonly kind: MarkKind;
  /** Offsets into the article's text. */
  readonly span: Span;
}

/** Names in the highlight registry and in `assets/styles/marks.css`. */
export const HIGHLIGHT_NAMES = {
  statement: 'sidelight-statement',
  name: 'sidelight-name',
  again: 'sidelight-again',
  claim: 'sidelight-claim',
  noted: 'sidelight-noted',
} as const satisfies Record<MarkKind, string>;

export const FLASH_NAME = 'sidelight-flash';

/** Painting order: a later kind is painted above an earlier one. */
export const PAINTING_ORDER: readonly MarkKind[] = ['statement', 'again', 'name', 'claim', 'noted'];
