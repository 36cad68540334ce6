/** Own notes as a list and as a file, from where they are kept. */
import { unknownOthers } from '../../dataset/check/other-datasets';
import { importBytes } from '../../dataset/import/import-bytes';
import { headOf, ownNoteId, ownNoteLimits, type NoteAbout, type OwnNote } from '../../dataset/own/own-notes';
import { fileOfNotes, notesOfRecords } from '../../dataset/own/own-records';
import { allNotes, noteWith } from './note-store';
import type { ListedNote } from '../../ui/own-notes/notes-api';

/** All notes, the one written last first. */
export async function listNotes(): Promise<readonly ListedNote[]> {
  return (await allNotes()).map((note) => ({ ...note, id: ownNoteId(note.about) }));
}

/** The subject of the note with an id; null for an unknown id. */
export async function aboutOfNote(id: string): Promise<NoteAbout | null> {
  return (await noteWith(id))?.about ?? null;
}

/**
 * All notes as a dataset's file.
 * @param title of the dataset
 */
export async function fileText(title: string): Promise<string> {
  return `${JSON.stringify(fileOfNotes(await allNotes(), title), null, 1)}\n`;
}

/**
 * Reads the notes of a file, or what another's dataset says as notes.
 * @returns the notes, and how many records were refused
 * @throws Failure for what is wrong with the file as a whole
 */
export async function notesIn(file: File): Promise<{ readonly notes: readonly OwnNote[]; readonly refused: number }> {
  const today = new Date().toISOString().slice(0, 10);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { records, report } = importBytes(bytes, { key: file.name, name: file.name, today, others: unknownOthers });
  const all = notesOfRecords(records, Date.now());
  const notes = all.filter(fits);
  return { notes, refused: report.refused + all.length - notes.length };
}

function fits({ about, text }: OwnNote): boolean {
  const words = [headOf(about), ...(about.kind === 'claim' ? about.also : [])];
  return text.length <= ownNoteLimits.text && words.every((each) => each.length <= ownNoteLimits.words);
}
