/** The estimates in words, which is also the ruler for those who do not see it. */
import { useState } from 'preact/hooks';
import type { RulerEstimate, RulerModel } from '../ruler/ruler-model';
import { formatDate } from '../text/format';
import type { Translate } from '../text/translate';
import { SourceLink } from './SourceLink';

/** As many are shown before the reader asks for the rest: of what was known on the article's day, and of later ones. */
const shownAtFirst = { before: 4, after: 2 };

export interface EstimateListProps {
  readonly model: RulerModel;
  readonly chosen: RulerEstimate | null;
  readonly t: Translate;
  onChoose(estimate: RulerEstimate | null): void;
}

export function EstimateList({ model, chosen, t, onChoose }: EstimateListProps) {
  const [all, setAll] = useState(false);
  // What could be known on the article's day stands first; of each the highest, which a figure is held against.
  const highest = [...model.estimates].sort((a, b) => b.to - a.to);
  const before = highest.filter(({ after }) => !after);
  const after = highest.filter((item) => item.after);
  const ordered = [...before, ...after];
  const shown = all ? ordered : [...before.slice(0, shownAtFirst.before), ...after.slice(0, shownAtFirst.after)];
  return (
    <div class="estimates">
      {byTopic(shown).map(([first, ...rest]) => (
        <section key={first.topic.id} aria-label={first.topic.title}>
          <h4 class="estimate-topic">{first.topic.title}</h4>
          <ul>
            {[first, ...rest].map((item) => (
              <li
                key={model.estimates.indexOf(item)}
                class={item === chosen ? 'estimate is-chosen' : 'estimate'}
                onPointerEnter={() => onChoose(item)}
                onPointerLeave={() => onChoose(null)}
              >
                <EstimateLine item={item} t={t} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(all || shown.length < ordered.length) && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('figure.fewer') : t('figure.all', ordered.length)}
        </button>
      )}
    </div>
  );
}

/** Neighbours of one topic together, in the order in which topics first come. */
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
