/** The fields of a report of an error: a plain text that is made here and copied by the reader. */
import { useState } from 'preact/hooks';
import type { Translate } from '../text/translate';
import { REPORT_ADDRESS } from './report-address';
import type { ReportRecord } from './report-query';
import { REPORT_KINDS, reportText, type Report, type ReportKind } from './report-text';

export interface ReportFieldsProps extends Pick<Report, 'editions' | 'version'> {
  /** The kind before the reader chooses. A report that is begun with a kind is about the first record. */
  readonly kind?: ReportKind;
  /** Records that it can be about, by the names that the reader sees; else about none until the reader chooses one. */
  readonly records: readonly ReportRecord[];
  /** Title and host of the article, in the report only where the reader ticks them; null where there is none. */
  readonly page: Report['page'];
  readonly t: Translate;
  /** Puts the report on the clipboard. Rejects where the browser does not allow it. */
  onCopy(text: string): Promise<void>;
}

/** The longest text of a reader's own (characters). */
const LONGEST_WORDS = 4000;

export function ReportFields({ kind: begunWith, records, editions, version, page, t, onCopy }: ReportFieldsProps) {
  const [kind, setKind] = useState<ReportKind>(begunWith ?? 'role');
  const [about, setAbout] = useState(begunWith && records.length > 0 ? 0 : -1);
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
    <>
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
      <p class="form-do">
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
    </>
  );
}

function kindOf(value: string): ReportKind {
  return REPORT_KINDS.find((kind) => kind === value) ?? 'other';
}
