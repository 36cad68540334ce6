/** Recognises captions of pictures that the page does not mark as such. */
import type { Reading } from '../../../text/reading';
import { Shape } from '../../../text/token';
import {
  CLOSING_BRACKET,
  COLON,
  COMMA,
  DOT,
  ELLIPSIS,
  EXCLAMATION,
  OPENING_BRACKET,
  QUESTION,
} from '../../../text/marks';

/** Largest number of tokens in a credit in brackets: "(Photo: Jane Doe/Agency)". */
const LONGEST_CREDIT = 10;

/** Whether a block is a caption, or ends as one does: with a credit in brackets after its last full stop. */
export function isCaption({ article, blockFirst, tokens }: Reading, block: number): boolean {
  if (article.blocks[block]!.kind === 'caption') return true;
  const first = blockFirst[block]!;
  const last = blockFirst[block + 1]! - 1;
  if (last <= first || tokens.shape[last] !== Shape.Punctuation || tokens.hash[last] !== CLOSING_BRACKET) return false;
  for (let at = last - 1; at > first && last - at <= LONGEST_CREDIT; at--) {
    if (tokens.shape[at] !== Shape.Punctuation || tokens.hash[at] !== OPENING_BRACKET) continue;
    const isAfterStop = tokens.shape[at - 1] === Shape.Punctuation && tokens.start[at]! > tokens.end[at - 1]!;
    return isAfterStop && tokens.shape[at + 1]! >= Shape.Capitalised && tokens.shape[at + 1]! <= Shape.Mixed;
  }
  return false;
}

/** Whether a paragraph is a line without a closing mark: a line of a list, or a heading that is not marked as one. */
export function isLine({ article, blockFirst, tokens }: Reading, block: number): boolean {
  if (article.blocks[block]!.kind !== 'paragraph' && article.blocks[block]!.kind !== 'list-item') return false;
  const last = blockFirst[block + 1]! - 1;
  if (last - blockFirst[block]! > LONGEST_LINE) return false;
  return (
    tokens.shape[last] !== Shape.Quote && !(tokens.shape[last] === Shape.Punctuation && isClosing(tokens.hash[last]!))
  );
}

/** Largest number of tokens in such a line. */
const LONGEST_LINE = 24;

const isClosing = (mark: number) =>
  mark === DOT || mark === QUESTION || mark === EXCLAMATION || mark === ELLIPSIS || mark === COLON || mark === COMMA;
