import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { unknownOthers } from '../../src/dataset/check/other-datasets';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { importBytes } from '../../src/dataset/import/import-bytes';
import { OWN_NOTES, ownNoteId, type NoteAbout, type OwnNote } from '../../src/dataset/own/own-notes';
import { fileOfNotes, notesOfRecords, recordsOfNotes } from '../../src/dataset/own/own-records';
import { articleFromText } from '../../src/text/article';

const changed = Date.UTC(2026, 10, 20);
const onName = (name: string): NoteAbout => ({ kind: 'name', name, type: 'person' });
const onClaim = (words: string, also: readonly string[] = []): NoteAbout => ({ kind: 'claim', words, also });
const onRecord = (id: string, name = 'X'): NoteAbout => ({ kind: 'record', id, name, type: 'person', wikidata: null });
const note = (about: NoteAbout, text = 'Look this up.'): OwnNote => ({ about, text, changed });
const script = '<script>alert(1)</script> & "more"';

describe('the id of a note', () => {
  it.each<[same: boolean, one: NoteAbout, other: NoteAbout]>([
    [true, onName('Orla Quennet'), onName('ORLA  Quénnet')],
    [true, onClaim('The bridge cost 3 million.'), onClaim('“The bridge cost 3 million”')],
    [true, onRecord('Q42'), onRecord('q42', 'Other name')],
    [false, onName('Orla Quennet'), onName('Orla Quennett')],
    [false, onName('Orla'), onClaim('Orla')],
    [false, onClaim('The bridge cost 3 million.'), onClaim('The bridge cost 4 million.')],
  ])('is the same: %s', (same, one, other) => expect(ownNoteId(one) === ownNoteId(other)).toBe(same));

  it('is one that records can have', () => expect(ownNoteId(onName('Олена'))).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

  it('is another for each of ten thousand', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => ownNoteId(onClaim(`Claim ${at} of many.`)));
    expect(new Set(ids).size).toBe(10_000);
  });
});

describe('an article that is read with own notes', () => {
  const records = recordsOfNotes(
    [
      note(onName('Orla Quennet')),
      note(
        onClaim('The new bridge at Kelm cost 350 million dollars to build.', ['Kelm paid 350 million for a bridge.']),
      ),
      note(onRecord('ann-lee', 'Ann Lee')),
    ],
    'Mine',
  )!;
  const own = openDataset(compileDataset(records));
  const read = (text: string) => annotate(articleFromText(text, { published: '2026-11-01' }), [own]);

  it('meets a name and a claim', () => {
    const { mentions, claims } = read(
      'Orla Quennet opened the works. The new bridge at Kelm cost 350 million dollars to build.',
    );
    expect(mentions.map(({ entity }) => entity?.id)).toContain(ownNoteId(onName('Orla Quennet')));
    expect(claims.flatMap(({ notes }) => notes.map(({ dataset }) => dataset))).toEqual([OWN_NOTES]);
  });
  it('has no name of a record: that is what the datasets are for', () => {
    expect(read('Ann Lee opened the works.').mentions.flatMap(({ entity }) => entity ?? [])).toEqual([]);
  });
  it('is none where all notes are on records', () => expect(recordsOfNotes([note(onRecord('a'))], 'Mine')).toBeNull());
});

describe('notes as a file', () => {
  const notes = [
    note(onName('Orla Quennet'), script),
    note(onClaim('The bridge cost 350 million dollars.', ['It cost 350 million.']), 'Two\nlines'),
    note(onRecord('q42', 'Douglas Adams')),
    note({ ...(onRecord('ann-lee', 'Ann Lee') as Extract<NoteAbout, { kind: 'record' }>), wikidata: 'Q7' }),
  ];
  const imported = (file: object) =>
    importBytes(new TextEncoder().encode(JSON.stringify(file)), {
      key: 'f',
      name: 'f',
      today: '2026-11-30',
      others: unknownOthers,
    });

  it('come back as they were', () => {
    const { records, report } = imported(fileOfNotes(notes, 'Mine'));
    expect(report.refusals).toEqual([]);
    const back = notesOfRecords(records, 0);
    const byId = (all: readonly OwnNote[]) => Object.fromEntries(all.map((each) => [ownNoteId(each.about), each]));
    expect(byId(back)).toEqual(byId(notes));
  });
  it('are taken from the dataset of somebody else, as far as it says something', () => {
    const { entities, notes: claims } = imported(fileOfNotes(notes, 'Mine')).records;
    const bare = entities.map((entity) => ({ ...entity, description: null }));
    expect(notesOfRecords({ entities: bare, notes: claims.map((claim) => ({ ...claim, finding: null })) }, 0)).toEqual(
      [],
    );
  });
  it('are ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      note(onClaim(`The bridge number ${at} cost ${at} dollars.`)),
    );
    expect(notesOfRecords(imported(fileOfNotes(many, 'Mine')).records, 0)).toHaveLength(10_000);
  });
});
