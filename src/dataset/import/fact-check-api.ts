/**
 * Answers of Google's fact-check search, which people save as files
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims): a claim contains its reviews,
 * with other field names than schema.org's.
 *
 *     { "claims": [{ "text", "claimant", "claimDate",
 *       "claimReview": [{ "publisher": { "name", "site" }, "url", "title", "reviewDate", "textualRating" }] }] }
 */
import { isData, textOf, type Data } from '../../linked/fields';

/** Largest number of reviews read from one claim. */
const MOST_REVIEWS = 50;

/** Returns the reviews of such a claim with schema.org's field names; none for anything else. */
export function reviewsOfClaim(claim: Data): Data[] {
  const { text, claimReview } = claim;
  if (textOf(text) === null || !Array.isArray(claimReview)) return [];
  return claimReview
    .slice(0, MOST_REVIEWS)
    .filter((review): review is Data => isData(review) && !('@type' in review) && 'textualRating' in review)
    .map((review) => ({
      '@type': 'ClaimReview',
      claimReviewed: text,
      itemReviewed: { author: { name: claim['claimant'] }, datePublished: claim['claimDate'] },
      author: publisherOf(review['publisher']),
      url: review['url'],
      headline: review['title'],
      datePublished: review['reviewDate'],
      reviewRating: { alternateName: review['textualRating'] },
    }));
}

function publisherOf(publisher: unknown): unknown {
  return isData(publisher) ? { name: textOf(publisher['name']) ?? publisher['site'] } : publisher;
}
