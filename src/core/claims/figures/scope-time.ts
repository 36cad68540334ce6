/** Reads since when a figure counts ("since the invasion began in February 2022"). */
import type { Reading } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { dateAt } from '../../../text/written-dates';
import { daysApart } from '../../../dates/partial-date';
import type { Region } from '../clauses/clauses';
import { relativeWords } from './scope-words';
import { COMMA, OPENING_BRACKET, SEMICOLON } from '../../../text/marks';

/** Largest distance of the date from "since" (tokens). */
const FARTHEST_DATE = 14;

/** Starts at most this many days apart are the same start; an attack by night has two days. */
const SAME_START_DAYS = 7;

let since = 0;

/**
 * Returns the date since which a figure counts, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null. The date is in the region
 * ("… since 2014") or opens the sentence ("Since 2014, …"); "who has led the country since 2014" does not count.
 */
export function sinceIn({ tokens, sentenceFirst, article }: Reading, { first, end, sentence }: Region): string | null {
  since ||= hashWord('since');
  for (let token = first; token < end; token++) {
    if (relativeWords(tokens.hash[token]!)) break;
    if (tokens.hash[token] !== since) continue;
    return dateAfter(tokens, token + 1, Math.min(end, token + FARTHEST_DATE), article.published);
  }
  const opening = sentenceFirst[sentence]!;
  if (tokens.hash[opening] !== since) return null;
  return dateAfter(
    tokens,
    opening + 1,
    Math.min(sentenceFirst[sentence + 1]!, opening + FARTHEST_DATE),
    article.published,
  );
}

function dateAfter(tokens: Reading['tokens'], first: number, end: number, published: string | null): string | null {
  for (let token = first; token < end; token++) {
    const mark = tokens.hash[token]!;
    if (tokens.shape[token] === Shape.Punctuation && (mark === COMMA || mark === SEMICOLON || mark === OPENING_BRACKET))
      return null;
    const found = dateAt(tokens, token, end);
    if (found) return found.date.startsWith('--') ? lastOf(found.date.slice(1), published) : found.date;
  }
  return null;
}

/** Returns the last such day before publication: "Since October 7" in May 2024 means 2023. @param day `-MM-DD` */
function lastOf(day: string, published: string | null): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  return `${published.slice(4, 10) >= day ? year : year - 1}${day}`;
}

/** Whether figure and estimates count from different days, if both have one. */
export function startsDiffer(figure: string | null, stated: string | null): boolean {
  return figure !== null && stated !== null && daysApart(figure, stated) > SAME_START_DAYS;
}
