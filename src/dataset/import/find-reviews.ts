/** Finds the ClaimReviews in a JSON-LD value, however they are wrapped. */
import { MOST_OBJECTS } from './import-limits';
import { isData, typesOf, type Data } from '../../linked/fields';

export interface FoundReview {
  readonly review: Data;
  /** Address and date of the nearest thing around it that has them. */
  readonly about: { readonly url?: unknown; readonly date?: unknown };
}

/** Members that hold things: graphs, feeds and their items, lists, and pages that are about a review. */
const HOLDERS = [
  '@graph',
  'dataFeedElement',
  'item',
  'itemListElement',
  'mainEntity',
  'hasPart',
  'review',
  'claimReview',
  'subjectOf',
] as const;

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
    const { review: data, about } = stack.pop()!;
    if (typesOf(data).includes('ClaimReview')) {
      found.push({ review: data, about });
      continue;
    }
    const around = {
      url: data['url'] ?? about.url,
      date: data['datePublished'] ?? data['dateCreated'] ?? data['dateModified'] ?? about.date,
    };
    for (const holder of [...HOLDERS].reverse()) if (data[holder] !== undefined) put(data[holder], around);
  }
  return found;
}
