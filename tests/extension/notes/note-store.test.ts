import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDataset } from '../../../src/dataset/compiled/open';
import { OWN_NOTES, ownNoteId, type NoteAbout, type OwnNote } from '../../../src/dataset/own/own-notes';
import { deleteStore, openStore } from '../../../src/extension/datasets/store';
import {
  allNotes,
  compileNotes,
  deleteNotes,
  noteIds,
  notesWith,
  writeNotes,
} from '../../../src/extension/notes/note-store';
import { errorInEnglish } from '../../../src/failure/in-english';
import { atOnce, type Turns } from '../../../src/turns';

const about = (words: string): NoteAbout => ({ kind: 'claim', words, also: [] });
const note = (words: string, text = 'Mine.', changed = 1): OwnNote => ({ about: about(words), text, changed });
const id = (words: string) => ownNoteId(about(words));
const run = (turns: Turns<ArrayBuffer>) => Promise.resolve(atOnce(turns));
const compiled = async () => {
  const store = await openStore();
  await compileNotes(store, 'Mine', run);
  const blob = await store.get('compiled', OWN_NOTES);
  return blob ? openDataset(await blob.arrayBuffer()).notes.map(({ claim }) => claim) : null;
};

afterEach(async () => {
  vi.restoreAllMocks();
  const ids = (await allNotes()).map((each) => ownNoteId(each.about));
  await deleteNotes(ids);
  await deleteStore();
});

describe('own notes', () => {
  it('are kept, changed, listed by the last written, and deleted', async () => {
    await writeNotes([note('The bridge cost 3 million.', 'Old', 1), note('The tower cost 9 million.', 'Tower', 2)]);
    await writeNotes([note('The bridge cost 3 million', 'New', 3)]);
    expect((await allNotes()).map(({ text }) => text)).toEqual(['New', 'Tower']);
    await deleteNotes([id('The tower cost 9 million.')]);
    expect((await allNotes()).map(({ text }) => text)).toEqual(['New']);
    expect(await noteIds()).toEqual(new Set([id('The bridge cost 3 million.')]));
  });
  it('are given by their ids, and nothing is read for ids without one', async () => {
    await writeNotes([note('The bridge cost 3 million.')]);
    await noteIds();
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect(await notesWith([id('Another claim.')])).toEqual([]);
    expect(read).not.toHaveBeenCalled();
    expect(await notesWith([id('The bridge cost 3 million.')])).toEqual([
      { id: id('The bridge cost 3 million.'), text: 'Mine.', day: '1970-01-01' },
    ]);
  });
  it('are made into a dataset when there are some, and again after a change', async () => {
    expect(await compiled()).toBeNull();
    await writeNotes([note('The bridge at Kelm cost 3 million.')]);
    expect(await compiled()).toEqual(['The bridge at Kelm cost 3 million.']);
    await deleteNotes([id('The bridge at Kelm cost 3 million.')]);
    expect(await compiled()).toBeNull();
  });
  it('that are written while the dataset is made are in the next one', async () => {
    await writeNotes([note('The bridge at Kelm cost 3 million.', 'Old')]);
    const store = await openStore();
    await compileNotes(store, 'Mine', async (turns) => {
      await writeNotes([note('The bridge at Kelm cost 3 million.', 'New')]);
      return atOnce(turns);
    });
    expect(await store.getKey('compiled', OWN_NOTES)).toBeUndefined();
    expect(await compiled()).toHaveLength(1);
  });
  it('are lost by no full disk, which is told', async () => {
    await writeNotes([note('The bridge cost 3 million.', 'Old')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const problem = await writeNotes([note('The bridge cost 3 million.', 'New')]).catch(errorInEnglish);
    expect(problem).toMatch(/no room|full/i);
    expect((await allNotes()).map(({ text }) => text)).toEqual(['Old']);
  });
});

it('opens the store of a version before notes, with everything in it', async () => {
  const names = ['datasets', 'compiled', 'files', 'jobs', 'batches'];
  const old = await openDB('sidelight-datasets', 1, {
    upgrade: (database) => names.forEach((name) => database.createObjectStore(name)),
  });
  await old.put('files', new Blob(['{}']), 'mine');
  old.close();
  await writeNotes([note('The bridge cost 3 million.')]);
  const store = await openStore();
  expect([await store.count('files'), await store.count('notes')]).toEqual([1, 1]);
});
