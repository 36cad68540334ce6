/** Reads since when a figure counts ("since the invasion began in February 2022"). */
import type { Reading } from '../../../text/reading';
import { hashWord } from '../../../text/word-hash';
import { Shape } from '../../../text/token';
import { dateAt } from '../../../text/written-dates';
import { daysApart } from '../../../dates/partial-date';
import type { Region } from '../clauses/clauses';
import { relativeWords } from './scope-words';
import { COMMA, OPENING_BRACKET, SEMICOLON } from '../../../text/marks';

/** The date stands within so many tokens of "since". */
const FARTHEST_DATE = 14;

/** Starts that lie no farther apart are one start: an attack by night has two days. */
const SAME_START_DAYS = 7;

let since = 0;

/**
 * The date since which a figure of a region counts, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null. It
 * stands in the region ("… since 2014"), or opens its sentence ("Since 2014, …"); what somebody
 * "who has led the country since 2014" says is no such date.
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

/** "Since October 7" in an article of May 2024 is that of 2023. @param day `-MM-DD` */
function lastOf(day: string, published: string | null): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  return `${published.slice(4, 10) >= day ? year : year - 1}${day}`;
}

/** Whether figure and estimates count from another day, as far as both say. */
export function startsDiffer(figure: string | null, stated: string | null): boolean {
  return figure !== null && stated !== null && daysApart(figure, stated) > SAME_START_DAYS;
}
