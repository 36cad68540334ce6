/** Reviews in the JSON-LD that a page carries. */
import { findReviews } from '../../dataset/import/find-reviews';
import { LONGEST_RECORD } from '../../dataset/import/import-limits';
import { nodesIn, withReferences } from '../../dataset/import/references';
import type { Data } from '../../linked/fields';
import { parseLoosely } from '../../linked/loose-json';

/**
 * Reads them as forgivingly as the page's own day is read; what a review refers to may be in another script.
 * @param scripts texts of the page's scripts of the type `application/ld+json`; what cannot be read is passed over
 */
export function reviewsOfScripts(scripts: readonly string[]): Data[] {
  const values = scripts.filter((text) => text.length <= LONGEST_RECORD).flatMap(parseLoosely);
  const nodes = nodesIn(values);
  return findReviews(values).map(({ review }) => withReferences(review, nodes));
}
