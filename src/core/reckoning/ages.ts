/** Resolves ages of people to the two years in which they were born. */
import type { Mention } from '../annotations';
import type { Quantity } from '../../text/quantities/quantity';
import type { NumberPlace } from '../series/clause';
import {
  ALONE_AFTER,
  ALONE_BEFORE,
  DIED,
  IS_BEFORE,
  LISTED_BEFORE,
  NAME_AFTER,
  NAME_BEFORE,
  OTHER_DAY,
  PERSON_AFTER,
} from './age-words';
import type { TimeReckoned } from './reckoning';

const OLDEST = 110;

/**
 * Returns the years of birth for an age on the article's day, or null if it may be of another day or of a thing.
 * @param published ISO day of the article
 */
export function reckonAge(
  quantity: Quantity,
  { sentence, sentenceStart, clause }: NumberPlace,
  published: string,
  mentions: readonly Mention[],
): TimeReckoned | null {
  const { start, end, low: age, high, modifier } = quantity;
  const isOne = age !== null && age === high && modifier === 'exactly' && Number.isInteger(age);
  if (!isOne || age < 1 || age > OLDEST || DIED.test(sentence) || OTHER_DAY.test(clause)) return null;
  const before = sentence.slice(0, start - sentenceStart);
  const after = sentence.slice(end - sentenceStart);
  const written = sentence.slice(start - sentenceStart, end - sentenceStart);
  if (!isOfPerson(written, before, after, personAfter(mentions, end))) return null;
  const year = Number(published.slice(0, 4)) - age;
  return { start, end, kind: 'born', date: String(year - 1), until: String(year), bound: null };
}

function isOfPerson(written: string, before: string, after: string, isNamedAfter: boolean): boolean {
  if (/-olds?$/i.test(written)) {
    if (/s$/i.test(written)) return false;
    return isNamedAfter || PERSON_AFTER.test(after) || (ALONE_BEFORE.test(before) && ALONE_AFTER.test(after));
  }
  if (LISTED_BEFORE.test(before)) return false;
  return IS_BEFORE.test(before) || (NAME_BEFORE.test(before) && NAME_AFTER.test(after));
}

/** Whether a person's name follows directly, or after one word: "34-year-old Ann Lee", "34-year-old singer Ann Lee". */
function personAfter(mentions: readonly Mention[], end: number): boolean {
  return mentions.some(({ type, reference, start }) => type === 'person' && reference === 'name' && start === end + 1);
}
