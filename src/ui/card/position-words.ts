/** Says in a sentence how a figure compares with published estimates. */
import type { FigureMatch } from '../../core/annotations';
import { factsOf, type Facts } from '../../dataset/facts';
import { roundFactor } from '../text/format';
import type { Translate } from '../text/translate';

/** Returns the sentence. It names the topic, because the ruler shows related ones as well. */
export function positionWords({ dataset, topic, position, factor }: FigureMatch, facts: Facts, t: Translate): string {
  const title = factsOf(facts.topics, { dataset, id: topic })?.title ?? topic;
  if (position === 'within') return t('figure.within', title);
  // A factor that rounds to one says less than "above".
  if (factor < 1.05 || !Number.isFinite(factor)) return t(`figure.${position}`, title);
  return t.count(`figure.${position}By`, roundFactor(factor), title);
}
