/** Ratings by others, of any scale: kept in their own words, never translated. */
import { isData, textOf } from '../../linked/fields';

/**
 * The rating as its publisher words it. Where there are only numbers, they are told with their scale:
 * "2 (from 1 to 5)".
 * @param value `reviewRating` of a ClaimReview
 */
export function readRating(value: unknown): string | null {
  const rating: unknown = Array.isArray(value) ? (value.find((each) => isData(each)) ?? value[0]) : value;
  if (!isData(rating)) return textOf(rating);
  const words = textOf(rating['alternateName']) ?? textOf(rating['name']) ?? textOf(rating['ratingExplanation']);
  if (words !== null) return words;
  const number = textOf(rating['ratingValue']);
  if (number === null) return null;
  const [worst, best] = [textOf(rating['worstRating']), textOf(rating['bestRating'])];
  if (worst === null && best === null) return number;
  return best === null
    ? `${number} (worst: ${worst})`
    : worst === null
      ? `${number} (best: ${best})`
      : `${number} (from ${worst} to ${best})`;
}
