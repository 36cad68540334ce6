/** A running import, or a failed one with the reason. */
import { faultText } from '../../text/fault-text';
import type { Translate } from '../../text/translate';
import type { ImportRow } from './datasets-view';

export interface ImportItemProps {
  readonly job: ImportRow;
  readonly t: Translate;
  onStop(): void;
}

export function ImportItem({ job, t, onStop }: ImportItemProps) {
  const { name, stage, done, taken, problem } = job;
  const percent = Math.floor(done * 100);
  return (
    <li class="import" data-stage={stage}>
      <strong>{name}</strong>
      {stage === 'failed' ? (
        <p class="problem" role="alert">
          {t('datasets.failed')} {problem && faultText(problem, t)}
        </p>
      ) : (
        <p>{stage === 'reading' ? t('datasets.reading', percent, taken) : t(`datasets.${stage}`)}</p>
      )}
      {stage !== 'failed' && (
        <progress max={100} value={stage === 'fetching' ? undefined : percent} aria-label={name} />
      )}
      <button type="button" class="button" onClick={onStop}>
        {t(stage === 'failed' ? 'datasets.dismiss' : 'datasets.stop')}
      </button>
    </li>
  );
}
