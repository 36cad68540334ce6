/** Notes for a search, by the index of wordings that articles are read with. */
import type { OpenedDataset } from '../../dataset/opened';
import type { Note } from '../../dataset/schema';
import { MOST_READ } from '../claims/notes/note-index';
import { notesOf } from '../claims/notes/notes';
import { beginsIn, coverOf, type Asked } from './asked';
import { searchLimits } from './search-limits';

export interface FoundNote {
  readonly dataset: OpenedDataset;
  readonly note: Note;
  /** How much of the search it says, 0 to 1. */
  readonly cover: number;
}

/** The notes that say most of what is asked. */
export function notesFor(asked: Asked, datasets: readonly OpenedDataset[]): FoundNote[] {
  return datasets
    .flatMap((dataset) => notesIn(asked, dataset))
    .sort((a, b) => b.cover - a.cover)
    .slice(0, searchLimits.notes);
}

/** Sorted by what the index says of them where they say as much. */
function notesIn(asked: Asked, dataset: OpenedDataset): FoundNote[] {
  const { noteTable } = dataset;
  if (noteTable.count === 0 || asked.terms.size === 0) return [];
  const matcher = notesOf(dataset).matcher();
  const hits = matcher.index.search([...asked.terms], searchLimits.notes * searchLimits.looked);
  const numbers = new Set([...hits.map(({ entry }) => entry), ...begun(asked, dataset)]);
  return [...numbers]
    .map((number) => {
      const note = noteTable.at(number);
      const terms = new Set(matcher.wordings(number).flatMap((wording) => [...wording.terms]));
      return { dataset, note, cover: coverOf(asked, terms, textsOf(note)) };
    })
    .filter(({ cover }) => cover >= searchLimits.cover);
}

/** Notes in which the last word begins a longer one, where no note has the word itself. Of a large feed none: all would be read. */
function begun({ last }: Asked, dataset: OpenedDataset): number[] {
  const { noteTable } = dataset;
  if (!last || noteTable.count > MOST_READ || notesOf(dataset).matcher().index.frequency(last.term) > 0) return [];
  return noteTable.withBeginning(last.word).filter((number) => beginsIn(last.word, textsOf(noteTable.at(number))));
}

const textsOf = ({ claim, wordings }: Note) => [claim, ...wordings];
