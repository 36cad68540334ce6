/**
 * A series over time: published values as dots with their bounds, joined by a line, and the article's number as a mark
 * at its time. One stop for the keyboard; arrow keys move through the values, and the chosen one is read out
 * (`src/ui/card/card-acts.ts`).
 */
import type { SeriesFigure } from '../../core/series/series-figure';
import type { Translate } from '../text/translate';
import type { ChartPoint, SeriesChartModel } from './series-chart-model';
import { periodWords, rangeWords, valueWords } from './series-words';

export interface SeriesChartProps {
  readonly figure: SeriesFigure;
  readonly model: SeriesChartModel;
  /** The article's own words for its number. */
  readonly words: string;
  readonly t: Translate;
}

/** Width of the drawing in its own units; it is scaled to the card. */
const width = 340;
const margin = 14;
const top = 20;
const plot = 64;
const height = top + plot + 18;

const x = (place: number) => margin + place * (width - 2 * margin);
const y = (place: number) => top + (1 - place) * plot;

export function SeriesChart({ figure, model, words, t }: SeriesChartProps) {
  const { points } = model;
  return (
    <figure class="ruler series">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        tabindex={0}
        aria-label={t('series.label', words, figure.title, points.length)}
        data-up="1"
      >
        <Frame figure={figure} model={model} t={t} />
        <path class="series-line" d={lineOf(points)} />
        {points.map((point) => (
          <Point
            key={point.period}
            point={point}
            says={`${periodWords(point.period, t)}: ${rangeWords(point, figure.unit, t.locale)}`}
          />
        ))}
        <Figure model={model} words={words} />
      </svg>
      <figcaption class="ruler-reading" aria-live="off" data-legend={t('series.legend')}>
        {t('series.legend')}
      </figcaption>
    </figure>
  );
}

const lineOf = (points: readonly ChartPoint[]) =>
  points.map((point, index) => `${index ? 'L' : 'M'}${x(point.x)} ${y((point.from + point.to) / 2)}`).join('');

function Frame({ figure, model, t }: Pick<SeriesChartProps, 'figure' | 'model' | 't'>) {
  const [first, last] = [model.points[0]!, model.points.at(-1)!];
  // The label at the top is on the side away from the article's number.
  const isRight = model.figure.x > 0.5;
  return (
    <g class="ruler-axis">
      <path d={`M${margin} ${top + plot}H${width - margin}`} />
      <path class="ruler-tick" d={`M${margin} ${top}H${width - margin}`} />
      <text x={isRight ? margin : width - margin} y={top - 4} text-anchor={isRight ? 'start' : 'end'}>
        {valueWords(model.top, figure.unit, t.locale)}
      </text>
      <text x={margin} y={height - 4}>
        {periodWords(first.period, t)}
      </text>
      <text x={width - margin} y={height - 4} text-anchor="end">
        {periodWords(last.period, t)}
      </text>
    </g>
  );
}

function Point({ point, says }: { point: ChartPoint; says: string }) {
  const at = x(point.x);
  const [low, high] = [y(point.from), y(point.to)];
  return (
    <g class={point.isMeant ? 'ruler-estimate is-meant' : 'ruler-estimate'} data-says={says}>
      {low - high > 1 && <path class="ruler-range" d={`M${at} ${low}V${high}`} />}
      <circle cx={at} cy={(low + high) / 2} r={point.isMeant ? 4 : 2.5} />
    </g>
  );
}

/** The article's number: a mark at its time with its words. */
function Figure({ model: { figure }, words }: { model: SeriesChartModel; words: string }) {
  const [at, level] = [x(figure.x), y(figure.y)];
  const anchor = at > width * 0.66 ? 'end' : at < width * 0.34 ? 'start' : 'middle';
  return (
    <g class="ruler-figure">
      <text x={at} y={10} text-anchor={anchor}>
        {words}
      </text>
      <path d={`M${at} 14V${level}M${at - 6} ${level}h12`} />
    </g>
  );
}
