/** The content of a card about one subject, for the page and for the panel. */
import type { ComponentChildren } from 'preact';
import type { Subject } from '../../core/annotations';
import type { Facts } from '../../dataset/facts';
import type { Reading } from '../annotated-article';
import type { NumberSettings } from '../numbers/number-rows';
import type { Translate } from '../text/translate';
import { ClaimCard } from './ClaimCard';
import { NameCard } from './NameCard';
import { NumberCard } from './NumberCard';
import { StatementCard } from './StatementCard';

export interface CardBodyProps {
  readonly reading: Reading;
  readonly selected: Subject;
  readonly facts: Facts;
  readonly t: Translate;
  /** Settings for numbers; by default those of a fresh install. */
  readonly numbers?: NumberSettings | undefined;
  /** Folded parts that every card has. */
  readonly folds?: ComponentChildren;
}

/** Only draws; `hearCards` handles what the reader does. */
export function CardBody({ selected: { kind, index }, ...props }: CardBodyProps) {
  const { mentions, statements, claims, told } = props.reading.annotations;
  const mention = kind === 'mention' ? mentions[index] : undefined;
  if (mention) return <NameCard {...props} mention={mention} />;
  const statement = kind === 'statement' ? statements[index] : undefined;
  if (statement) return <StatementCard {...props} statement={statement} index={index} />;
  const claim = kind === 'claim' ? claims[index] : undefined;
  if (claim) return <ClaimCard {...props} claim={claim} />;
  const number = kind === 'number' ? told[index] : undefined;
  if (number) return <NumberCard {...props} span={number} />;
  return null;
}
