/** The form "Something is wrong or somebody is missing": makes a report in plain text that the reader copies. */
import { useState } from 'preact/hooks';
import type { Translate } from '../text/translate';
import { REPORT_ADDRESS } from './report-address';
import { REPORT_KINDS, reportText, type Report, type ReportKind } from './report-text';

export interface ReportFormProps extends Pick<Report, 'editions' | 'version'> {
  /** Records that it can be about, by their shown names; about none until the reader chooses one. */
  readonly records: readonly { readonly name: string; readonly dataset: string; readonly id: string }[];
  /** Title and host of the article, added only if the reader ticks them; null if there is no article. */
  readonly page: Report['page'];
  readonly t: Translate;
  /** Copies the report. Rejects if the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/** Longest text of the reader (UTF-16 units). */
const LONGEST_WORDS = 4000;

export function ReportForm({ records, editions, version, page, t, onCopy }: ReportFormProps) {
  const [kind, setKind] = useState<ReportKind>('role');
  const [about, setAbout] = useState(-1);
  const [words, setWords] = useState('');
  const [withPage, setWithPage] = useState(false);
  const [outcome, setOutcome] = useState('');
  const record = records[about] ?? null;
  const text = reportText({ kind, record, editions, version, words, page: withPage ? page : null });
  const copy = () =>
    void onCopy(text).then(
      () => setOutcome(t('report.copied')),
      () => setOutcome(t('copy.failed')),
    );
  return (
    <details class="report" data-part="report">
      <summary>{t('popup.report')}</summary>
      <label class="field-of-form">
        <span>{t('report.kind')}</span>
        <select name="report-kind" value={kind} onChange={({ currentTarget }) => setKind(kindOf(currentTarget.value))}>
          {REPORT_KINDS.map((name) => (
            <option key={name} value={name}>
              {t(`report.${name}`)}
            </option>
          ))}
        </select>
      </label>
      {records.length > 0 && (
        <label class="field-of-form">
          <span>{t('report.about')}</span>
          <select
            name="report-about"
            value={about}
            onChange={({ currentTarget }) => setAbout(Number(currentTarget.value))}
          >
            <option value={-1}>{t('report.noRecord')}</option>
            {records.map(({ name }, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field-of-form">
        <span>{t('report.words')}</span>
        <textarea
          name="report-words"
          rows={3}
          maxLength={LONGEST_WORDS}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      {page && (
        <label class="tick">
          <input
            type="checkbox"
            name="report-page"
            checked={withPage}
            onChange={({ currentTarget }) => setWithPage(currentTarget.checked)}
          />
          {t('report.withPage')}
        </label>
      )}
      <pre class="report-text" tabIndex={0} aria-label={t('report.text')}>
        {text}
      </pre>
      <p class="report-do">
        <button type="button" class="button" name="report-copy" onClick={copy}>
          {t('report.copy')}
        </button>
        {REPORT_ADDRESS !== null && (
          <a href={REPORT_ADDRESS} target="_blank" rel="noopener noreferrer">
            {t('report.where')}
          </a>
        )}
        <span role="status">{outcome}</span>
      </p>
      <p class="hint">{t('report.nothingSent')}</p>
    </details>
  );
}

function kindOf(value: string): ReportKind {
  return REPORT_KINDS.find((kind) => kind === value) ?? 'other';
}
