/** Finds the notes of the datasets that speak of a claim. */
import type { FigureMatch, NoteMatch, Quantity } from '../annotations';
import type { OpenedDataset } from '../../dataset/opened';
import type { Note } from '../../dataset/schema';
import { sameFigure, negationAgrees, numbersAgree } from './agreement';
import { makeMatcher, type Matcher } from './matcher';
import { SAME_WORDING, SHOWN } from './matching-rules';
import { readWording, type Wording } from './wording';

interface ReadyNotes {
  readonly notes: readonly Note[];
  readonly matcher: Matcher;
  /** The first wording of each note, read. */
  readonly claims: readonly Wording[];
}

const ready = new WeakMap<OpenedDataset, ReadyNotes>();

function notesOf(dataset: OpenedDataset): ReadyNotes {
  let notes = ready.get(dataset);
  if (!notes) {
    notes = {
      notes: dataset.notes,
      matcher: makeMatcher(dataset.notes.map(({ claim, wordings }) => [claim, ...wordings])),
      claims: dataset.notes.map(({ claim }) => readWording(claim)),
    };
    ready.set(dataset, notes);
  }
  return notes;
}

/** So many notes are shown for one claim at most. */
const MOST_NOTES = 3;

/**
 * Notes whose wording says what a stretch of the article says.
 * @param spoken entities that the article speaks of, as `dataset/id`
 */
export function notesByWording(query: Wording, spoken: ReadonlySet<string>, datasets: readonly OpenedDataset[]): NoteMatch[] {
  return datasets.flatMap((dataset) => {
    const { notes, matcher, claims } = notesOf(dataset);
    return matcher.match(query, MOST_NOTES)
      .filter(({ entry, score }) => score >= SHOWN
        && notes[entry]!.entities.every((id) => spoken.has(`${dataset.info.id}/${id}`))
        && numbersAgree(claims[entry]!, query) !== 'differ' && negationAgrees(claims[entry]!, query))
      .map(({ entry, score }) => toMatch(dataset, notes[entry]!, score >= SAME_WORDING ? 'same-wording' : 'similar-wording', score));
  }).sort((a, b) => b.score - a.score).slice(0, MOST_NOTES);
}

/** Notes tied to the topics of a figure whose own figure is the article's. */
export function notesByFigure(quantity: Quantity, figures: readonly FigureMatch[], datasets: readonly OpenedDataset[]): NoteMatch[] {
  return datasets.flatMap((dataset) => {
    const topics = new Set(figures.filter((figure) => figure.dataset === dataset.info.id).map(({ topic }) => topic));
    if (!topics.size) return [];
    const { notes, claims } = notesOf(dataset);
    return notes
      .map((note, entry) => ({ note, claim: claims[entry]! }))
      .filter(({ note, claim }) => note.topics.some((topic) => topics.has(topic)) && claim.quantities.some((figure) => sameFigure(figure, quantity)))
      .map(({ note }) => toMatch(dataset, note, 'same-figure', 1));
  });
}

function toMatch(dataset: OpenedDataset, note: Note, match: NoteMatch['match'], score: number): NoteMatch {
  return { dataset: dataset.info.id, id: note.id, match, score, evidence: note.evidence, asOf: note.asOf };
}
