/** Recognises captions of pictures that the page does not mark as such. */
import type { Reading } from '../../../text/reading';
import { Shape } from '../../../text/token';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../../text/marks';

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
