/** The line above a card's title: the kind of thing that it is about. */
import { factsOf } from '../../dataset/facts';
import type { CardBodyProps } from './CardBody';

export function cardKicker({ reading, selected: { kind, index }, facts, t }: Omit<CardBodyProps, 'folds'>): string {
  const { mentions, statements } = reading.annotations;
  const statement = kind === 'statement' ? statements[index] : undefined;
  if (statement) return t(`form.${statement.form}`);
  const mention = kind === 'mention' ? mentions[index] : undefined;
  if (!mention) return t(kind === 'number' ? 'numbers.title' : 'claim.kicker');
  const { entity } = mention;
  const known = entity && factsOf(facts.entities, entity);
  const country = known?.country && known.country !== known.name ? known.country : null;
  return [known?.kind ?? t(`entity.${mention.type}`), country].filter(Boolean).join(' · ');
}
