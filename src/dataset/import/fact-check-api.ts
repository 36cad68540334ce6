/**
 * Answers of Google's fact-check search, which people save as files
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims): a claim holds its
 * reviews, in names of its own.
 *
 *     { "claims": [{ "text", "claimant", "claimDate",
 *       "claimReview": [{ "publisher": { "name", "site" }, "url", "title", "reviewDate", "textualRating" }] }] }
 */
import { isData, textOf, type Data } from '../../linked/fields';

/** Reviews of one claim that are read. */
const MOST_REVIEWS = 50;

/** The reviews of such a claim in the words of schema.org; none where it is something else. */
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
