/** Finds the notes of the datasets that speak of a claim. */
import type { FigureMatch, NoteMatch, Quantity } from '../annotations';
import type { OpenedDataset } from '../../dataset/opened';
import type { Note } from '../../dataset/schema';
import { articleFromText } from '../article';
import { findQuantities } from '../text/find-quantities';
import { read } from '../text/reading';
import { sameFigure } from './agreement';
import { makeMatcher, type Matcher } from './matcher';
import { CLAUSE_COVERED, NOTE_COVERED, NOTE_LEAST, NOTE_SHOWN, SAME_WORDING } from './matching-rules';
import { gateOf, passes, type NoteGate } from './note-gate';
import { rarityOf } from './rarity';
import { scopeAt, sameScope, type FigureScope } from './scope';
import type { Wording } from './wording';

interface ReadyNotes {
  readonly notes: readonly Note[];
  readonly matcher: Matcher;
  readonly gates: readonly NoteGate[];
  /** Figures of the notes that belong to a topic. */
  readonly figures: readonly { readonly note: Note; readonly quantity: Quantity; readonly scope: FigureScope }[];
}

const ready = new WeakMap<OpenedDataset, ReadyNotes>();

function notesOf(dataset: OpenedDataset): ReadyNotes {
  let notes = ready.get(dataset);
  if (!notes) {
    notes = {
      notes: dataset.notes,
      matcher: makeMatcher(dataset.notes.map(({ claim, wordings }) => [claim, ...wordings]), rarityOf),
      gates: dataset.notes.map((note) => gateOf(note, dataset.topics)),
      figures: dataset.notes.flatMap((note) => (note.topics.length ? figuresOf(note) : [])),
    };
    ready.set(dataset, notes);
  }
  return notes;
}

function figuresOf(note: Note): ReadyNotes['figures'] {
  return [note.claim, ...note.wordings].flatMap((text) => {
    const reading = read(articleFromText(text));
    return findQuantities(reading).map((quantity) =>
      ({ note, quantity, scope: scopeAt(reading.tokens, 0, reading.tokens.count, quantity, []) }));
  });
}

/** So many notes are shown for one claim at most. */
const MOST_NOTES = 3;

/** What a clause says, and of whom. */
export interface Spoken {
  readonly wording: Wording;
  /** Entities of the whole article, and those at the clause, as `dataset/id`. */
  readonly article: ReadonlySet<string>;
  readonly near: () => ReadonlySet<string>;
  /** Terms of the whole article. */
  readonly terms: ReadonlySet<number>;
}

/** Notes whose wording says what a clause of the article says. */
export function notesByWording({ wording, article, near, terms }: Spoken, datasets: readonly OpenedDataset[]): NoteMatch[] {
  const found: NoteMatch[] = [];
  for (const dataset of datasets) {
    const { notes, matcher, gates } = notesOf(dataset);
    for (const { entry, wording: which, score, known, query } of matcher.match(wording, MOST_NOTES, NOTE_LEAST)) {
      if (score < NOTE_SHOWN || known < NOTE_COVERED || query < CLAUSE_COVERED) continue;
      const note = notes[entry]!;
      const nearest = matcher.wordings(entry)[which]!;
      if (!isSpokenOf(note, dataset.info.id, article, near) || !passes(gates[entry]!, nearest, wording, terms)) continue;
      found.push(toMatch(dataset, note, score >= SAME_WORDING ? 'same-wording' : 'similar-wording', score));
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_NOTES);
}

/** All entities of a note are in the article, and one of them at the clause. */
function isSpokenOf({ entities, claimant }: Note, dataset: string, article: ReadonlySet<string>, near: () => ReadonlySet<string>): boolean {
  if (!entities.length) return true;
  return entities.every((id) => article.has(`${dataset}/${id}`))
    && [...entities, ...(claimant ? [claimant] : [])].some((id) => near().has(`${dataset}/${id}`));
}

/** Notes tied to the topics of a figure whose own figure, of the same scope, is the article's. */
export function notesByFigure(
  quantity: Quantity, scope: FigureScope, figures: readonly FigureMatch[], article: ReadonlySet<string>, datasets: readonly OpenedDataset[],
): NoteMatch[] {
  return datasets.flatMap((dataset) => {
    const topics = new Set(figures.filter((figure) => figure.dataset === dataset.info.id).map(({ topic }) => topic));
    if (!topics.size) return [];
    const agreeing = new Set(notesOf(dataset).figures
      .filter((figure) => figure.note.topics.some((topic) => topics.has(topic))
        && figure.note.entities.every((id) => article.has(`${dataset.info.id}/${id}`))
        && sameFigure(figure.quantity, quantity) && sameScope(figure.scope, scope))
      .map(({ note }) => note));
    return [...agreeing].map((note) => toMatch(dataset, note, 'same-figure', 1));
  });
}

function toMatch(dataset: OpenedDataset, note: Note, match: NoteMatch['match'], score: number): NoteMatch {
  return { dataset: dataset.info.id, id: note.id, match, score, evidence: note.evidence, asOf: note.asOf };
}
