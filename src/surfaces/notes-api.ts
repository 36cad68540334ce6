/** Lets popup, panel and search page read and write own notes. In a private window nothing is written. */
import { browser } from 'wxt/browser';
import { saveFile } from '../extension/browser/save-file';
import { send } from '../extension/messages/send';
import { failure } from '../failure/fault';
import type { NotesApi } from '../ui/own-notes/notes-api';
import type { Translate } from '../ui/text/translate';

/** Whether a page of the extension is in a private window. The background is one for all windows and cannot tell. */
export async function inPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getCurrent()).incognito;
}

/** @param isPrivate whether what is written here is not to be kept */
export function makeNotesApi(t: Translate, isPrivate: () => Promise<boolean> = inPrivateWindow): NotesApi {
  const refusePrivate = async () => {
    if (await isPrivate()) throw failure('private-window');
  };
  // Loaded when it is asked for: nobody waits for it who only looks.
  const load = () => import('../extension/notes/note-file');
  return {
    list: async () => (await load()).listNotes(),
    async save(about, id, text) {
      await refusePrivate();
      const written = text.trim();
      if (written === '') return void (id !== null && (await send('delete-notes', { ids: [id] })));
      // A note that is met by other words than it was written on stays on its own.
      const on = id === null ? about : await (await load()).aboutOfNote(id);
      await send('save-notes', { notes: [{ about: on ?? about, text: written, changed: Date.now() }] });
    },
    async saveFile() {
      saveFile('own-notes.json', 'application/json', await (await load()).fileText(t('own.dataset')));
    },
    async takeFile(file) {
      await refusePrivate();
      const { notes, refused } = await (await load()).notesIn(file);
      await send('save-notes', { notes });
      return { taken: notes.length, refused };
    },
  };
}
