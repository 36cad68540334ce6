/** Reviews in the JSON-LD that a page carries. */
import { findReviews } from '../../dataset/import/find-reviews';
import { LONGEST_RECORD } from '../../dataset/import/import-limits';
import { parsePiece } from '../../dataset/import/parse-piece';
import type { Data } from '../../linked/fields';

/** @param scripts texts of the page's scripts of the type `application/ld+json`; broken ones are passed over */
export function reviewsOfScripts(scripts: readonly string[]): Data[] {
  return scripts.flatMap((text) => {
    if (text.length > LONGEST_RECORD) return [];
    const parsed = parsePiece(text.trim());
    return 'value' in parsed ? findReviews(parsed.value).map(({ review }) => review) : [];
  });
}
