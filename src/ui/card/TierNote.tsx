/** Says that a record of the wide tier is not reviewed and not dated. */
import type { EntityFacts } from '../../dataset/facts';
import type { Translate } from '../text/translate';

export function TierNote({ known, t }: { known: EntityFacts; t: Translate }) {
  return known.tier === 'wide' ? <p class="tier">{t('name.wide')}</p> : null;
}
