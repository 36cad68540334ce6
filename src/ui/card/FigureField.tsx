/** The article's figure beside the dated estimates: a sentence, the ruler, the list, the scope. */
import { useState } from 'preact/hooks';
import type { Claim, FigureMatch, Quantity } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import { wordsAt, type Reading } from '../reading';
import { Ruler } from '../ruler/Ruler';
import { rulerModel, type RulerEstimate } from '../ruler/ruler-model';
import { roundFactor } from '../text/format';
import type { Translate } from '../text/translate';
import { EstimateList } from './EstimateList';
import { FromDataset } from './FromDataset';
import { ScopeWarning } from './ScopeWarning';

export interface FigureFieldProps {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly facts: Facts;
  readonly t: Translate;
}

export function FigureField({ reading, claim, quantity, facts, t }: FigureFieldProps) {
  const [chosen, setChosen] = useState<RulerEstimate | null>(null);
  const model = rulerModel(quantity, facts, reading.article.published);
  const [match, ...others] = claim.figures;
  if (!model || !match) return null;
  return (
    <div class="figure">
      <p class="state">{positionWords(match, facts, t)}</p>
      <Ruler model={model} words={wordsAt(reading, quantity)} chosen={chosen} onChoose={setChosen} t={t} />
      {others.map((figure) => <p key={figure.topic} class="unknown">{positionWords(figure, facts, t)}</p>)}
      <ScopeWarning match={match} facts={facts} t={t} />
      <EstimateList model={model} chosen={chosen} onChoose={setChosen} t={t} />
      <FromDataset dataset={match.dataset} facts={facts} t={t} />
    </div>
  );
}

/** How the figure lies against the estimates of one topic, which is named: the ruler shows related ones as well. */
function positionWords({ dataset, topic, position, factor }: FigureMatch, facts: Facts, t: Translate): string {
  const title = facts.topics.find((known) => known.dataset === dataset && known.id === topic)?.title ?? topic;
  if (position === 'within') return t('figure.within', title);
  // A factor that rounds to one would say less than "above" does.
  if (factor < 1.05 || !Number.isFinite(factor)) return t(`figure.${position}`, title);
  return t.count(`figure.${position}By`, roundFactor(factor), title);
}
