/**
 * Stores own notes beside the datasets of one's own: one entry a note, by the id of its subject. Articles are read with
 * a compiled form, which is made when it is first needed and dropped with every change. Only the background writes here.
 */
import { compileInTurns } from '../../dataset/compile/compile';
import { OWN_NOTES, ownNoteId, type OwnNote, type OwnNoteFacts } from '../../dataset/own/own-notes';
import { recordsOfNotes } from '../../dataset/own/own-records';
import { Failure } from '../../failure/fault';
import type { Turns } from '../../turns';
import { faultOfWrite, openStore, type DatasetStore } from '../datasets/store';

/** Number of writes in the life of this background. A compiled form that was made before the last one is out of date. */
let version = 0;

/** Writes all of them or none. @throws Failure `disk-full` and others */
export async function writeNotes(notes: readonly OwnNote[]): Promise<void> {
  await change((table) => notes.map((note) => table.put(note, ownNoteId(note.about))));
}

/** @throws Failure */
export async function deleteNotes(ids: readonly string[]): Promise<void> {
  await change((table) => ids.map((id) => table.delete(id)));
}

async function change(
  work: (table: {
    put(note: OwnNote, id: string): Promise<string>;
    delete(id: string): Promise<void>;
  }) => Promise<unknown>[],
): Promise<void> {
  version++;
  known = null;
  try {
    const writing = (await openStore()).transaction(['notes', 'compiled'], 'readwrite');
    // An error ends the transaction, and `done` says so.
    const steps = [...work(writing.objectStore('notes')), writing.objectStore('compiled').delete(OWN_NOTES)];
    await Promise.all([...steps, writing.done]);
  } catch (error) {
    throw new Failure(faultOfWrite(error));
  }
}

/** All notes, the one written last first. */
export async function allNotes(): Promise<OwnNote[]> {
  return (await (await openStore()).getAll('notes')).sort((a, b) => b.changed - a.changed);
}

export async function noteWith(id: string): Promise<OwnNote | undefined> {
  return (await openStore()).get('notes', id);
}

let known: Promise<ReadonlySet<string>> | null = null;

/** The ids of all notes, read once in the life of a background: pages without one cost a look into a set. */
export function noteIds(): Promise<ReadonlySet<string>> {
  known ??= openStore()
    .then((store) => store.getAllKeys('notes'))
    .then((ids) => new Set(ids))
    // Without a store there are no notes.
    .catch(() => {
      known = null;
      return new Set<string>();
    });
  return known;
}

/** The notes with some ids, as cards show them; ids without a note are passed over. */
export async function notesWith(ids: readonly string[]): Promise<OwnNoteFacts[]> {
  const all = await noteIds();
  const wanted = [...new Set(ids)].filter((id) => all.has(id));
  if (wanted.length === 0) return [];
  const store = await openStore();
  const notes = await Promise.all(wanted.map((id) => store.get('notes', id)));
  return notes.flatMap((note, at) =>
    note ? { id: wanted[at]!, text: note.text, day: new Date(note.changed).toISOString().slice(0, 10) } : [],
  );
}

/**
 * Makes what articles are read with, where it is not there: 10,000 notes take half a second, in turns.
 * @param title of the dataset, in the reader's language
 * @param run does work in turns
 */
export async function compileNotes(
  store: DatasetStore,
  title: string,
  run: (turns: Turns<ArrayBuffer>) => Promise<ArrayBuffer>,
): Promise<void> {
  if ((await store.count('notes')) === 0 || (await store.getKey('compiled', OWN_NOTES)) !== undefined) return;
  const before = version;
  const notes = await store.getAll('notes');
  const records = recordsOfNotes(notes, title);
  if (!records) return;
  const compiled = new Blob([await run(compileInTurns(records))]);
  // Notes that were written meanwhile are not in it: then it is made at the next need.
  if (version === before) await store.put('compiled', compiled, OWN_NOTES);
}
