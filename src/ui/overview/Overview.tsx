/** An article at a glance: coverage, and the lists with the voices. */
import { useMemo } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Reading } from '../reading';
import type { Translate } from '../text/translate';
import { Lists } from './Lists';
import { overviewOf } from './overview-model';

export interface OverviewProps {
  readonly reading: Reading;
  readonly t: Translate;
  onJump(span: Span): void;
}

export function Overview({ reading, t, onJump }: OverviewProps) {
  const overview = useMemo(() => overviewOf(reading), [reading]);
  const { claims, noted } = overview;
  return (
    <>
      <section class="coverage" aria-live="polite">
        <p class="coverage-line">
          {claims.length === 0
            ? t('popup.coverageNone')
            : `${t.count('popup.coverage', claims.length, noted)}; ${t.count('popup.unexamined', claims.length - noted)}`}
        </p>
        {claims.length > 0 && (
          <div class="coverage-track" aria-hidden="true">
            {claims.map(({ subject, noted: has }) => <span key={subject.index} class={has ? 'coverage-mark is-noted' : 'coverage-mark'} />)}
          </div>
        )}
        <p class="hint">{t('popup.unmarked')}</p>
      </section>
      <Lists overview={overview} t={t} onJump={onJump} />
    </>
  );
}
