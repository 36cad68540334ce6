/** All notes of one's own: to be found, changed, taken away as a file and brought back. */
import { useContext, useState } from 'preact/hooks';
import { headOf } from '../../dataset/own/own-notes';
import { errorText } from '../text/fault-text';
import { shorten } from '../text/format';
import type { Translate } from '../text/translate';
import { NoteEditor } from './NoteEditor';
import { NotesContext, type ListedNote } from './notes-api';

/** Rows of a list that are drawn: of ten thousand the rest is found with the filter. */
const mostShown = 50;
const longestRow = 130;

export function OwnNotes({ t }: { t: Translate }) {
  const api = useContext(NotesContext);
  const [notes, setNotes] = useState<readonly ListedNote[] | null>(null);
  const [filter, setFilter] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  if (!api) return null;
  const tell = (work: Promise<string>) => void work.then(setSaid, (error: unknown) => setSaid(errorText(error, t)));
  const load = () => api.list().then(setNotes);
  const onToggle = ({ currentTarget }: Event) =>
    (currentTarget as HTMLDetailsElement).open && tell(load().then(() => ''));
  const needle = filter.trim().toLowerCase();
  const found = (notes ?? []).filter((note) => `${headOf(note.about)}\n${note.text}`.toLowerCase().includes(needle));
  const take = (file: File | undefined) => {
    if (!file) return;
    tell(
      api.takeFile(file).then(async ({ taken, refused }) => {
        await load();
        const words = t.count('own.taken', taken);
        return refused === 0 ? words : `${words} ${t.count('own.refused', refused)}`;
      }),
    );
  };
  return (
    <details class="foot-form own-notes" onToggle={onToggle}>
      <summary>{t('own.all')}</summary>
      {notes && (
        <>
          <p class="hint">{notes.length === 0 ? t('own.none') : t.count('own.count', notes.length)}</p>
          {notes.length > 0 && (
            <input
              class="filter"
              type="search"
              name="note-filter"
              value={filter}
              placeholder={t('own.filter')}
              aria-label={t('own.filter')}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
          )}
          <ul class="rows">
            {found.slice(0, mostShown).map((note) => (
              <li key={note.id} class={note.id === opened ? 'item is-open' : 'item'}>
                <button
                  type="button"
                  class="row"
                  aria-expanded={note.id === opened}
                  onClick={() => setOpened(note.id === opened ? null : note.id)}
                >
                  <span class="row-words">{shorten(headOf(note.about), longestRow)}</span>
                  <span class="row-more">{shorten(note.text, longestRow)}</span>
                </button>
                {note.id === opened && (
                  <NoteEditor about={note.about} kept={note} t={t} onKept={() => tell(load().then(() => ''))} />
                )}
              </li>
            ))}
          </ul>
          {found.length > mostShown && <p class="hint">{t('own.more', found.length - mostShown)}</p>}
        </>
      )}
      <p class="form-do">
        <button type="button" class="button" name="save-notes" onClick={() => tell(api.saveFile().then(() => ''))}>
          {t('own.saveFile')}
        </button>
        <label class="button">
          {t('own.takeFile')}
          <input
            type="file"
            name="take-notes"
            class="sr-only"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p class="hint" role="status">
        {said}
      </p>
      <p class="hint">{t('own.where')}</p>
    </details>
  );
}
