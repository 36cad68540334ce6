/** When what a note speaks of happened: an article from before it cannot speak of it. */
import type { Note } from '../../../dataset/schema';
import { tokenise } from '../../../text/tokens';
import { dateAt } from '../../../text/written-dates';

/** The event of a note, by the dates in its claim. */
export interface NoteEvent {
  /** The latest date that the claim names, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether the note measures what happened on one day (the length of a call): another day is another event. */
  readonly isSingle: boolean;
}

/** So long after the day an article may still speak of it without naming the date. */
const DAYS_OF_NEWS = 7;
const DAY = 86_400_000;
const FULL_DATE = 10;

/**
 * The event of a note, or null where its claim names no date. Dates after the claim was made are
 * forecasts ("by 2030") and do not count.
 */
export function eventOf({
  claim,
  claimedWhen,
  asOf,
  topics,
}: Pick<Note, 'claim' | 'claimedWhen' | 'asOf' | 'topics'>): NoteEvent | null {
  const made = claimedWhen ?? asOf;
  const dates = datesIn(claim)
    .filter((date) => date.slice(0, made.length) <= made.slice(0, date.length))
    .sort();
  const date = dates.at(-1);
  return date === undefined ? null : { date, isSingle: date.length === FULL_DATE && topics.length > 0 };
}

/**
 * Whether an article may speak of a note's event by its day of publication and the dates it names.
 * @param published `YYYY-MM-DD`, or null where it is not known
 * @param text the article's
 */
export function mayTellOf(event: NoteEvent | null, published: string | null, text: string): boolean {
  if (!event || published === null) return true;
  const { date, isSingle } = event;
  if (published.slice(0, date.length) < date) return false;
  if (!isSingle || Date.parse(published.slice(0, FULL_DATE)) - Date.parse(date) <= DAYS_OF_NEWS * DAY) return true;
  return datesIn(text, true).some((named) => named === date || named === `--${date.slice(5)}`);
}

/** All dates that a text names. */
function datesIn(text: string, withoutYear = false): string[] {
  const tokens = tokenise(text);
  const dates: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const found = dateAt(tokens, token, tokens.count);
    if (!found) continue;
    if (withoutYear || !found.date.startsWith('--')) dates.push(found.date);
    token = found.next - 1;
  }
  return dates;
}
