/**
 * Finds the parts of an article that could match a note at all. Most cannot, and a search for each would take longer
 * than everything else in finding claims.
 */
import type { OpenedDataset } from '../../../dataset/opened';
import { indexOfOutside } from '../../../dataset/reference';
import { notesByCalls } from './called-notes';
import type { NotedArticle, NotesIn } from './noted-article';
import { notesOf } from './notes';
import { notesBySearch } from './searched-notes';

/** A dataset with notes that may be shown on an article. */
export interface NotedDataset {
  readonly dataset: OpenedDataset;
  readonly notesIn: NotesIn;
}

/**
 * Prepares a dataset's notes for an article. Returns null if the article does not mention the entities of any note, so
 * that no note has to be decoded.
 */
export function notedIn(dataset: OpenedDataset, article: NotedArticle): NotedDataset | null {
  const { count, calls } = dataset.noteTable;
  if (count === 0) return null;
  const isWanted = wantedIn(dataset, article);
  const isSearched = (note: number) => (!calls || calls.uncalled[note] === 1) && isWanted(note);
  const index = () => notesOf(dataset).matcher().index;
  const called = calls && notesByCalls(calls, index, article, isWanted);
  const searched = someNote(count, isSearched) ? notesBySearch(index(), article, isSearched) : null;
  if (!called || !searched) {
    const notesIn = called ?? searched;
    return notesIn && { dataset, notesIn };
  }
  return { dataset, notesIn: (...stretch) => [...called(...stretch), ...searched(...stretch)] };
}

function someNote(count: number, isOne: (note: number) => boolean): boolean {
  for (let note = 0; note < count; note++) if (isOne(note)) return true;
  return false;
}

/**
 * Returns a test whether a note may be shown on an article at all, by its entities and `mustSay`. Each note is tested
 * once.
 */
function wantedIn(dataset: OpenedDataset, { mentioned, terms }: NotedArticle): (note: number) => boolean {
  const { noteTable } = dataset;
  const hasEntities = (note: number) => {
    const entities = noteTable.entities(note);
    for (let at = 0; at < entities.length; at++) {
      const number = entities[at]!;
      const id = number >= 0 ? dataset.entity(number).id : dataset.outside[indexOfOutside(number)];
      if (id === undefined || !mentioned(dataset).has(id)) return false;
    }
    return true;
  };
  const answers = new Uint8Array(noteTable.count);
  return (note) => {
    if (answers[note] === NOT_ASKED)
      answers[note] = noteTable.mayBeIn(note, terms()) && hasEntities(note) ? WANTED : UNWANTED;
    return answers[note] === WANTED;
  };
}

const NOT_ASKED = 0;
const WANTED = 1;
const UNWANTED = 2;
