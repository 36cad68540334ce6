/**
 * The one function that everything calls: what does this article say?
 *
 *   text → reading → mentions → statements ┐
 *                  → quantities ───────────┴→ claims
 */
import type { OpenedDataset } from '../dataset/opened';
import type { Annotations } from './annotations';
import type { Article } from '../text/article';
import { findClaims } from './claims/find-claims';
import { findMentions } from './names/find-mentions';
import { findStatements } from './statements/find-statements';
import { findQuantities } from '../text/quantities/find-quantities';
import { read } from '../text/reading';

/**
 * Annotates an article. Pure: the same article and datasets give the same annotations, and neither
 * is changed. Time is linear in the length of the text.
 * @param article spans in the result are UTF-16 offsets into its `text`
 * @param datasets in the reader's order: the first one that knows an entity names it
 */
export function annotate(article: Article, datasets: readonly OpenedDataset[]): Annotations {
  const reading = read(article);
  const mentions = findMentions(reading, datasets);
  const statements = findStatements(reading, mentions);
  const quantities = findQuantities(reading);
  const claims = findClaims(reading, { mentions, statements, quantities }, datasets);
  return { mentions, statements, quantities, claims };
}
