/** Writes in words, for reports, what follows from an article's own numbers and day. */
import type { AmountReckoned, Part, PartsReckoned, Reckoning, TimeReckoned } from '../core/reckoning/reckoning';
import type { Article } from '../text/article';
import { textOf } from './report-text';

const PARTS: Readonly<Record<PartsReckoned['kind'], (words: string) => string>> = {
  parts: (words) => words,
  left: (words) => `leaves ${words}`,
  more: (words) => `${words} more`,
  less: (words) => `${words} less`,
};

const TIMES: Readonly<Record<TimeReckoned['kind'], (date: string, until: string) => string>> = {
  born: (date, until) => `born in ${date} or ${until}`,
  since: (date) => `since about ${date}`,
  around: (date) => `about ${date}`,
  until: (date) => `until about ${date}`,
  between: (date, until) => `about ${date} to ${until}`,
};

const AMOUNTS: Readonly<Record<AmountReckoned['kind'], (amount: string, other: string) => string>> = {
  lasts: (amount) => `about ${amount}`,
  times: (amount) => `${amount} times what it was before`,
  doubles: (amount) => `at that rate it doubles in about ${amount} years`,
  change: (amount, other) => `changed by ${amount} percent from "${other}"`,
  points: (amount, other) => `changed by ${amount} percentage points from "${other}"`,
  share: (amount, other) => `${amount} percent of "${other}"`,
  counted: (amount, other) => `about ${amount} of "${other}"`,
  yearly: (amount) => `about ${amount} in a year`,
  'yearly-of-hours': (amount) => `about ${amount} in a year of 52 weeks with 40 hours each`,
  'years-before': (amount) => `${amount} years before the article`,
  'years-after': (amount) => `${amount} years after the article`,
};

/** "about 3 in 8", "since about 1996 or earlier", "about 6,000 of "12,000 students"" */
export function reckoningText(article: Article, reckoning: Reckoning): string {
  if ('date' in reckoning) {
    const words = TIMES[reckoning.kind](reckoning.date, reckoning.until ?? '');
    return reckoning.bound ? `${words} ${reckoning.bound.replace('-', ' ')}` : words;
  }
  const ends = [...new Set([reckoning.low, reckoning.high].map((end) => (end === null ? '' : endText(end))))].join(
    ' to ',
  );
  if (!('beside' in reckoning)) return PARTS[reckoning.kind](ends);
  const amount = reckoning.unit ? `${ends} ${reckoning.unit}` : ends;
  return AMOUNTS[reckoning.kind](amount, reckoning.beside ? textOf(article, reckoning.beside) : '');
}

const endText = (end: number | Part): string =>
  typeof end === 'number'
    ? end.toLocaleString('en', { maximumSignificantDigits: 2 })
    : `${end.exact ? '' : 'about '}${end.part} in ${end.of.toLocaleString('en')}`;
