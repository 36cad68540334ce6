/** Saves all settings as a file and loads them back, to keep them or take them to another browser. */
import { useState } from 'preact/hooks';
import { settingWords } from '../text/setting-words';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';

export interface SettingsFileProps {
  readonly t: Translate;
  onSave(): void;
  /** Returns the names of settings that could not be read, or null if it is not a settings file. */
  onLoad(file: File): Promise<readonly string[] | null>;
}

/** Result of the last file; `words` is for the reader. */
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
            // Lets the reader choose the same file again after correcting it.
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
