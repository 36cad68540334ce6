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
    <Fold words={t.count('figure.sources', model.estimates.length)} part="estimates">
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
