/** All settings as a file, to keep or to take to another browser, and the way back. */
import { useState } from 'preact/hooks';
import { settingWords } from '../text/setting-words';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';

export interface SettingsFileProps {
  readonly t: Translate;
  onSave(): void;
  /** Answers with the names of what could not be read, or null for a file that is none of settings. */
  onLoad(file: File): Promise<readonly string[] | null>;
}

/** What became of the last file; `words` is for the reader. */
interface Outcome {
  readonly isProblem: boolean;
  readonly words: string;
}

export function SettingsFile({ t, onSave, onLoad }: SettingsFileProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const load = async (file: File) => {
    try {
      const leftOut = await onLoad(file);
      if (leftOut === null) setOutcome({ isProblem: true, words: t('options.fileWrong', file.name) });
      else if (leftOut.length === 0) setOutcome({ isProblem: false, words: t('options.fileLoaded') });
      else
        setOutcome({
          isProblem: true,
          words: t('options.fileLeftOut', leftOut.map((name) => settingWords(name, t)).join(' · ')),
        });
    } catch (error) {
      setOutcome({ isProblem: true, words: errorText(error, t) });
    }
  };
  return (
    <section class="settings-file">
      <h2>{t('options.file')}</h2>
      <p class="hint">{t('options.fileText')}</p>
      <p class="actions">
        <button type="button" class="button" name="save-settings" onClick={onSave}>
          {t('options.fileSave')}
        </button>
      </p>
      <label class="field-of-form">
        <span>{t('options.fileLoad')}</span>
        <input
          type="file"
          name="settings-file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void load(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class={outcome?.isProblem ? 'problem' : 'hint'} role="status">
        {outcome?.words ?? ''}
      </p>
    </section>
  );
}
