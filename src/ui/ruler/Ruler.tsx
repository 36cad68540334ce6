/**
 * The number ruler: the article's figure above a logarithmic scale, every dated estimate below it. The drawing is one
 * stop for the keyboard; arrow keys move through the estimates, and the chosen one is read out
 * (`src/ui/card/card-acts.ts`). The list below it says the same in words.
 */
import type { ComponentChildren } from 'preact';
import { formatDate, formatShort } from '../text/format';
import type { Translate } from '../text/translate';
import type { RulerEstimate, RulerFigure, RulerModel } from './ruler-model';

export interface RulerProps {
  readonly model: RulerModel;
  /** The article's own words for its figure; without a figure the name of what is measured. */
  readonly words: string;
  readonly t: Translate;
  /** What comes before the legend. */
  readonly title?: string | null;
  /** What belongs to the drawing, beside its legend. */
  readonly children?: ComponentChildren;
}

/** Width of the drawing in its own units; it is scaled to the card. */
const width = 340;
const margin = 14;
const figureY = 16;
const axisY = 26;
const firstLane = 34;
/** Height of a row of estimates, and of all rows: many are drawn closer together. */
const laneHeight = 9;
const tallest = 27;
/** Radius of an estimate where rows have their whole height. */
const dot = 3.5;

const x = (place: number) => margin + place * (width - 2 * margin);

export function Ruler({ model, words, title = null, t, children }: RulerProps) {
  const lane = Math.min(laneHeight, tallest / model.lanes);
  const height = firstLane + model.lanes * lane + 14;
  const key = t(model.estimates.some(({ after }) => after) ? 'ruler.legendAfter' : 'ruler.legend');
  const legend = title === null ? key : `${title}. ${key}`;
  // Order of the arrow keys.
  const ordered = [...model.estimates].sort((a, b) => a.from - b.from);
  return (
    <figure class="ruler">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        tabindex={0}
        aria-label={t(model.figure ? 'ruler.label' : 'ruler.labelAlone', words, model.estimates.length)}
        data-up="-1"
      >
        {model.figure && <Figure figure={model.figure} words={words} />}
        <Axis model={model} locale={t.locale} bottom={height - 12} />
        {ordered.map((estimate) => (
          <Estimate
            key={`${estimate.topic.id} ${estimate.estimate.by} ${estimate.estimate.asOf} ${estimate.estimate.text}`}
            estimate={estimate}
            lane={lane}
            says={describe(estimate, t)}
          />
        ))}
      </svg>
      <figcaption class="ruler-reading" aria-live="off" data-legend={legend}>
        {legend}
      </figcaption>
      {children}
    </figure>
  );
}

/** Describes an estimate in a line: who, how much, when. */
function describe({ estimate, after }: RulerEstimate, t: Translate): string {
  const line = `${estimate.by}: ${estimate.text} (${formatDate(estimate.asOf, t.locale)})`;
  return after ? `${line} · ${t('ruler.after')}` : line;
}

function Figure({ figure, words }: { figure: RulerFigure; words: string }) {
  const from = x(figure.from);
  const to = Math.max(x(figure.to), from + 1);
  const middle = (from + to) / 2;
  const anchor = middle > width * 0.66 ? 'end' : middle < width * 0.34 ? 'start' : 'middle';
  const label = anchor === 'end' ? to : anchor === 'start' ? from : middle;
  return (
    <g class="ruler-figure">
      <text x={label} y={figureY - 9} text-anchor={anchor}>
        {words}
      </text>
      {figure.from === figure.to ? (
        <path d={`M${from} ${figureY - 5}v${axisY - figureY + 5}`} />
      ) : (
        <path d={`M${from} ${figureY}H${to}`} />
      )}
      {figure.open !== 'low' && figure.from !== figure.to && <path d={`M${from} ${figureY - 5}V${axisY}`} />}
      {figure.open === 'high' && <path d={`M${to - 5} ${figureY - 4.5}L${to} ${figureY}L${to - 5} ${figureY + 4.5}`} />}
      {figure.open === 'low' && (
        <path d={`M${from + 5} ${figureY - 4.5}L${from} ${figureY}L${from + 5} ${figureY + 4.5}`} />
      )}
    </g>
  );
}

function Axis({ model: { scale }, locale, bottom }: { model: RulerModel; locale: string; bottom: number }) {
  return (
    <g class="ruler-axis">
      <path d={`M${margin} ${axisY}H${width - margin}`} />
      {scale.ticks.map((tick) => {
        const at = x(scale.place(tick));
        return (
          <g key={tick}>
            <path class="ruler-tick" d={`M${at} ${axisY}V${bottom}`} />
            <text x={at} y={bottom + 10} text-anchor="middle">
              {formatShort(tick, locale)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Draws a short arrow towards the side without an end. */
function openArrow(at: number, y: number, side: 'low' | 'high'): string {
  const way = side === 'high' ? 1 : -1;
  return `M${at + 3.5 * way} ${y}h${6 * way}m${-2.5 * way} -2.5l${2.5 * way} 2.5l${-2.5 * way} 2.5`;
}

interface EstimateProps {
  readonly estimate: RulerEstimate;
  /** Height of a row. */
  readonly lane: number;
  readonly says: string;
}

function Estimate({ estimate, lane, says }: EstimateProps) {
  const y = firstLane + estimate.lane * lane;
  const r = (dot * lane) / laneHeight;
  const from = x(estimate.from);
  const to = x(estimate.to);
  return (
    <g class={estimate.after ? 'ruler-estimate is-after' : 'ruler-estimate'} data-says={says}>
      {to - from > 1 && <path class="ruler-range" d={`M${from} ${y}H${to}`} />}
      <circle cx={from} cy={y} r={r} />
      {to - from > 1 && <circle cx={to} cy={y} r={r} />}
      {estimate.open && (
        <path class="ruler-open" d={openArrow(estimate.open === 'high' ? to : from, y, estimate.open)} />
      )}
    </g>
  );
}
