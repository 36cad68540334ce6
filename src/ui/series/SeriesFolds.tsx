/** The folded series of a claim's card: the basis of the one that is shown, and all others whole. */
import type { SeriesFigure } from '../../core/series/series-figure';
import type { Reading } from '../annotated-article';
import { Fold } from '../card/Fold';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { SeriesBasis, SeriesField } from './SeriesField';

/** The longest title of a series that a fold is named by (characters). */
const LONGEST_TITLE = 48;

export interface SeriesFoldsProps {
  readonly reading: Reading;
  readonly series: readonly SeriesFigure[];
  /** The series that the card shows above, or null. */
  readonly shown: SeriesFigure | null;
  readonly t: Translate;
}

export function SeriesFolds({ reading, series, shown, t }: SeriesFoldsProps) {
  return (
    <>
      {shown && (
        <Fold words={t('series.about')} part="series-about">
          <SeriesBasis reading={reading} figure={shown} t={t} />
        </Fold>
      )}
      {series
        .filter((figure) => figure !== shown)
        .map((figure) => (
          <Fold key={figure.start} words={shorten(figure.title, LONGEST_TITLE)} part="other-series">
            <SeriesField reading={reading} figure={figure} t={t} />
          </Fold>
        ))}
    </>
  );
}
