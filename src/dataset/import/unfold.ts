/**
 * Flattens objects whose fields are one level deeper, as programs that read microdata write them:
 *
 *     { "type": "http://schema.org/ClaimReview", "properties": { "claimReviewed": … } }
 */
import { isData, type Data } from '../../linked/fields';

/** Depth to which a review is flattened: review, item, author, name and one more. */
const DEEPEST_FOLD = 5;
const MOST_ITEMS = 50;

/** Returns an object with its fields on the first level; `type` without "@" counts as `@type`. */
export function unfolded(data: Data): Data {
  const { properties, ...others } = data;
  const type = data['@type'] ?? data['type'];
  const flat = isData(properties) && type !== undefined ? { ...others, ...properties } : data;
  return type === undefined || flat['@type'] !== undefined ? flat : { ...flat, '@type': type };
}

/** Returns a review with all objects in it flattened; the review itself if none needs it. */
export function unfoldedReview(review: Data): Data {
  const needsIt = Object.values(review).some((field) =>
    [field].flat().some((each) => isData(each) && 'properties' in each),
  );
  return needsIt ? (unfoldAll(review, 0) as Data) : review;
}

function unfoldAll(value: unknown, depth: number): unknown {
  if (depth > DEEPEST_FOLD) return value;
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((each) => unfoldAll(each, depth));
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(unfolded(value)).map(([name, field]) => [name, unfoldAll(field, depth + 1)]),
  );
}
