/** Says which day counts for roles and notes, and where it is from. */
import type { Reading } from '../annotated-article';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

export interface ArticleDayProps {
  readonly reading: Reading;
  readonly t: Translate;
}

/** For a card. Draws nothing if the day is not from a page. */
export function ArticleDay({ reading, t }: ArticleDayProps) {
  const { daySource } = reading.article;
  if (!daySource) return null;
  return (
    <p class="day-source" data-part="day">
      {twoDays(reading, t) ?? t(`daySource.${daySource.from}`)}
    </p>
  );
}

/** For the popup. Draws nothing if the page states one day, or two that are close. */
export function TwoDays({ reading, t }: ArticleDayProps) {
  const words = twoDays(reading, t);
  return words === null ? null : (
    <p class="hint" data-part="two-days">
      {words}
    </p>
  );
}

/** Returns the words for a first publication and an update that are far apart; else null. */
function twoDays({ article: { published, daySource } }: Reading, t: Translate): string | null {
  const write = (day: string) => formatDate(day, t.locale);
  if (!published || !daySource) return null;
  if (daySource.first) return t('popup.dayOfUpdate', write(daySource.first), write(published));
  return daySource.later ? t('popup.dayOfFirst', write(published), write(daySource.later)) : null;
}
