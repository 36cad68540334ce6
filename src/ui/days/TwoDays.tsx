/** Says which of two days counts, if a page states a first publication and an update far apart. */
import type { Reading } from '../annotated-article';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

/** Draws nothing if the page states one day, or two that are close. */
export function TwoDays({ reading, t }: { readonly reading: Reading; readonly t: Translate }) {
  const { article, firstPublished, updatedLater } = reading;
  const day = article.published;
  const other = firstPublished ?? updatedLater;
  if (!day || !other) return null;
  const write = (written: string) => formatDate(written, t.locale);
  return (
    <p class="hint" data-part="two-days">
      {firstPublished
        ? t('popup.dayOfUpdate', write(firstPublished), write(day))
        : t('popup.dayOfFirst', write(day), write(other))}
    </p>
  );
}
