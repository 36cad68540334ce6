/** Saves what was found on a page, and imports the fact-checks in the page's data. */
import { useState } from 'preact/hooks';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';

export type ExportForm = 'json' | 'web-annotation' | 'markdown';

export interface PageToolsProps {
  readonly t: Translate;
  /** Null if nothing was read. */
  readonly onSave: ((form: ExportForm) => Promise<void>) | null;
  /** Imports the page's own fact-checks; returns their number. */
  onTake(): Promise<number>;
}

export function PageTools({ t, onSave, onTake }: PageToolsProps) {
  const [said, setSaid] = useState('');
  const [form, setForm] = useState<ExportForm>('markdown');
  const say = (work: Promise<string>) => void work.then(setSaid, (error: unknown) => setSaid(errorText(error, t)));
  return (
    <details class="page-tools">
      <summary>{t('page.title')}</summary>
      {onSave && (
        <p>
          <select
            name="export-form"
            aria-label={t('page.form')}
            value={form}
            onChange={({ currentTarget }) => setForm(currentTarget.value as ExportForm)}
          >
            <option value="markdown">{t('page.markdown')}</option>
            <option value="web-annotation">{t('page.webAnnotation')}</option>
            <option value="json">{t('page.json')}</option>
          </select>{' '}
          <button type="button" class="button" name="export" onClick={() => say(onSave(form).then(() => ''))}>
            {t('page.save')}
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          class="button"
          name="take-reviews"
          onClick={() => say(onTake().then((count) => (count ? t.count('page.taken', count) : t('page.none'))))}
        >
          {t('page.take')}
        </button>
      </p>
      <p class="hint" role="status">
        {said}
      </p>
    </details>
  );
}
