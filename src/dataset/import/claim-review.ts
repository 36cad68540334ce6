/**
 * One ClaimReview (https://schema.org/ClaimReview) as a note and its source. The rating stays in its
 * publisher's words, and the evidence is "not examined": we have seen the rating, not what it rests on.
 */
import { isRealDate } from '../../dates/partial-date';
import type { Note, Source } from '../schema';
import { LONGEST_CLAIM, LONGEST_NAME, LONGEST_RATING, LONGEST_TITLE } from './import-limits';
import { readDate } from './read-date';
import { isData, nameOf, textOf, type Data } from '../../linked/fields';
import { hostOf, readLink } from './read-link';
import { readRating } from './read-rating';
import { recordIdOf } from './record-id';

/** A field and what is wrong with it. */
export interface FieldFault {
  readonly field: string;
  readonly reason: string;
}

export type ReadReview =
  | { readonly note: Note; readonly source: Source; readonly leftOut: readonly FieldFault[] }
  | { readonly refused: FieldFault };

const EMPTY = 'is missing or empty';
const tooLong = (most: number) => `is longer than ${most.toLocaleString('en')} characters`;

/**
 * Reads one review.
 * @param about what the feed says around it: address and date of the item in which it stands
 */
export function readClaimReview(
  review: Data,
  about: { readonly url?: unknown; readonly date?: unknown } = {},
): ReadReview {
  const refused = (field: string, reason: string): ReadReview => ({ refused: { field, reason } });
  const leftOut: FieldFault[] = [];
  const optional = (field: string, value: string | null, most: number): string | null => {
    if (value === null || value.length <= most) return value;
    leftOut.push({ field, reason: tooLong(most) });
    return null;
  };

  const item: unknown = Array.isArray(review['itemReviewed'])
    ? review['itemReviewed'].find((each) => isData(each))
    : review['itemReviewed'];
  const reviewed: Data = isData(item) ? item : {};
  const claim = textOf(review['claimReviewed']) ?? textOf(reviewed['text']) ?? textOf(reviewed['name']);
  if (claim === null) return refused('claimReviewed', EMPTY);
  if (claim.length > LONGEST_CLAIM) return refused('claimReviewed', tooLong(LONGEST_CLAIM));

  const rating = readRating(review['reviewRating']);
  if (rating === null) return refused('reviewRating.alternateName', EMPTY);
  if (rating.length > LONGEST_RATING) return refused('reviewRating.alternateName', tooLong(LONGEST_RATING));

  const link = readLink(review['url'] ?? about.url ?? review['@id']);
  if (link.url === null) leftOut.push({ field: 'url', reason: link.reason ?? EMPTY });
  const publisher =
    optional('author.name', nameOf(review['author']) ?? nameOf(review['publisher']), LONGEST_NAME) ??
    (link.url === null ? null : hostOf(link.url));
  if (publisher === null) return refused('author.name', EMPTY);

  const written = review['datePublished'] ?? review['dateCreated'] ?? review['dateModified'] ?? about.date;
  const published = readRealDate(written);
  if (published === null) {
    return refused(
      'datePublished',
      written === undefined || written === null || written === ''
        ? EMPTY
        : `is no date that can be read: "${String(textOf(written) ?? 'not a text').slice(0, 40)}"`,
    );
  }

  const claimedBy = optional(
    'itemReviewed.author.name',
    nameOf(reviewed['author']) ?? nameOf(reviewed['creator']),
    LONGEST_NAME,
  );
  const claimedWhen = readRealDate(reviewed['datePublished'] ?? reviewed['dateCreated']);
  const title =
    optional('name', textOf(review['headline']) ?? textOf(review['name']), LONGEST_TITLE) ??
    claim.slice(0, LONGEST_TITLE);
  const id = recordIdOf('review', link.url ?? publisher, claim);
  const source: Source = {
    id,
    publisher,
    title,
    url: link.url,
    published,
    accessed: null,
    remark: link.url === null ? 'the feed gives no address' : null,
  };
  const note: Note = {
    id,
    claim,
    wordings: [],
    mustSay: [],
    countries: [],
    camp: null,
    claimedBy,
    claimant: null,
    claimedWhen,
    claimedUntil: null,
    evidence: 'not-examined',
    finding: null,
    ratings: [{ rating, publisher, date: published, source: id, speaker: claimedBy, said: claimedWhen }],
    entities: [],
    topics: [],
    asOf: published,
    checked: null,
    checkAgain: null,
    sources: [id],
  };
  return { note, source, leftOut };
}

function readRealDate(value: unknown): string | null {
  const date = readDate(isData(value) ? textOf(value) : Array.isArray(value) ? textOf(value) : value);
  return date !== null && isRealDate(date) ? date : null;
}
