/** The article's figure beside the dated estimates: a sentence, the ruler, the list, the scope. */
import { useMemo, useState } from 'preact/hooks';
import type { Claim } from '../../core/annotations';
import type { Quantity } from '../../text/quantities/quantity';
import type { Facts } from '../../dataset/facts';
import { wordsAt, type Reading } from '../annotated-article';
import { Ruler } from '../ruler/Ruler';
import { rulerModel, type RulerEstimate } from '../ruler/ruler-model';
import type { Translate } from '../text/translate';
import { EstimateList } from './EstimateList';
import { FromDataset } from './FromDataset';
import { ScopeWarning } from './ScopeWarning';
import { positionWords } from './position-words';

export interface FigureFieldProps {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly facts: Facts;
  readonly t: Translate;
}

export function FigureField({ reading, claim, quantity, facts, t }: FigureFieldProps) {
  const [chosen, setChosen] = useState<RulerEstimate | null>(null);
  // The same objects as long as the facts are the same: what is chosen is one of them.
  const model = useMemo(() => rulerModel(quantity, facts, reading.article.published), [quantity, facts]);
  const [match, ...others] = claim.figures;
  if (!model || !match) return null;
  return (
    <div class="figure">
      <p class="state">{positionWords(match, facts, t)}</p>
      <Ruler model={model} words={wordsAt(reading, quantity)} chosen={chosen} onChoose={setChosen} t={t} />
      {others.map((figure) => (
        <p key={figure.topic} class="unknown">
          {positionWords(figure, facts, t)}
        </p>
      ))}
      <ScopeWarning match={match} facts={facts} t={t} />
      <EstimateList model={model} chosen={chosen} onChoose={setChosen} t={t} />
      <FromDataset dataset={match.dataset} facts={facts} t={t} />
    </div>
  );
}
