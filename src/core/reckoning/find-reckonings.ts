/**
 * Finds what follows from the numbers and the day of an article alone: shares in plain parts, times resolved against its
 * day, years of birth, changes between two numbers, long times in larger units. Where the text does not say enough, nothing.
 */
import type { Annotations } from '../annotations';
import type { Quantity } from '../../text/quantities/quantity';
import { measureOf } from '../../text/quantities/units-compared';
import type { Reading } from '../../text/reading';
import { overlap } from '../../text/spans';
import type { NumberPlace } from '../series/clause';
import { placeIn } from '../series/number-place';
import { reckonAge } from './ages';
import { otherYears } from '../other-years';
import { reckonLength } from './lengths-of-time';
import { reckonPair } from './pairs';
import { reckonPercentage, YEARLY_UNIT } from './percentages';
import { reckonRate } from './rates';
import type { Reckoning } from './reckoning';
import { reckonTime } from './times';
import { reckonYear } from './years';

type Found = Pick<Annotations, 'mentions' | 'statements' | 'quantities' | 'days'>;

/** Largest distance between two numbers that are set beside each other (UTF-16 units). */
const CLOSE = 60;
/** An order of magnitude ("hundreds of years") is not a number to reckon with. */
const OPEN = /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|several)\b/i;

/** Returns the reckonings of an article, in order. */
export function findReckonings(reading: Reading, found: Found): Reckoning[] {
  const { article } = reading;
  const { published } = article;
  const quoted = found.statements.filter(({ form }) => form !== 'indirect').flatMap(({ spans }) => spans);
  const isQuoted = (quantity: Quantity) => quoted.some((span) => overlap(span, quantity));
  const isOtherTime = otherYears(article);
  const all = found.quantities.flatMap((quantity, index): Reckoning[] => {
    const next = found.quantities[index + 1];
    const isPaired = next !== undefined && next.start - quantity.end <= CLOSE;
    if (!isPaired && !mayReckon(quantity)) return [];
    if (OPEN.test(article.text.slice(quantity.start, quantity.end))) return [];
    const place = placeIn(reading, quantity);
    const pair = isPaired && isIn(place, next) ? reckonPair(quantity, next, place) : null;
    return [...alone(quantity, place), ...(pair ? [pair] : [])];
  });
  const years = published === null ? [] : found.days.flatMap((day) => reckonYear(day, published) ?? []);
  return [...all, ...years].sort((a, b) => a.start - b.start);

  function alone(quantity: Quantity, place: NumberPlace): Reckoning[] {
    const kind = measureOf(quantity.unit ?? '')?.kind;
    if (kind === 'share' || quantity.unit === YEARLY_UNIT) return reckonPercentage(quantity, place);
    if (kind === 'time') {
      const time =
        published !== null &&
        !isOtherTime(quantity, published) &&
        reckonTime(quantity, place, published, isQuoted(quantity));
      const length = time ? null : reckonLength(quantity);
      return time ? [time] : length ? [length] : [];
    }
    if (kind === 'age') {
      if (published === null || isQuoted(quantity) || isOtherTime(quantity, published)) return [];
      return listed(reckonAge(quantity, place, published, found.mentions));
    }
    return listed(reckonRate(quantity));
  }
}

const listed = (one: Reckoning | null): Reckoning[] => (one ? [one] : []);

/** Whether a number by itself may have a reckoning, by its unit. */
function mayReckon({ unit }: Quantity): boolean {
  const kind = unit === null ? undefined : measureOf(unit)?.kind;
  if (unit === YEARLY_UNIT) return true;
  return kind === 'share' || kind === 'time' || kind === 'age' || (kind?.startsWith('money per ') ?? false);
}

const isIn = ({ sentence, sentenceStart }: NumberPlace, { end }: Quantity): boolean =>
  end <= sentenceStart + sentence.length;
