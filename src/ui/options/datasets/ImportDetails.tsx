/** The accepted records of an import, and each refused one with field and reason. */
import type { ImportRemark, ImportReport } from '../../../dataset/import/import-report';
import { faultText } from '../../text/fault-text';
import type { Translate } from '../../text/translate';

export interface ImportDetailsProps {
  readonly report: ImportReport;
  readonly t: Translate;
}

export function ImportDetails({ report, t }: ImportDetailsProps) {
  const taken = Object.entries(report.taken)
    .filter(([kind]) => kind !== 'sources')
    .reduce((sum, [, count]) => sum + count, 0);
  const { refused, leftOut, refusals, remarks } = report;
  return (
    <>
      <p class="taken">{t.count('datasets.taken', taken)}</p>
      {refused > 0 && (
        <RemarkList summary={t.count('datasets.refused', refused)} count={refused} remarks={refusals} t={t} />
      )}
      {leftOut > 0 && (
        <RemarkList summary={t.count('datasets.leftOut', leftOut)} count={leftOut} remarks={remarks} t={t} />
      )}
    </>
  );
}

interface RemarkListProps {
  readonly summary: string;
  readonly count: number;
  readonly remarks: readonly ImportRemark[];
  readonly t: Translate;
}

function RemarkList({ summary, count, remarks, t }: RemarkListProps) {
  return (
    <details class="remarks">
      <summary>{summary}</summary>
      <ol>
        {remarks.map(({ record, line, field, fault }, index) => (
          <li key={index}>
            {faultText(record, t)}
            {line > 0 && <> ({t('datasets.line', line)})</>}:{' '}
            {field !== '' && (
              <>
                <code>{field}</code>{' '}
              </>
            )}
            {faultText(fault, t)}
          </li>
        ))}
      </ol>
      {count > remarks.length && <p class="unknown">{t.count('datasets.more', count - remarks.length)}</p>}
    </details>
  );
}
