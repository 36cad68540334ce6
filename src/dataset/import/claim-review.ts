/**
 * Turns a ClaimReview (https://schema.org/ClaimReview) into a note and its source. The rating keeps its publisher's
 * words, and the evidence is "not examined", because the rating was seen but not what it rests on.
 */
import { daysOf, isRealDate } from '../../dates/partial-date';
import { fault, type Fault } from '../../failure/fault';
import { isData, textOf, type Data } from '../../linked/fields';
import { saysEnough } from '../check/check-record';
import type { Note, Source } from '../schema';
import type { FieldFault } from './field-fault';
import { LONGEST_CLAIM, LONGEST_NAME, LONGEST_TITLE } from './import-limits';
import { readDate } from './read-date';
import { hostOf, readLink } from './read-link';
import { readRating } from './read-rating';
import { plainNameOf, plainOf, textsOf } from './read-text';
import { recordIdOf } from './record-id';

export type ReadReview =
  | { readonly note: Note; readonly source: Source; readonly leftOut: readonly FieldFault[] }
  | { readonly refused: FieldFault };

const EMPTY = fault('missing');

/**
 * Reads one review.
 * @param about address and date of the feed item that contains it
 */
export function readClaimReview(
  review: Data,
  about: { readonly url?: unknown; readonly date?: unknown } = {},
): ReadReview {
  const refused = (field: string, why: Fault): ReadReview => ({ refused: { field, fault: why } });
  const leftOut: FieldFault[] = [];
  const optional = (field: string, value: string | null, most: number): string | null => {
    if (value === null || value.length <= most) return value;
    leftOut.push({ field, fault: fault('too-long', most) });
    return null;
  };

  const items = [review['itemReviewed']].flat().filter(isData).slice(0, 5);
  const reviewed: Data = items[0] ?? {};
  const [claim, ...wordings] =
    [review['claimReviewed'], reviewed['text'], reviewed['name']].map(textsOf).find((texts) => texts.length > 0) ?? [];
  if (claim === undefined) return refused('claimReviewed', EMPTY);
  if (claim.length > LONGEST_CLAIM) return refused('claimReviewed', fault('too-long', LONGEST_CLAIM));

  const rating = readRating(review['reviewRating']);
  if ('refused' in rating) return rating;
  leftOut.push(...rating.leftOut);

  const link = readLink(review['url'] ?? about.url ?? review['@id']);
  if (link.url === null) leftOut.push({ field: 'url', fault: link.fault ?? EMPTY });
  const publisher =
    optional('author.name', plainNameOf(review['author']) ?? plainNameOf(review['publisher']), LONGEST_NAME) ??
    (link.url === null ? null : hostOf(link.url));
  if (publisher === null) return refused('author.name', EMPTY);

  const when = readPublished(review, about.date);
  if ('refused' in when) return when;
  leftOut.push(...when.leftOut);
  const { published } = when;

  const authors = items.map((item) => item['author'] ?? item['creator']).flat();
  const claimedBy = optional('itemReviewed.author.name', plainNameOf(authors), LONGEST_NAME);
  const said = readRealDate(reviewed['datePublished'] ?? reviewed['dateCreated']);
  const isLater = said !== null && daysOf(said).earliest > daysOf(published).latest;
  if (isLater) leftOut.push({ field: 'itemReviewed.datePublished', fault: fault('after-review', said, published) });
  const claimedWhen = isLater ? null : said;
  const title =
    optional('name', plainOf(review['headline']) ?? plainOf(review['name']), LONGEST_TITLE) ??
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
    wordings: wordings.filter((wording) => wording.length <= LONGEST_CLAIM && saysEnough(wording)),
    mustSay: [],
    mustNotSay: [],
    countries: [],
    camp: null,
    claimedBy,
    claimant: null,
    claimedWhen,
    claimedUntil: null,
    evidence: 'not-examined',
    finding: null,
    ratings: [{ rating: rating.rating, publisher, date: published, source: id, speaker: claimedBy, said: claimedWhen }],
    entities: [],
    topics: [],
    asOf: published,
    checked: null,
    checkAgain: null,
    sources: [id],
  };
  return { note, source, leftOut };
}

/** Fields that date a review, best first. */
const DATE_FIELDS = ['datePublished', 'dateCreated', 'dateModified'] as const;

/** Reads the first readable date. Reports the unreadable ones before it. */
function readPublished(
  review: Data,
  around: unknown,
): { readonly published: string; readonly leftOut: readonly FieldFault[] } | { readonly refused: FieldFault } {
  const faults: FieldFault[] = [];
  const written = [...DATE_FIELDS.map((field) => [field, review[field]] as const), ['datePublished', around] as const];
  for (const [field, value] of written) {
    if (value === undefined || value === null || value === '') continue;
    const published = readRealDate(value);
    const text = String(textOf(value) ?? '…').slice(0, 40);
    if (published === null) faults.push({ field, fault: fault('no-date', text) });
    else {
      if (/^\d{4}\D\d{1,2}\D\d{1,2}/.test(text) && published.length < 10)
        faults.push({ field, fault: fault('no-such-day', text) });
      return { published, leftOut: faults };
    }
  }
  return { refused: faults[0] ?? { field: 'datePublished', fault: EMPTY } };
}

function readRealDate(value: unknown): string | null {
  const date = readDate(isData(value) || Array.isArray(value) ? textOf(value) : value);
  return date !== null && isRealDate(date) ? date : null;
}
