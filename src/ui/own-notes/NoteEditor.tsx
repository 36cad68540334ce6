/** The field for one's own note on something. What is written stays in the field until it is kept. */
import { useContext, useState } from 'preact/hooks';
import { ownNoteLimits, type NoteAbout } from '../../dataset/own/own-notes';
import { errorText } from '../text/fault-text';
import type { Translate } from '../text/translate';
import { NotesContext } from './notes-api';

export interface NoteEditorProps {
  readonly about: NoteAbout;
  /** The note that is there, or null. */
  readonly kept: { readonly id: string; readonly text: string } | null;
  readonly t: Translate;
  /** Told when the note was written (its text) or deleted (""). */
  readonly onKept?: ((text: string) => void) | undefined;
}

export function NoteEditor({ about, kept, t, onKept }: NoteEditorProps) {
  const api = useContext(NotesContext);
  const [text, setText] = useState(kept?.text ?? '');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (!api) return null;
  const keep = (next: string) =>
    api.save(about, kept?.id ?? null, next).then(
      () => {
        setText(next);
        setProblem(null);
        setSaid(t(next.trim() === '' ? 'own.deleted' : 'own.kept'));
        onKept?.(next.trim());
      },
      (error: unknown) => {
        setSaid('');
        setProblem(errorText(error, t));
      },
    );
  return (
    <div class="note-editor">
      <label class="field-of-form">
        {t('own.title')}
        <textarea
          name="own-note"
          rows={3}
          maxLength={ownNoteLimits.text}
          value={text}
          placeholder={t('own.placeholder')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="form-do">
        <button type="button" class="button" name="keep-note" onClick={() => void keep(text)}>
          {t('own.keep')}
        </button>
        {kept && (
          <button type="button" class="button" name="delete-note" onClick={() => void keep('')}>
            {t('own.delete')}
          </button>
        )}
        <span class="hint" role="status">
          {said}
        </span>
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
