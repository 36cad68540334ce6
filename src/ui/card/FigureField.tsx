/** The article's figure beside the dated estimates: a sentence, the ruler, the scope. */
import type { Claim } from '../../core/annotations';
import type { Quantity } from '../../text/quantities/quantity';
import type { Facts } from '../../dataset/facts';
import { wordsAt, type Reading } from '../annotated-article';
import { Ruler } from '../ruler/Ruler';
import type { RulerModel } from '../ruler/ruler-model';
import type { Translate } from '../text/translate';
import { ScopeWarning } from './ScopeWarning';
import { positionWords } from './position-words';

export interface FigureFieldProps {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly model: RulerModel;
  /** Whether a note's finding is the answer; then how the figure compares is said in smaller words below the ruler. */
  readonly hasNote: boolean;
  readonly facts: Facts;
  readonly t: Translate;
}

export function FigureField({ reading, claim, quantity, model, hasNote, facts, t }: FigureFieldProps) {
  const [match] = claim.figures;
  if (!match) return null;
  const position = positionWords(match, facts, t);
  return (
    <div class="figure">
      {!hasNote && <p class="state">{position}</p>}
      <Ruler model={model} words={wordsAt(reading, quantity)} title={hasNote ? position : null} t={t}>
        <ScopeWarning match={match} facts={facts} t={t} />
      </Ruler>
    </div>
  );
}
