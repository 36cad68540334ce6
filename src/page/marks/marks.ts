/** What is marked in an article, and what a mark is called in the page. */
import type { Span } from '../../text/article';

/** `noted`: a claim that has a note or that the article itself warns of. */
export type MarkKind = 'name' | 'statement' | 'claim' | 'noted';

export interface Mark {
  readonly kind: MarkKind;
  /** Offsets into the article's text. */
  readonly span: Span;
}

/** Names in the highlight registry and in `assets/styles/marks.css`. */
export const HIGHLIGHT_NAMES = {
  statement: 'sidelight-statement',
  name: 'sidelight-name',
  claim: 'sidelight-claim',
  noted: 'sidelight-noted',
} as const satisfies Record<MarkKind, string>;

export const FLASH_NAME = 'sidelight-flash';

/** Where two kinds meet the later one is painted above. */
export const PAINTING_ORDER: readonly MarkKind[] = ['statement', 'name', 'claim', 'noted'];
