/** The estimates of a ruler with their sources, folded below it. */
import type { FigureMatch } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import type { RulerModel } from '../ruler/ruler-model';
import type { Translate } from '../text/translate';
import { EstimateList } from './EstimateList';
import { Fold } from './Fold';
import { FromDataset } from './FromDataset';
import { positionWords } from './position-words';

export interface EstimateFoldProps {
  readonly model: RulerModel;
  readonly match: FigureMatch;
  /** Other topics that the figure may be of. */
  readonly others: readonly FigureMatch[];
  readonly facts: Facts;
  readonly t: Translate;
}

export function EstimateFold({ model, match, others, facts, t }: EstimateFoldProps) {
  return (
    <Fold words={t.count('figure.sources', model.estimates.length, yearsOf(model))} part="estimates">
      {others.map((figure) => (
        <p key={figure.topic} class="unknown">
          {positionWords(figure, facts, t)}
        </p>
      ))}
      <EstimateList model={model} t={t} />
      <FromDataset dataset={match.dataset} facts={facts} t={t} />
    </Fold>
  );
}

/** Returns the years in which the estimates were made: "2024", "2022–2025". */
function yearsOf({ estimates }: RulerModel): string {
  const years = estimates.map(({ estimate }) => estimate.asOf.slice(0, 4)).sort();
  return [...new Set([years[0], years.at(-1)])].join('–');
}
