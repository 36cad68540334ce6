/** The article's number beside a published series: a sentence, the chart, what exactly is measured, and by whom. */
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

export function SeriesField({ reading, figure, t }: SeriesFieldProps) {
  const model = seriesChartModel(figure);
  return (
    <div class="figure" data-part="series">
      <p class="state">{seriesSentence(figure, t)}</p>
      {model && <SeriesChart figure={figure} model={model} words={wordsAt(reading, figure)} t={t} />}
      <p class="unknown">
        {t('series.measures', figure.title, figure.measured)}
        {figure.counter !== null && ` ${t('series.counter', figure.counter)}`}
      </p>
      <p class="unknown">
        <OutLink url={figure.url}>{`${figure.publisher}, ${figure.sourceTitle}`}</OutLink>
        {` · ${figure.edition}`}
      </p>
    </div>
  );
}
