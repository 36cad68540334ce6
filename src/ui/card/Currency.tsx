/** How fresh the knowledge is: the notes' dates against the article's day, each once, and the estimates' dates. */
import { compareDate } from '../../dates/compare-date';
import type { Facts, NoteFacts } from '../../dataset/facts';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';

export interface CurrencyProps {
  readonly notes: readonly NoteFacts[];
  /** Topics whose estimates' dates are said; the fold of a ruler's estimates says them itself. */
  readonly topics: Facts['topics'];
  readonly published: string | null;
  readonly t: Translate;
}

export function Currency({ notes, topics, published, t }: CurrencyProps) {
  const dates = topics.flatMap((topic) => topic.estimates.map(({ asOf }) => asOf)).sort();
  const [oldest] = dates;
  const newest = dates.at(-1);
  return (
    <ul class="clock">
      {[...new Set(notes.map(({ asOf }) => clock(asOf, published, t)))].map((words) => (
        <li key={words}>{words}</li>
      ))}
      {oldest !== undefined && newest !== undefined && (
        <li>{t('currency.estimates', formatDate(oldest, t.locale), formatDate(newest, t.locale))}</li>
      )}
    </ul>
  );
}

function clock(asOf: string, published: string | null, t: Translate): string {
  if (published === null) return t.dated('currency.asOf', asOf);
  const order = compareDate(asOf, published);
  return t.dated(order === 'before' ? 'currency.before' : order === 'after' ? 'currency.after' : 'currency.same', asOf);
}
