/** One dataset: what it is, where it came from, what was accepted and refused, and its switches. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../text/translate';
import { faultText } from '../../text/fault-text';
import { formatDate } from '../../text/format';
import { ImportDetails } from './ImportDetails';
import type { DatasetRow } from './datasets-view';

export interface DatasetItemProps {
  readonly dataset: DatasetRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly t: Translate;
  onMove(by: -1 | 1): void;
  onSwitch(on: boolean): void;
  onRemove(): void;
  onRefresh(): void;
  onSave(): void;
}

export function DatasetItem({
  dataset,
  isFirst,
  isLast,
  t,
  onMove,
  onSwitch,
  onRemove,
  onRefresh,
  onSave,
}: DatasetItemProps) {
  const [asking, setAsking] = useState(false);
  const { info, origin, report, on, problem, waits } = dataset;
  const own = origin !== 'bundled';
  return (
    <li class="dataset" data-dataset={dataset.id}>
      <label class="switch">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        <strong>{t.dated('popup.edition', info.edition, info.title)}</strong>
      </label>
      <p class="unknown">
        {t('datasets.publisher', info.publisher)} · {whereFrom(dataset, t)}
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {faultText(problem, t)}
        </p>
      )}
      {waits.map((wait) => (
        <p key={wait.values[0]} class="problem waits">
          {faultText(wait, t)}
        </p>
      ))}
      {report && <ImportDetails report={report} t={t} />}
      <p class="actions">
        {!(isFirst && isLast) && (
          <>
            <button type="button" class="button" disabled={isFirst} onClick={() => onMove(-1)}>
              {t('datasets.up', info.title)}
            </button>
            <button type="button" class="button" disabled={isLast} onClick={() => onMove(1)}>
              {t('datasets.down', info.title)}
            </button>
          </>
        )}
        {origin === 'address' && (
          <button type="button" class="button" onClick={onRefresh}>
            {t('datasets.refresh')}
          </button>
        )}
        {own && (
          <button type="button" class="button" onClick={onSave}>
            {t('datasets.save')}
          </button>
        )}
        {own && !asking && (
          <button type="button" class="button" name="remove" onClick={() => setAsking(true)}>
            {t('datasets.remove', info.title)}
          </button>
        )}
        {asking && (
          <button type="button" class="button" name="remove-now" onClick={onRemove}>
            {t('datasets.removeNow', info.title)}
          </button>
        )}
        {asking && (
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {t('datasets.keep')}
          </button>
        )}
      </p>
    </li>
  );
}

function whereFrom({ origin, from, checked }: DatasetRow, t: Translate): string {
  if (origin === 'bundled') return t('datasets.bundled');
  const name = from ?? '';
  if (origin === 'file') return t('datasets.fromFile', name);
  if (origin === 'page') return t('datasets.fromPage', name);
  return t('datasets.fromAddress', name, checked === null ? '' : formatDate(checked, t.locale));
}
