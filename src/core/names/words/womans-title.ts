import { wordSet } from '../../../text/word-set';
import type { NameScan } from '../name-scan';
import type { Piece } from '../find/piece';

const isTitle = wordSet('mrs ms miss lady madam madame dame duchess baroness countess');

/** Whether a title for women stands before a name ("Mrs Macron", "Lady Starmer"). */
export function hasWomansTitle(
  { tokens }: NameScan,
  { titleFirst, first }: Pick<Piece, 'titleFirst' | 'first'>,
): boolean {
  for (let at = Math.max(titleFirst, first - 3); titleFirst >= 0 && at < first; at++)
    if (isTitle(tokens.hash[at]!)) return true;
  return false;
}
