/** Finds the ClaimReviews in a JSON-LD value, however they are wrapped. */
import { MOST_OBJECTS } from './import-limits';
import { isData, typesOf, type Data } from '../../linked/fields';
import { reviewsOfClaim } from './fact-check-api';
import { unfolded, unfoldedReview } from './unfold';

export interface FoundReview {
  readonly review: Data;
  /** Address and date of the nearest enclosing object that has them. */
  readonly about: { readonly url?: unknown; readonly date?: unknown };
}

/** Members with lists of reviews or of objects that contain some, in graphs, feeds and answers of services. */
export const REVIEW_LISTS = [
  '@graph',
  'dataFeedElement',
  'itemListElement',
  'hasPart',
  'claimReviews',
  'reviews',
  'claims',
  'items',
  'data',
  'results',
] as const;

/** Members that are searched: those lists, and the subject of a page or feed item. */
const HOLDERS: readonly string[] = [
  ...REVIEW_LISTS,
  'item',
  'mainEntity',
  'review',
  'claim',
  'claimReview',
  'subjectOf',
];

/**
 * Returns all reviews in a value, in order. It looks at a limited number of objects and follows no references, so a
 * value that refers to itself many times costs no more than its text.
 */
export function findReviews(value: unknown): FoundReview[] {
  const found: FoundReview[] = [];
  const stack: FoundReview[] = [];
  const put = (each: unknown, about: FoundReview['about']) => {
    const list: unknown[] = Array.isArray(each) ? each : [each];
    // In reverse, because the stack is read from its end.
    for (let at = Math.min(list.length, MOST_OBJECTS) - 1; at >= 0; at--) {
      const item = list[at];
      if (isData(item)) stack.push({ review: item, about });
      else if (Array.isArray(item))
        for (const inner of item.slice(0, MOST_OBJECTS).reverse())
          if (isData(inner)) stack.push({ review: inner, about });
    }
  };
  put(value, {});
  for (let looked = 0; stack.length > 0 && looked < MOST_OBJECTS; looked++) {
    const { review, about } = stack.pop()!;
    const data = unfolded(review);
    if (typesOf(data).some((type) => type.toLowerCase() === 'claimreview')) {
      found.push({ review: unfoldedReview(data), about });
      continue;
    }
    const ofClaim = reviewsOfClaim(data);
    found.push(...ofClaim.map((each) => ({ review: each, about })));
    if (ofClaim.length > 0) continue;
    const around = {
      url: data['url'] ?? about.url,
      date: data['datePublished'] ?? data['dateCreated'] ?? data['dateModified'] ?? about.date,
    };
    for (const holder of [...HOLDERS].reverse()) if (data[holder] !== undefined) put(data[holder], around);
  }
  return found;
}
