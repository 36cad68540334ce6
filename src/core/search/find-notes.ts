/** Finds notes for a search, with the index of wordings that is used for articles. */
import type { OpenedDataset } from '../../dataset/opened';
import type { Note } from '../../dataset/schema';
import { MOST_READ } from '../claims/notes/note-index';
import { notesOf } from '../claims/notes/notes';
import { beginsIn, coverOf, type Asked } from './asked';
import { searchLimits } from './search-limits';

export interface FoundNote {
  readonly dataset: OpenedDataset;
  readonly note: Note;
  /** How much of the search it covers, 0 to 1. */
  readonly cover: number;
}

/** Returns the notes that cover most of the search. */
export function notesFor(asked: Asked, datasets: readonly OpenedDataset[]): FoundNote[] {
  return datasets
    .flatMap((dataset) => notesIn(asked, dataset))
    .sort((a, b) => b.cover - a.cover)
    .slice(0, searchLimits.notes);
}

/** Sorts notes with equal cover by their score in the index. */
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

/**
 * Returns notes in which the last word begins a longer one, if no note has the word itself. None for a large feed,
 * because all of its notes would have to be read.
 */
function begun({ last }: Asked, dataset: OpenedDataset): number[] {
  const { noteTable } = dataset;
  if (!last || noteTable.count > MOST_READ || notesOf(dataset).matcher().index.frequency(last.term) > 0) return [];
  return noteTable.withBeginning(last.word).filter((number) => beginsIn(last.word, textsOf(noteTable.at(number))));
}

const textsOf = ({ claim, wordings }: Note) => [claim, ...wordings];
