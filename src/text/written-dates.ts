/** Reads dates as news writes them: "12 February 2025", "Feb. 12, 2025", "February 2022", "2014". */
import { monthNumbers } from './quantities/words';
import { Shape, tokenText, type Tokens } from './token';
import { COMMA, DOT } from './marks';

/** A date, as precise as it is written. */
export interface WrittenDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `--MM-DD` for a day without its year ("October 7"). */
  readonly date: string;
  /** First token after it. */
  readonly next: number;
}

const LAST_DAY = 31;

/**
 * Returns the date that begins at a token, or null. A bare number is a year only from 1500 to 2099; months need a
 * capital letter, since "may" and "march" are words.
 * @param end first token that may not be read
 */
export function dateAt(tokens: Tokens, at: number, end: number): WrittenDate | null {
  const month = monthAt(tokens, at, end);
  if (month) {
    const day = dayAt(tokens, month.next, end);
    const after = day === null ? month.next : month.next + 1;
    const comma = after < end && tokens.hash[after] === COMMA ? after + 1 : after;
    const year = yearAt(tokens, comma, end);
    if (year !== null) return { date: [year, month.number, day].filter(Boolean).join('-'), next: comma + 1 };
    return day === null ? null : { date: `--${month.number}-${day}`, next: after };
  }
  const year = yearAt(tokens, at, end);
  if (year !== null) return { date: year, next: at + 1 };
  const day = dayAt(tokens, at, end);
  const named = day === null ? null : monthAt(tokens, at + 1, end);
  if (!named) return null;
  const after = yearAt(tokens, named.next, end);
  return after === null
    ? { date: `--${named.number}-${day}`, next: named.next }
    : { date: `${after}-${named.number}-${day}`, next: named.next + 1 };
}

function monthAt(tokens: Tokens, at: number, end: number): { number: string; next: number } | null {
  if (at >= end || tokens.shape[at]! < Shape.Capitalised || tokens.shape[at]! > Shape.Mixed) return null;
  const number = monthNumbers(tokens.hash[at]!);
  if (number === undefined) return null;
  return { number: twoDigits(number), next: at + 1 < end && tokens.hash[at + 1] === DOT ? at + 2 : at + 1 };
}

function dayAt(tokens: Tokens, at: number, end: number): string | null {
  const digits =
    at < end && tokens.shape[at] === Shape.Number
      ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokenText(tokens, at))?.[1]
      : undefined;
  const day = Number(digits);
  return digits && day >= 1 && day <= LAST_DAY ? twoDigits(day) : null;
}

/** The year that a token is, `YYYY` from 1500 to 2099, or null. */
export function yearAt(tokens: Tokens, at: number, end: number): string | null {
  if (at >= end || tokens.shape[at] !== Shape.Number || tokens.end[at]! - tokens.start[at]! !== 4) return null;
  const text = tokenText(tokens, at);
  return /^(?:1[5-9]|20)\d\d$/.test(text) ? text : null;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
