/** Reads reviews from a page's JSON-LD. */
import { findReviews } from '../../dataset/import/find-reviews';
import { LONGEST_RECORD } from '../../dataset/import/import-limits';
import { nodesIn, withReferences } from '../../dataset/import/references';
import type { Data } from '../../linked/fields';
import { parseLoosely } from '../../linked/loose-json';

/**
 * Returns the reviews. Parses as tolerantly as for the page's date; references may point to another script.
 * @param scripts texts of the page's scripts of type `application/ld+json`; unreadable ones are skipped
 */
export function reviewsOfScripts(scripts: readonly string[]): Data[] {
  const values = scripts.filter((text) => text.length <= LONGEST_RECORD).flatMap(parseLoosely);
  const nodes = nodesIn(values);
  return findReviews(values).map(({ review }) => withReferences(review, nodes));
}
