/**
 * Finds published series for the numbers of an article: the same thing, the same country, the same kind of period, in
 * the edition of the article's day. If the text does not say enough, nothing is shown.
 */
import type { OpenedSeries, SeriesPoint } from '../../dataset/series/opened-series';
import type { SeriesDefinition } from '../../dataset/series/series-schema';
import type { Quantity } from '../../text/quantities/quantity';
import { countsNoun, unitFactor } from '../../text/quantities/units-compared';
import type { Reading } from '../../text/reading';
import { chosenPoints } from './choose-points';
import type { NumberPlace } from './clause';
import type { PlacesSaid } from './countries-said';
import { editionOn } from './edition-on';
import { isForeignDollar } from './foreign-dollar';
import { placeIn, sentenceAround } from './number-place';
import { ownerOf } from './owner';
import { timesIn } from './period-in-text';
import { saysAll, saysOne } from './phrases';
import { fitsShape, isFall } from './shapes';
import { statedSpan, type ValueSpan } from './stated-span';
import type { SeriesFigure } from './series-figure';
import { seriesWords } from './series-words';

/** Whether an article may have a number of a series at all, without opening one. */
export function mayHaveSeries(
  { article }: Reading,
  quantities: readonly Quantity[],
  own: readonly OpenedSeries[],
): boolean {
  return article.published !== null && quantities.length > 0 && saysSeries(article.text, own);
}

/** Whether a text has a word of the bundled series or of the reader's own. */
function saysSeries(text: string, own: readonly OpenedSeries[]): boolean {
  if (seriesWords.test(text)) return true;
  return own.some((series) => {
    for (let number = 0; number < series.count; number++)
      if (saysOne(text, series.definition(number).says[0]!)) return true;
    return false;
  });
}

/** Returns the numbers of an article that have a published value, in order; if several series fit, the narrowest. */
export function findSeriesFigures(
  reading: Reading,
  quantities: readonly Quantity[],
  places: PlacesSaid,
  series: OpenedSeries,
  own: readonly OpenedSeries[],
): SeriesFigure[] {
  const { article } = reading;
  if (article.published === null) return [];
  const figures: SeriesFigure[] = [];
  for (const quantity of quantities) {
    const candidates = candidatesFor(series, quantity);
    if (!candidates.length) continue;
    const sentence = sentenceAround(reading, quantity.start);
    if (!saysSeries(article.text.slice(sentence.start, sentence.end), own)) continue;
    const place = placeIn(reading, quantity);
    const found = candidates.flatMap((number) => {
      const figure = figureOf(series, number, quantity, place, places, article.published!);
      return figure ? [figure] : [];
    });
    const best = narrowest(found, series);
    if (best) figures.push(best);
  }
  return figures;
}

/** Returns the series in the quantity's unit. */
function candidatesFor(series: OpenedSeries, { unit }: Quantity): readonly number[] {
  if (unit === null)
    return [
      ...series.withUnit('count'),
      ...series.withUnit('index'),
      ...series.withUnit('year'),
      ...series.withUnit('USD'),
    ];
  if (countsNoun(unit))
    return /dollars?$/.test(unit) ? [...series.withUnit('count'), ...series.withUnit('USD')] : series.withUnit('count');
  if (unit === 'year of age') return series.withUnit('year');
  if (unit === 'tonne' || unit === 'ton' || unit === 'megatonne' || unit === 'gigatonne')
    return series.withUnit('tonne');
  if (unit === 'USD per gallon' || unit === 'USD')
    return [
      ...series.withUnit(unit),
      ...(unit === 'USD' ? [...series.withUnit('USD per gallon'), ...series.withUnit('USD per barrel')] : []),
    ];
  if (/^USD per (?:person|million)/.test(unit)) return series.withUnit('USD');
  return [...series.withUnit(unit), ...(/^[A-Z]{3}$/.test(unit) ? series.withUnit('*') : [])];
}

function figureOf(
  series: OpenedSeries,
  number: number,
  quantity: Quantity,
  place: NumberPlace,
  places: PlacesSaid,
  published: string,
): SeriesFigure | null {
  const definition = series.definition(number);
  if (!isSaid(definition, place)) return null;
  if (!fitsShape(definition, place, nounOf(quantity))) return null;
  const entity = ownerOf(definition, place, places, quantity);
  if (entity === null) return null;
  if (definition.unit.startsWith('USD') && isForeignDollar(entity, place.sentence)) return null;
  const edition = editionOn(definition, published);
  const points = series.points(number, edition, entity);
  const chosen = chosenPoints(
    definition,
    points,
    timesIn(place.clause, published),
    timesIn(place.sentence, published),
    published,
  );
  if (!chosen.length) return null;
  const factor = quantity.unit && !countsNoun(quantity.unit) ? (unitFactor(quantity.unit, definition.unit) ?? 1) : 1;
  const sign = definition.change && isFall(place.clause) ? -1 : 1;
  const written = place.sentence.slice(quantity.start - place.sentenceStart, quantity.end - place.sentenceStart);
  const stated = scaled(statedSpan(quantity, written), factor / definition.scale, sign);
  const largest = Math.abs(Number.isFinite(stated.to) ? stated.to : stated.from);
  if (largest < definition.least) return null;
  const compared = definition.sizeOnly ? chosen.map(sizeOf) : chosen;
  const low = Math.min(...compared.map((point) => point.low));
  const high = Math.max(...compared.map((point) => point.high));
  return {
    start: quantity.start,
    end: quantity.end,
    series: definition.id,
    entity,
    period: chosen.at(-1)!.period,
    relation: relationOf(stated, low, high, definition),
    low,
    high,
    stated: {
      low: Number.isFinite(stated.from) ? ((quantity.low ?? quantity.high!) * factor * sign) / definition.scale : null,
      high: Number.isFinite(stated.to) ? ((quantity.high ?? quantity.low!) * factor * sign) / definition.scale : null,
    },
    title: definition.title,
    measured: definition.measured,
    unit: definition.unit,
    counter: definition.counter,
    publisher: definition.publisher,
    sourceTitle: definition.sourceTitle,
    url: definition.url,
    edition: definition.editions[edition]!.name,
    points,
  };
}

function isSaid(
  { says, asks, never, anywhere }: SeriesDefinition,
  { clause, sentence, previous }: NumberPlace,
): boolean {
  const [first, ...others] = says;
  if (!saysOne(clause, first!)) return false;
  if (!saysAll(anywhere ? sentence : clause, others)) return false;
  if (!saysAll(`${previous} ${sentence}`, asks)) return false;
  return !saysOne(anywhere ? sentence : clause, never);
}

const nounOf = ({ unit }: Quantity): string => (unit && countsNoun(unit) ? unit.split(' ').at(-1)! : '');

const sizeOf = ({ period, low, high }: SeriesPoint): SeriesPoint => ({
  period,
  low: Math.min(Math.abs(low), Math.abs(high)),
  high: Math.max(Math.abs(low), Math.abs(high)),
});

const scaled = ({ from, to }: ValueSpan, factor: number, sign: number): ValueSpan =>
  sign < 0 ? { from: -to * factor, to: -from * factor } : { from: from * factor, to: to * factor };

/** Compares a number with published values, allowing for rounding and usual revisions. */
function relationOf(
  stated: ValueSpan,
  low: number,
  high: number,
  { share, plus }: SeriesDefinition,
): SeriesFigure['relation'] {
  const least = low - Math.max(plus, Math.abs(low) * share);
  const most = high + Math.max(plus, Math.abs(high) * share);
  if (stated.from > most) return 'above';
  return stated.to < least ? 'below' : 'within';
}

/**
 * Returns, among several series for a number, the one that requires the most words; none if two require equally many.
 */
function narrowest(found: readonly SeriesFigure[], series: OpenedSeries): SeriesFigure | null {
  if (found.length < 2) return found[0] ?? null;
  const asked = new Map<string, number>();
  for (let number = 0; number < series.count; number++) {
    const { id, says, asks, owner } = series.definition(number);
    asked.set(id, says.length + asks.length + (owner === 'fixed' ? 0.5 : 0) + (owner === 'pair' ? 2 : 0));
  }
  const [first, second] = [...found].sort((a, b) => asked.get(b.series)! - asked.get(a.series)!);
  return asked.get(first!.series) === asked.get(second!.series) ? null : first!;
}
