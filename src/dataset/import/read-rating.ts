/** Reads ratings by others, on any scale. Their words are kept, never translated. */
import { fault, type Fault } from '../../failure/fault';
import { isData, type Data } from '../../linked/fields';
import type { FieldFault } from './field-fault';
import { LONGEST_RATING } from './import-limits';
import { plainOf } from './read-text';

export type ReadRating =
  { readonly rating: string; readonly leftOut: readonly FieldFault[] } | { readonly refused: FieldFault };

/** Placeholders of programs for a rating without words. */
const NO_WORD = /^(?:nan|null|undefined|-)$/i;
const EXPLANATION = 'reviewRating.ratingExplanation';

/**
 * Returns the rating in its publisher's words. A number alone is given with its scale: "2 (from 1 to 5)". A number
 * outside its scale, and the -1 that programs write for "none", do not count. An explanation is used only if there is
 * nothing else, and cut if it is long.
 * @param value `reviewRating` of a ClaimReview
 */
export function readRating(value: unknown): ReadRating {
  const ratings = [value].flat().slice(0, 5).map(readOne);
  return ratings.find((each) => 'rating' in each) ?? ratings[0] ?? missing;
}

const missing: ReadRating = { refused: { field: 'reviewRating.alternateName', fault: fault('missing') } };

function readOne(rating: unknown): ReadRating {
  if (!isData(rating) || '@value' in rating) return taken(wordOf(rating));
  const words = wordOf(rating['alternateName']) ?? wordOf(rating['name']);
  if (words !== null) return taken(words);
  const explanation = wordOf(rating['ratingExplanation']);
  if (explanation !== null && explanation.length <= LONGEST_RATING) return taken(explanation);
  const number = readNumber(rating);
  if (explanation === null) return number;
  return 'rating' in number
    ? { ...number, leftOut: [{ field: EXPLANATION, fault: fault('too-long', LONGEST_RATING) }] }
    : { rating: cut(explanation), leftOut: [{ field: EXPLANATION, fault: fault('too-long-cut', LONGEST_RATING) }] };
}

function taken(words: string | null): ReadRating {
  if (words === null) return missing;
  return words.length > LONGEST_RATING
    ? { refused: { field: 'reviewRating.alternateName', fault: fault('too-long', LONGEST_RATING) } }
    : { rating: words, leftOut: [] };
}

function wordOf(value: unknown): string | null {
  const words = plainOf(value);
  return words === null || NO_WORD.test(words) ? null : words;
}

function readNumber(rating: Data): ReadRating {
  const [number, worst, best] = ['ratingValue', 'worstRating', 'bestRating'].map((field) => wordOf(rating[field]));
  if (number === null || number === undefined) return missing;
  const refused = (why: Fault): ReadRating => ({ refused: { field: 'reviewRating.ratingValue', fault: why } });
  if (worst == null && best == null)
    return Number(number) === -1 ? refused(fault('rating-none', number)) : taken(number);
  if (best == null) return taken(`${number} (worst: ${worst})`);
  if (worst == null) return taken(`${number} (best: ${best})`);
  const [low, high] = [Number(worst), Number(best)].sort((a, b) => a - b);
  if (low === high) return refused(fault('rating-empty-scale', number, worst, best));
  if (Number(number) < low! || Number(number) > high!) return refused(fault('rating-outside', number, worst, best));
  return taken(`${number} (from ${worst} to ${best})`);
}

/** Returns the beginning of a text, up to the end of a word. */
function cut(text: string): string {
  const begin = text.slice(0, LONGEST_RATING - 1);
  return `${begin.slice(0, begin.lastIndexOf(' ') > 0 ? begin.lastIndexOf(' ') : undefined)}…`;
}
