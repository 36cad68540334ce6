/** Writes in words what follows from an article's own numbers and day. */
import type { AmountReckoned, Part, PartsReckoned, Reckoning, TimeReckoned } from '../../core/reckoning/reckoning';
import { wordsAt, type Reading } from '../annotated-article';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

const DAY_LENGTH = 10;
/** Significant digits of what is calculated from two of the article's numbers. */
const DIGITS = 2;

/** "about 3 in 8", "since about 1996", "50% more than “12 million”" */
export function reckoningWords(reading: Reading, reckoning: Reckoning, t: Translate): string {
  switch (reckoning.kind) {
    case 'parts':
    case 'left':
    case 'more':
    case 'less':
      return partsWords(reckoning, t);
    case 'born':
    case 'since':
    case 'around':
    case 'until':
    case 'between':
      return timeWords(reckoning, t);
    default:
      return amountWords(reading, reckoning, t);
  }
}

function partsWords({ kind, low, high }: PartsReckoned, t: Translate): string {
  const one = ({ part, of, exact }: Part) =>
    t(exact ? 'numbers.parts-exact' : 'numbers.parts', whole(part, t), whole(of, t));
  const words = ends(low, high, one, t);
  return kind === 'parts' ? words : t(`numbers.${kind}`, words);
}

function timeWords({ kind, date, until, bound }: TimeReckoned, t: Translate): string {
  const day = formatDate(date, t.locale);
  const end = until === null ? '' : formatDate(until, t.locale);
  const isDay = date.length === DAY_LENGTH && bound === null;
  const words =
    kind === 'since' && isDay
      ? t('numbers.since-day', day)
      : kind === 'around' && isDay
        ? day
        : t(`numbers.${kind}`, day, end);
  return bound === null ? words : t(`numbers.${bound}`, words);
}

function amountWords(reading: Reading, { kind, low, high, unit, beside }: AmountReckoned, t: Translate): string {
  const other = beside ? wordsAt(reading, beside) : '';
  const size = Math.abs(low ?? high ?? 0);
  switch (kind) {
    case 'change':
      return t(isLower(low) ? 'numbers.change-down' : 'numbers.change-up', percent(size, t), other);
    case 'points':
      return t(isLower(low) ? 'numbers.points-down' : 'numbers.points-up', decimal(size, t), other);
    case 'share':
      return t('numbers.share', percent(size, t), other);
    case 'years-before':
    case 'years-after':
      return t(`numbers.${kind}`, size);
    default:
      return ends(low, high, (value) => t(`numbers.${kind}`, amount(value, unit, t), other), t);
  }
}

const isLower = (value: number | null): boolean => (value ?? 0) < 0;

/** Writes both ends, or the one that there is. */
function ends<End>(low: End | null, high: End | null, words: (end: End) => string, t: Translate): string {
  if (low === null) return t('numbers.up-to', words(high!));
  if (high === null) return t('numbers.from', words(low));
  return [...new Set([words(low), words(high)])].join(' – ');
}

const whole = (value: number, t: Translate): string => value.toLocaleString(t.locale);
const decimal = (value: number, t: Translate): string => value.toLocaleString(t.locale, { maximumFractionDigits: 1 });
const percent = (value: number, t: Translate): string =>
  (value / 100).toLocaleString(t.locale, { style: 'percent', maximumSignificantDigits: DIGITS });

/** Names of units of time in browsers are the English ones. */
function amount(value: number, unit: string | null, t: Translate): string {
  const style: Intl.NumberFormatOptions =
    unit === null
      ? {}
      : /^[A-Z]{3}$/.test(unit)
        ? { style: 'currency', currency: unit }
        : { style: 'unit', unit, unitDisplay: 'long' };
  return value.toLocaleString(t.locale, { maximumSignificantDigits: DIGITS, ...style });
}
