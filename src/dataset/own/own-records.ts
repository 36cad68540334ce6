/** Own notes as records of a dataset, and back: for reading articles with them, and for files that are handed on. */
import type { DatasetRecords } from '../dataset-records';
import { FORMAT, FORMAT_VERSION, type SidelightFile } from '../import/sidelight-file';
import type { EntityRecord, Note, Source } from '../schema';
import { OWN_NOTES, ownNoteId, type NoteAbout, type OwnNote } from './own-notes';

/** Id of the dataset in a file: another than while articles are read, so that a file can be added beside the notes. */
const FILE_ID = 'own-notes';
const SOURCE = 'own-notes';

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

const source: Source = {
  id: SOURCE,
  publisher: 'Own notes',
  title: 'Notes of the reader',
  url: null,
  published: null,
  accessed: null,
  remark: null,
};

/** Returns the head of the dataset. @param title in the reader's language */
function infoOf(id: string, title: string, notes: readonly OwnNote[]) {
  const newest = notes.reduce((latest, { changed }) => Math.max(latest, changed), 0);
  return { id, title, edition: dayOf(newest), language: 'en', publisher: 'Own notes', licence: null };
}

/** The notes on names and claims as a dataset that articles are read with; null where there are none. */
export function recordsOfNotes(all: readonly OwnNote[], title: string): DatasetRecords | null {
  const notes = all.filter(({ about }) => about.kind !== 'record');
  if (notes.length === 0) return null;
  return {
    info: infoOf(OWN_NOTES, title, notes),
    entities: notes.flatMap(entityOf),
    notes: notes.flatMap(claimNoteOf),
    topics: [],
    series: [],
    sources: [source],
    givenNames: [],
  };
}

/** All notes as a file that can be imported as notes or added as a dataset. */
export function fileOfNotes(notes: readonly OwnNote[], title: string): SidelightFile {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    info: infoOf(FILE_ID, title, notes),
    sources: [source],
    entities: notes.flatMap(entityOf),
    notes: notes.flatMap(claimNoteOf),
    topics: [],
    series: [],
  };
}

function entityOf({ about, text, changed }: OwnNote): EntityRecord[] {
  if (about.kind === 'claim') return [];
  const isRecord = about.kind === 'record';
  return [
    {
      id: isRecord ? about.id.toLowerCase() : ownNoteId(about),
      type: about.type,
      kind: null,
      name: about.name,
      aliases: [],
      description: { text, source: SOURCE, asOf: dayOf(changed) },
      country: null,
      demonyms: [],
      capitalOf: null,
      within: null,
      population: null,
      born: null,
      wikidata: isRecord ? about.wikidata : null,
      roles: [],
      source: SOURCE,
      prominence: 0,
    },
  ];
}

function claimNoteOf({ about, text, changed }: OwnNote): Note[] {
  if (about.kind !== 'claim') return [];
  return [
    {
      id: ownNoteId(about),
      claim: about.words,
      wordings: [...about.also],
      mustSay: [],
      mustNotSay: [],
      countries: [],
      camp: null,
      claimedBy: null,
      claimant: null,
      claimedWhen: null,
      claimedUntil: null,
      evidence: 'not-examined',
      finding: text,
      ratings: [],
      entities: [],
      topics: [],
      asOf: dayOf(changed),
      checked: null,
      checkAgain: null,
      sources: [SOURCE],
    },
  ];
}

/**
 * The notes that the records of a file are: of another's dataset its descriptions and findings. What says nothing is
 * no note.
 * @param now for records that give no whole day, milliseconds since 1970
 */
export function notesOfRecords(
  { entities, notes }: Pick<DatasetRecords, 'entities' | 'notes'>,
  now: number,
): OwnNote[] {
  const ofEntities = entities.flatMap(({ id, name, type, wikidata, description }): OwnNote[] =>
    description
      ? [
          {
            about: aboutEntity(id, name, type, wikidata),
            text: description.text,
            changed: timeOf(description.asOf, now),
          },
        ]
      : [],
  );
  const ofClaims = notes.flatMap(({ claim, wordings, finding, asOf }): OwnNote[] =>
    finding === null
      ? []
      : [{ about: { kind: 'claim', words: claim, also: wordings }, text: finding, changed: timeOf(asOf, now) }],
  );
  return [...ofEntities, ...ofClaims];
}

/** A name that no dataset had is in a file by the id of its note. */
function aboutEntity(id: string, name: string, type: EntityRecord['type'], wikidata: string | null): NoteAbout {
  const asName: NoteAbout = { kind: 'name', name, type };
  return ownNoteId(asName) === id ? asName : { kind: 'record', id, name, type, wikidata };
}

const timeOf = (date: string | null, now: number) => {
  const time = date === null ? NaN : Date.parse(date);
  return Number.isNaN(time) ? now : time;
};
