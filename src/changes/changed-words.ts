/** Compares the words of two wordings of one paragraph. */
import { diffArrays } from 'diff';

/** Words in a row that are in both wordings, only in the old one, or only in the new one. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond this many differing words the old wording is given as a whole, and then the new one. */
const MOST_EDITS = 200;

/** @param before words with single spaces, like `after` */
export function changedWords(before: string, after: string): Piece[] {
  const parts = diffArrays(before.split(' '), after.split(' '), { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(' '),
  }));
}
