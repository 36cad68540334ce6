/** What is marked in an article, and what the page's highlight registry calls a mark in the page. */
import type { Span } from '../../text/article';

/** `again`: a name that was marked before. `noted`: a claim that has a note or that the article itself warns of. */
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

/** Where two kinds meet the later one is painted above. */
export const PAINTING_ORDER: readonly MarkKind[] = ['statement', 'again', 'name', 'claim', 'noted'];
