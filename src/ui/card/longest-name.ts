import type { Mention } from '../../core/annotations';
import { wordsAt, type Reading } from '../annotated-article';

/** The fullest form in which an article gives a name that no dataset knows. */
export function longestName(reading: Reading, mentions: readonly Mention[]): string {
  return mentions
    .filter(({ reference }) => reference === 'name')
    .map((mention) => wordsAt(reading, mention))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}
