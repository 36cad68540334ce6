/** The sections for notes: their records, whom they speak of, and the index of their wordings. */
import { buildNoteIndex, WORDING_RULES } from '../core/claims/note-index';
import type { Note } from './schema';
import type { StringPool } from './string-pool';
import { withoutDefaults } from './without-defaults';

/**
 * @param notes in the order of their ids
 * @param number of an entity by id, -1 for one that the dataset does not have
 */
export function noteSections(notes: readonly Note[], number: (id: string) => number, pool: StringPool) {
  const noteEntityFirst = new Uint32Array(notes.length + 1);
  notes.forEach(({ entities }, note) => {
    noteEntityFirst[note + 1] = noteEntityFirst[note]! + entities.length;
  });
  return {
    noteId: Uint32Array.from(notes, ({ id }) => pool.add(id)),
    noteJson: Uint32Array.from(notes, (note) => pool.add(JSON.stringify(withoutDefaults(note)))),
    noteEntityFirst,
    noteEntities: Int32Array.from(notes.flatMap(({ entities }) => entities), number),
    noteIndex: buildNoteIndex(notes),
    noteRules: Uint32Array.of(WORDING_RULES),
  };
}
