/** Finds the ClaimReviews in a JSON-LD value, however they are wrapped. */
import { MOST_OBJECTS } from './import-limits';
import { isData, typesOf, type Data } from '../../linked/fields';
import { reviewsOfClaim } from './fact-check-api';
import { unfolded, unfoldedReview } from './unfold';

export interface FoundReview {
  readonly review: Data;
  /** Address and date of the nearest thing around it that has them. */
  readonly about: { readonly url?: unknown; readonly date?: unknown };
}

/** Members whose items are reviews or hold some: of graphs and feeds, and of answers of services. */
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

/** Members that hold things: those lists, and what pages and feed items are about. */
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
 * All reviews in a value, in order. Looks at a bounded number of things and follows no references, so
 * that a value which refers to itself a billion times costs no more than its text.
 */
export function findReviews(value: unknown): FoundReview[] {
  const found: FoundReview[] = [];
  const stack: FoundReview[] = [];
  const put = (each: unknown, about: FoundReview['about']) => {
    const list: unknown[] = Array.isArray(each) ? each : [each];
    // Last first, because the stack is read from its end.
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
