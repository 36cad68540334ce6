/** What a card says of one subject, wherever it is shown: on the page, or in the panel beside it. */
import type { Span } from '../../text/article';
import type { Facts } from '../../dataset/facts';
import type { Reading, Subject } from '../annotated-article';
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
}

export function CardBody({ reading, selected: { kind, index }, facts, problem, t, onJump }: CardBodyProps) {
  const { mentions, statements, claims } = reading.annotations;
  if (problem !== null)
    return (
      <p class="problem" role="alert">
        {problem}
      </p>
    );
  if (!facts) return <p class="waiting">{t('card.waiting')}</p>;
  const mention = kind === 'mention' ? mentions[index] : undefined;
  if (mention) return <NameCard reading={reading} mention={mention} facts={facts} t={t} onJump={onJump} />;
  const statement = kind === 'statement' ? statements[index] : undefined;
  if (statement)
    return <StatementCard reading={reading} statement={statement} index={index} facts={facts} t={t} onJump={onJump} />;
  const claim = kind === 'claim' ? claims[index] : undefined;
  if (claim) return <ClaimCard reading={reading} claim={claim} facts={facts} t={t} />;
  return null;
}
