/** How many of the claims our sources speak of, in words and as a row of boxes. */
import type { Translate } from '../text/translate';
import type { Overview } from './overview-model';

/** More boxes than this are a wall; then two parts of one bar say the same. */
const mostBoxes = 40;

export interface CoverageProps {
  readonly overview: Overview;
  /** Characters of the page's text that were not read. */
  readonly beyond?: number | undefined;
  readonly t: Translate;
}

export function Coverage({ overview: { claims, noted }, beyond = 0, t }: CoverageProps) {
  return (
    <section class="coverage">
      <p class="coverage-line">
        {claims.length === 0
          ? t('popup.coverageNone')
          : `${t.count('popup.coverage', claims.length, noted)}; ${t.count('popup.unexamined', claims.length - noted)}`}
      </p>
      {claims.length > 0 && (
        <div class="coverage-track" aria-hidden="true">
          {claims.length <= mostBoxes
            ? claims.map(({ subject, noted: has }) => (
                <span key={subject.index} class={has ? 'coverage-mark is-noted' : 'coverage-mark'} />
              ))
            : [
                noted > 0 && <span key="noted" class="coverage-mark is-part is-noted" style={{ flexGrow: noted }} />,
                noted < claims.length && (
                  <span key="rest" class="coverage-mark is-part" style={{ flexGrow: claims.length - noted }} />
                ),
              ]}
        </div>
      )}
      {beyond > 0 && <p class="coverage-line">{t('popup.beyond', beyond)}</p>}
      <p class="hint">{t('popup.unmarked')}</p>
    </section>
  );
}
