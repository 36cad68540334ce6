/** What a card says of one subject, wherever it is shown: on the page, or in the panel beside it. */
import type { ComponentChildren } from 'preact';
import type { Span } from '../../text/article';
import type { Facts } from '../../dataset/facts';
import type { Subject } from '../../core/annotations';
import type { Reading } from '../annotated-article';
import type { Translate } from '../text/translate';
import { ClaimCard } from './ClaimCard';
import { NameCard } from './NameCard';
import { StatementCard } from './StatementCard';

export interface CardBodyProps {
  readonly reading: Reading;
  readonly selected: Subject;
  /** Null while they are being looked up. */
  readonly facts: Facts | null;
  /** Said instead of facts where they could not be had. */
  readonly problem: string | null;
  readonly t: Translate;
  onJump(span: Span): void;
  /** Shows another subject in the place of this one. */
  onOpen(subject: Subject): void;
  /** Folded parts that every card has. */
  readonly folds?: ComponentChildren;
}

export function CardBody({ selected: { kind, index }, problem, facts, ...props }: CardBodyProps) {
  const { mentions, statements, claims } = props.reading.annotations;
  if (problem !== null)
    return (
      <p class="problem" role="alert">
        {problem}
      </p>
    );
  if (!facts) return <p class="waiting">{props.t('card.waiting')}</p>;
  const mention = kind === 'mention' ? mentions[index] : undefined;
  if (mention) return <NameCard {...props} mention={mention} facts={facts} />;
  const statement = kind === 'statement' ? statements[index] : undefined;
  if (statement) return <StatementCard {...props} statement={statement} index={index} facts={facts} />;
  const claim = kind === 'claim' ? claims[index] : undefined;
  if (claim) return <ClaimCard {...props} claim={claim} facts={facts} />;
  return null;
}
