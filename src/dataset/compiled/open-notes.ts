/** Notes of a compiled dataset. Each is decoded when it is asked for, so a feed of 100,000 opens at once. */
import { WORDING_RULES } from '../../wording/wording-index';
import type { TermSet } from '../../wording/terms';
import { rowsWith } from './beginnings';
import { filledNote } from './fill-defaults';
import { indexOfId } from './index-of-id';
import { fieldsOf } from './json-fields';
import type { SectionReader } from './layout';
import type { NoteTable } from '../opened';
import type { Note } from '../schema';

/** Number of decoded notes that are kept: 100,000 would take 120 MB. */
const MOST_KEPT = 4096;

/** @param text the string at an offset of the pool */
export function openNotes(sections: SectionReader, pool: Uint8Array, text: (offset: number) => string): NoteTable {
  const ids = sections.words('noteId');
  const json = sections.words('noteJson');
  const first = sections.words('noteEntityFirst');
  const entities = sections.signed('noteEntities');
  const [rules = 0] = sections.words('noteRules');
  const saidFirst = sections.words('noteSaidFirst');
  const saidGroups = sections.words('noteSaidGroups');
  const said = sections.words('noteSaid');
  const saysOneOf = (group: number, terms: TermSet) => {
    for (let at = saidGroups[group]!; at < saidGroups[group + 1]!; at++) if (terms.has(said[at]!)) return true;
    return false;
  };
  let known: Note[] = [];
  let kept = 0;
  return {
    count: ids.length,
    at(number) {
      if (!(number >= 0 && number < ids.length)) throw new RangeError(`No note has the number ${number}.`);
      const note = known[number];
      if (note) return note;
      if (kept === MOST_KEPT) {
        known = [];
        kept = 0;
      }
      kept++;
      return (known[number] = filledNote(fieldsOf(text(json[number]!))));
    },
    find: (id) => indexOfId(ids, text, id),
    withBeginning: (word) => rowsWith(pool, json, word),
    entities: (number) => entities.subarray(first[number], first[number + 1]),
    mayBeIn(number, terms) {
      if (rules !== WORDING_RULES) return true;
      for (let group = saidFirst[number]!; group < saidFirst[number + 1]!; group++) {
        if (!saysOneOf(group, terms)) return false;
      }
      return true;
    },
    calls:
      rules === WORDING_RULES
        ? {
            keys: sections.words('noteCallKeys'),
            first: sections.words('noteCallFirst'),
            notes: sections.words('noteCalled'),
            uncalled: sections.bytes('noteUncalled'),
          }
        : null,
    index: { rules, bytes: sections.bytes('noteIndex') },
  };
}
