/**
 * The entry to the core: annotates an article.
 *
 *   text → reading → mentions → statements ┐
 *                  → quantities ───────────┴→ claims
 */
import type { OpenedDataset } from '../dataset/opened';
import type { Annotations, Claim } from './annotations';
import type { Article } from '../text/article';
import type { OpenedSeries } from '../dataset/series/opened-series';
import { read } from '../text/reading';
import { numbersBeside } from './numbers-beside';
import { findClaims } from './claims/find-claims';
import { mainCountry } from './main-country';
import { toldSpans } from './told-spans';
import { findConversions } from './conversions/find-conversions';
import { findDays } from './days/find-days';
import { findMentions } from './names/find-mentions';
import { findStatements } from './statements/find-statements';
import { findReckonings } from './reckoning/find-reckonings';
import { findQuantities } from '../text/quantities/find-quantities';

/**
 * Annotates an article. Pure: the same article and datasets give the same annotations, and neither is changed. Time is
 * linear in the length of the text.
 * @param article spans in the result are UTF-16 offsets into its `text`
 * @param datasets in the reader's order: the first one that knows an entity names it
 * @param series null if they are not open; then `series` of the result is null if the article may have some
 */
export function annotate(
  article: Article,
  datasets: readonly OpenedDataset[],
  series: OpenedSeries | null = null,
): Annotations {
  const reading = read(article);
  const mentions = findMentions(reading, datasets);
  const statements = findStatements(reading, mentions);
  const quantities = findQuantities(reading);
  const claims = findClaims(reading, { mentions, statements, quantities }, datasets);
  const days = findDays(reading, statements);
  const { series: found, proportions } = numbersBeside(reading, { mentions, quantities }, datasets, series);
  const beside = {
    proportions,
    reckonings: findReckonings(reading, { mentions, statements, quantities, days }),
    conversions: findConversions(article, quantities, () => mainCountry(article.text, mentions, datasets)?.id ?? null),
    days,
  };
  return {
    mentions,
    statements,
    quantities,
    claims: withSeries(claims, found),
    series: found,
    ...beside,
    told: toldSpans(beside),
  };
}

/** Returns the claims, each with its numbers that are in a series. */
function withSeries(claims: readonly Claim[], series: Annotations['series']): readonly Claim[] {
  if (!series?.length) return claims;
  return claims.map((claim) => {
    const own = series.flatMap(({ start, end }, index) => (start >= claim.start && end <= claim.end ? [index] : []));
    return own.length ? { ...claim, series: own } : claim;
  });
}
