/** Adds a file, chosen or dropped. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../text/translate';

export interface AddFileProps {
  readonly t: Translate;
  onFile(file: File): void;
}

export function AddFile({ t, onFile }: AddFileProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    for (const file of files ?? []) onFile(file);
  };
  return (
    <div
      class={over ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label>
        {t('datasets.file')}
        <input
          type="file"
          name="dataset-file"
          accept=".json,.jsonld,application/json,application/ld+json"
          multiple
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // Lets the reader choose the same file again after correcting it.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint">{t('datasets.formats')}</p>
    </div>
  );
}
