/** Compiles the sections for notes: their records, their entities and the index of their wordings. */
import { makeCallTable } from '../../wording/index/call-table';
import { callsOf } from '../../wording/note-calls';
import { indexOfTerms, readNote, termsOfWordings, WORDING_RULES, type NoteTerms } from '../../wording/wording-index';
import { readMustSay, termsAskedFor } from '../../wording/must-say';
import { eachInTurns } from '../../turns';
import type { Note } from '../schema';
import type { StringPool } from '../compiled/string-pool';
import { withoutDefaults } from './without-defaults';

/** Notes whose wordings are read between two pauses (some milliseconds). */
const NOTES_A_TURN = 50;

/**
 * Returns the sections, in turns, see `compileInTurns`.
 * @param notes sorted by id
 * @param number returns the number of an entity, -1 for an unknown id
 */
export function* noteSections(notes: readonly Note[], number: (id: string) => number, pool: StringPool) {
  const noteEntityFirst = new Uint32Array(notes.length + 1);
  const noteId = new Uint32Array(notes.length);
  yield* eachInTurns(notes.length, (note) => {
    const { id, entities } = notes[note]!;
    noteEntityFirst[note + 1] = noteEntityFirst[note]! + entities.length;
    noteId[note] = pool.add(id);
  });
  const noteJson = new Uint32Array(notes.length);
  const noteEntities = new Int32Array(noteEntityFirst[notes.length]!);
  const terms: NoteTerms[] = [];
  const said: number[][][] = [];
  const calls: (readonly number[])[] = [];
  yield* eachInTurns(
    notes.length,
    (at) => {
      const note = notes[at]!;
      // The camp is for the table that a build prints; no reader sees it.
      noteJson[at] = pool.append(JSON.stringify(withoutDefaults({ ...note, camp: null })));
      note.entities.forEach((id, index) => {
        noteEntities[noteEntityFirst[at]! + index] = number(id);
      });
      const wordings = readNote(note);
      const mustSay = readMustSay(note.mustSay);
      terms.push(termsOfWordings(wordings));
      said.push(termsAskedFor(mustSay));
      calls.push(callsOf(wordings, mustSay));
    },
    NOTES_A_TURN,
  );
  const noteIndex = yield* indexOfTerms(terms);
  const noteRules = Uint32Array.of(WORDING_RULES);
  return {
    noteId,
    noteJson,
    noteEntityFirst,
    noteEntities,
    noteIndex,
    noteRules,
    ...saidSections(said),
    ...callSections(calls),
  };
}

/** @param calls the terms that call each note, see `callsOf` */
function callSections(calls: readonly (readonly number[])[]) {
  const { keys, first, notes, uncalled } = makeCallTable(calls);
  return { noteCallKeys: keys, noteCallFirst: first, noteCalled: notes, noteUncalled: uncalled };
}

/** @param said the groups of terms of each note, see `termsAskedFor` */
function saidSections(said: readonly (readonly (readonly number[])[])[]) {
  const groups = said.flat();
  return {
    noteSaidFirst: startsOf(said.map(({ length }) => length)),
    noteSaidGroups: startsOf(groups.map(({ length }) => length)),
    noteSaid: Uint32Array.from(groups.flat()),
  };
}

/** Returns where each list begins when the lists follow each other, and the end of the last one. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = starts[at]! + length;
  });
  return starts;
}
