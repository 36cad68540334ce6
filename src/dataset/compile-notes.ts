/** The sections for notes: their records, whom they speak of, and the index of their wordings. */
import { indexOfTerms, termsOfNote, WORDING_RULES } from '../core/claims/note-index';
import type { Note } from './schema';
import type { StringPool } from './string-pool';
import { withoutDefaults } from './without-defaults';

/** Notes between two pauses: some milliseconds. */
const NOTES_A_TURN = 200;

/**
 * Yields now and then, see `compileInTurns`.
 * @param notes in the order of their ids
 * @param number of an entity by id, -1 for one that the dataset does not have
 */
export function* noteSections(notes: readonly Note[], number: (id: string) => number, pool: StringPool) {
  const noteEntityFirst = new Uint32Array(notes.length + 1);
  notes.forEach(({ entities }, note) => {
    noteEntityFirst[note + 1] = noteEntityFirst[note]! + entities.length;
  });
  const noteId = Uint32Array.from(notes, ({ id }) => pool.add(id));
  yield;
  const noteJson = new Uint32Array(notes.length);
  const terms: number[][] = [];
  for (const [number, note] of notes.entries()) {
    if (number % NOTES_A_TURN === 0) yield;
    noteJson[number] = pool.append(JSON.stringify(withoutDefaults(note)));
    terms.push(termsOfNote(note));
  }
  yield;
  return {
    noteId,
    noteJson,
    noteEntityFirst,
    noteEntities: Int32Array.from(notes.flatMap(({ entities }) => entities), number),
    noteIndex: indexOfTerms(terms),
    noteRules: Uint32Array.of(WORDING_RULES),
  };
}
