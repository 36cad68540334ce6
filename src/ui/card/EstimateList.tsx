/** The estimates in words, which replace the ruler for people who cannot see it. */
import type { RulerEstimate, RulerModel } from '../ruler/ruler-model';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { SourceLink } from './SourceLink';

/** Number of estimates shown before the reader asks for more: known on the article's day, and later ones. */
const shownAtFirst = { before: 4, after: 2 };

export interface EstimateListProps {
  readonly model: RulerModel;
  readonly t: Translate;
}

export function EstimateList({ model, t }: EstimateListProps) {
  // Estimates known on the article's day come first, each group from the highest, which a figure is compared with.
  const highest = [...model.estimates].sort((a, b) => b.to - a.to);
  const before = highest.filter(({ after }) => !after);
  const after = highest.filter((item) => item.after);
  const rest = new Set([...before.slice(shownAtFirst.before), ...after.slice(shownAtFirst.after)]);
  return (
    <div class="estimates">
      {byTopic([...before, ...after]).map((estimates) => (
        <section
          key={estimates[0].topic.id}
          class={estimates.every((item) => rest.has(item)) ? 'is-more' : undefined}
          aria-label={estimates[0].topic.title}
        >
          <h4 class="estimate-topic">{estimates[0].topic.title}</h4>
          <ul>
            {estimates.map((item) => (
              <li key={model.estimates.indexOf(item)} class={rest.has(item) ? 'estimate is-more' : 'estimate'}>
                <EstimateLine item={item} t={t} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest.size > 0 && (
        <button type="button" class="more" aria-expanded={false} data-act="more">
          <span>{t('figure.all', model.estimates.length)}</span>
          <span>{t('figure.fewer')}</span>
        </button>
      )}
    </div>
  );
}

/** Groups neighbouring estimates by topic, in order of first appearance. */
function byTopic(estimates: readonly RulerEstimate[]): [RulerEstimate, ...RulerEstimate[]][] {
  const groups = new Map<string, [RulerEstimate, ...RulerEstimate[]]>();
  for (const estimate of estimates) {
    const group = groups.get(estimate.topic.id);
    if (group) group.push(estimate);
    else groups.set(estimate.topic.id, [estimate]);
  }
  return [...groups.values()];
}

function EstimateLine({ item: { estimate, source, after }, t }: { item: RulerEstimate; t: Translate }) {
  return (
    <>
      <span class="estimate-figure">{estimate.text}</span>
      <span class="estimate-source">
        {estimate.by} · {formatDate(estimate.asOf, t.locale)}
        {source && (
          <>
            {' '}
            · <SourceLink source={source} t={t} brief />
          </>
        )}
        {after && <span class="after">{t('ruler.after')}</span>}
      </span>
    </>
  );
}
