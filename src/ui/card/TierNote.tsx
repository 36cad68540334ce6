/** Says that a record of the wide tier is not reviewed and not dated. */
import type { EntityFacts } from '../../dataset/facts';
import type { Translate } from '../text/translate';

export function TierNote({ known, t }: { known: EntityFacts; t: Translate }) {
  if (known.tier !== 'wide') return null;
  // Only people have offices.
  return <p class="tier">{t(known.type === 'person' ? 'name.wide' : 'name.wideThing')}</p>;
}
