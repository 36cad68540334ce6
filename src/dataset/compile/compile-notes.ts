/** The sections for notes: their records, whom they speak of, and the index of their wordings. */
import { indexOfTerms, termsOfNote, WORDING_RULES, type NoteTerms } from '../../wording/wording-index';
import { eachInTurns } from '../../turns';
import type { Note } from '../schema';
import type { StringPool } from '../compiled/string-pool';
import { withoutDefaults } from './without-defaults';

/** Notes whose wordings are read between two pauses: some milliseconds. */
const NOTES_A_TURN = 50;

/**
 * In turns, see `compileInTurns`.
 * @param notes in the order of their ids
 * @param number of an entity by id, -1 for one that the dataset does not have
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
  yield* eachInTurns(
    notes.length,
    (at) => {
      const note = notes[at]!;
      noteJson[at] = pool.append(JSON.stringify(withoutDefaults(note)));
      note.entities.forEach((id, index) => {
        noteEntities[noteEntityFirst[at]! + index] = number(id);
      });
      terms.push(termsOfNote(note));
    },
    NOTES_A_TURN,
  );
  const noteIndex = yield* indexOfTerms(terms);
  return { noteId, noteJson, noteEntityFirst, noteEntities, noteIndex, noteRules: Uint32Array.of(WORDING_RULES) };
}
