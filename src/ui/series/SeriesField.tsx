/** The article's number beside a published series: a sentence, the chart, what exactly is measured, by whom. */
import type { SeriesFigure } from '../../core/series/series-figure';
import { wordsAt, type Reading } from '../annotated-article';
import type { Translate } from '../text/translate';
import { SeriesChart } from './SeriesChart';
import { seriesChartModel } from './series-chart-model';
import { seriesSentence } from './series-words';

/** Only these open in a tab of their own; anything else is shown as text. */
const openable = /^https?:\/\//i;

export interface SeriesFieldProps {
  readonly reading: Reading;
  readonly figure: SeriesFigure;
  readonly t: Translate;
}

export function SeriesField({ reading, figure, t }: SeriesFieldProps) {
  const model = seriesChartModel(figure);
  const source = `${figure.publisher}, ${figure.sourceTitle}`;
  return (
    <div class="figure" data-part="series">
      <p class="state">{seriesSentence(figure, t)}</p>
      {model && <SeriesChart figure={figure} model={model} words={wordsAt(reading, figure)} t={t} />}
      <p class="unknown">
        {t('series.measures', figure.title, figure.measured)}
        {figure.counter !== null && ` ${t('series.counter', figure.counter)}`}
      </p>
      <p class="unknown">
        {figure.url !== null && openable.test(figure.url) ? (
          <a href={figure.url} target="_blank" rel="noopener noreferrer">
            {source}
          </a>
        ) : (
          source
        )}
        {` · ${figure.edition}`}
      </p>
    </div>
  );
}
