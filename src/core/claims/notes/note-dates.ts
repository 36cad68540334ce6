/** The dates of a note's event: an article from before it cannot be about it. */
import type { Note } from '../../../dataset/schema';
import { tokenise } from '../../../text/tokens';
import { dateAt } from '../../../text/written-dates';

/** The event of a note, by the dates in its claim. */
export interface NoteEvent {
  /** The latest date that the claim names, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether the note measures something on a single day (the length of a call): another day is another event. */
  readonly isSingle: boolean;
}

/** Number of days for which an article may be about the event without naming the date. */
const DAYS_OF_NEWS = 7;
const DAY = 86_400_000;
const FULL_DATE = 10;

/**
 * Returns the event of a note, or null if its claim has no date. Dates after the claim was made are forecasts ("by
 * 2030") and do not count.
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
 * Whether an article may be about a note's event, by its day and the dates that it names.
 * @param published `YYYY-MM-DD`, or null if unknown
 * @param text the article's
 */
export function mayTellOf(event: NoteEvent | null, published: string | null, text: string): boolean {
  if (!event || published === null) return true;
  const { date, isSingle } = event;
  if (published.slice(0, date.length) < date) return false;
  if (!isSingle || Date.parse(published.slice(0, FULL_DATE)) - Date.parse(date) <= DAYS_OF_NEWS * DAY) return true;
  return datesIn(text, true).some((named) => named === date || named === `--${date.slice(5)}`);
}

/** Returns all dates in a text. */
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
