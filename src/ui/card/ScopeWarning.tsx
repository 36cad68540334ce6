/** Warns if the article's figure and the estimates do not measure the same thing. */
import type { FigureMatch } from '../../core/annotations';
import { factsOf, type Facts } from '../../dataset/facts';
import type { Translate } from '../text/translate';

export interface ScopeWarningProps {
  readonly match: FigureMatch;
  readonly facts: Facts;
  readonly t: Translate;
}

export function ScopeWarning({ match, facts, t }: ScopeWarningProps) {
  const topic = factsOf(facts.topics, { dataset: match.dataset, id: match.topic });
  if (match.scope.length === 0 || !topic) return null;
  const { who, what, side, since, where } = topic.scope;
  const scope = [
    [who, what].filter(Boolean).join(' '),
    side && t('scope.ofSide', side),
    where && t('scope.inPlace', where),
    since && t.dated('scope.since', since),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <details class="scope" data-part="scope">
      <summary>{t('scope.title')}</summary>
      <p>{t('scope.topic', scope)}</p>
      <ul>
        {match.scope.map((difference) => (
          <li key={difference}>{t(difference === 'since' ? 'scope.otherSince' : `scope.${difference}`)}</li>
        ))}
      </ul>
    </details>
  );
}
