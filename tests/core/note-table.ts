import type { NoteTable } from '../../src/dataset/opened';
import type { Note } from '../../src/dataset/schema';

/**
 * Notes as a made-up dataset has them, without a stored index.
 * @param find the number of an entity by id
 */
export function noteTableOf(notes: readonly Note[], find: (id: string) => number): NoteTable {
  return {
    count: notes.length,
    at: (number) => notes[number]!,
    find: (id) => notes.findIndex((note) => note.id === id),
    withBeginning: () => notes.map((_, number) => number),
    entities: (number) => notes[number]!.entities.map(find),
    mayBeIn: () => true,
    calls: null,
    index: null,
  };
}
