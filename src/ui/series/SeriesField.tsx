/** The article's number beside a published series: what the series is, a sentence, the chart, what is measured, by whom. */
import type { SeriesFigure } from '../../core/series/series-figure';
import { wordsAt, type Reading } from '../annotated-article';
import { OutLink } from '../card/OutLink';
import type { Translate } from '../text/translate';
import { SeriesChart } from './SeriesChart';
import { seriesChartModel } from './series-chart-model';
import { seriesSentence } from './series-words';

export interface SeriesFieldProps {
  readonly reading: Reading;
  readonly figure: SeriesFigure;
  readonly t: Translate;
}

export function SeriesField(props: SeriesFieldProps) {
  return (
    <>
      <SeriesAnswer {...props} />
      <SeriesBasis {...props} />
    </>
  );
}

/** Shows what a reader wants to know first. */
export function SeriesAnswer({ reading, figure, t }: SeriesFieldProps) {
  const model = seriesChartModel(figure);
  return (
    <div class="figure" data-part="series">
      <p class="series-title">{figure.title}</p>
      <p class="state">{seriesSentence(figure, t)}</p>
      {model && <SeriesChart figure={figure} model={model} words={wordsAt(reading, figure)} t={t} />}
    </div>
  );
}

/** Shows what exactly is measured, by whom, and in which edition. */
export function SeriesBasis({ figure, t }: SeriesFieldProps) {
  return (
    <>
      <p class="unknown">
        {t('series.measures', figure.title, figure.measured)}
        {figure.counter !== null && ` ${t('series.counter', figure.counter)}`}
      </p>
      <p class="unknown">
        <OutLink url={figure.url}>{`${figure.publisher}, ${figure.sourceTitle}`}</OutLink>
        {` · ${figure.edition}`}
      </p>
    </>
  );
}
