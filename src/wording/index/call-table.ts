/**
 * Which notes each term calls, in flat arrays that are stored as they are. See `note-calls.ts` for what calls a note.
 *
 *   keys    hash table of terms, see text/word-table.ts
 *   first   first of the notes of each slot's term, and the end; one more than there are slots
 *   notes   their numbers
 */
import { slotFor, wordKeys } from '../../text/word-table';

export interface CallTable {
  readonly keys: Uint32Array;
  readonly first: Uint32Array;
  readonly notes: Uint32Array;
  /** 1 for each note that no term calls. */
  readonly uncalled: Uint8Array;
}

/** The table is stored and shipped: it has less free room than tables of words have in memory. */
const DENSITY = 2;

/** Makes the table. @param calls the terms that call each note */
export function makeCallTable(calls: readonly (readonly number[])[]): CallTable {
  const notesOf = new Map<number, number[]>();
  calls.forEach((terms, note) => {
    for (const term of terms) {
      const called = notesOf.get(term);
      if (called) called.push(note);
      else notesOf.set(term, [note]);
    }
  });
  const keys = wordKeys(notesOf.size / DENSITY);
  // In the order of the terms, so that the same notes give the same bytes.
  for (const term of Uint32Array.from(notesOf.keys()).sort()) keys[slotFor(keys, term)] = term;
  const first = new Uint32Array(keys.length + 1);
  const notes: number[] = [];
  keys.forEach((term, slot) => {
    if (term !== 0) notes.push(...notesOf.get(term)!);
    first[slot + 1] = notes.length;
  });
  const uncalled = Uint8Array.from(calls, (terms) => (terms.length === 0 ? 1 : 0));
  return { keys, first, notes: Uint32Array.from(notes), uncalled };
}
