/** Finds the notes on a claim. */
import type { FigureMatch, NoteMatch } from '../../annotations';
import type { Quantity } from '../../../text/quantities/quantity';
import type { OpenedDataset } from '../../../dataset/opened';
import type { Note } from '../../../dataset/schema';
import { articleFromText } from '../../../text/article';
import { findQuantities } from '../../../text/quantities/find-quantities';
import { read } from '../../../text/reading';
import { sameFigure } from '../../../wording/agreement';
import type { TimelyTopic } from '../figures/topics';
import type { Matcher } from '../../../wording/matcher';
import { NOTE_LEAST, SAME_WORDING } from '../../../wording/matching-rules';
import { saidBy, saysAll } from '../../../wording/must-say';
import { mayTellOf } from './note-dates';
import { gateOf, saysAnother, type NoteGate } from './note-gate';
import { noteMatcher } from './note-index';
import { areInArticle, isSpokenOf, noteStop } from './note-stop';
import { sameScope, scopeAt, whoAndWhat, type FigureScope } from '../figures/scope';
import type { Spoken } from './spoken';

interface ReadyNotes {
  readonly matcher: () => Matcher;
  readonly gate: (entry: number) => NoteGate;
  readonly figures: (note: Note) => readonly NoteFigure[];
}

/** A figure in a note's wording. */
interface NoteFigure {
  readonly quantity: Quantity;
  readonly scope: FigureScope;
}

const ready = new WeakMap<OpenedDataset, ReadyNotes>();

/**
 * Prepares a dataset's notes. Nothing is read before it is needed: a restarted worker must be quick with its first
 * article.
 */
export function notesOf(dataset: OpenedDataset): ReadyNotes {
  let notes = ready.get(dataset);
  if (!notes) ready.set(dataset, (notes = makeReady(dataset)));
  return notes;
}

function makeReady(dataset: OpenedDataset): ReadyNotes {
  let matcher: Matcher | null = null;
  const gates: NoteGate[] = [];
  const figures = new Map<Note, readonly NoteFigure[]>();
  return {
    matcher: () => (matcher ??= noteMatcher(dataset.noteTable)),
    gate: (entry) => (gates[entry] ??= gateOf(dataset.noteTable.at(entry), dataset.topics)),
    figures: (note) => {
      let own = figures.get(note);
      if (!own) figures.set(note, (own = figuresOf(note)));
      return own;
    },
  };
}

function figuresOf(note: Note): NoteFigure[] {
  return [note.claim, ...note.wordings].flatMap((text) => {
    const reading = read(articleFromText(text));
    const around = whoAndWhat(reading.tokens, 0, reading.tokens.count);
    return findQuantities(reading).map((quantity) => ({
      quantity,
      scope: scopeAt(reading.tokens, around, quantity, []),
    }));
  });
}

/** Largest number of notes shown for a claim. */
const MOST_NOTES = 3;

/** Number of candidates: those nearest by the index may fail the gate. */
const LOOKED_AT = 8;

/** The notes of a dataset of which a clause may say enough. */
export interface ReachedNotes {
  readonly dataset: OpenedDataset;
  readonly notes: readonly number[];
}

/** Returns the notes with a wording that means the same as a clause. */
export function notesByWording(spoken: Spoken, reached: readonly ReachedNotes[]): NoteMatch[] {
  const { wording, article, near } = spoken;
  const found: NoteMatch[] = [];
  for (const { dataset, notes } of reached) {
    const state = notesOf(dataset);
    const matcher = state.matcher();
    const isWanted = (entry: number) =>
      notes.includes(entry) && isSpokenOf(dataset.noteTable.at(entry), dataset.info.id, article, near);
    for (const match of matcher.match(wording, LOOKED_AT, { ...NOTE_LEAST, isWanted })) {
      if (match.looked.length === 0) continue;
      const note = dataset.noteTable.at(match.entry);
      const gated = { dataset, gate: state.gate(match.entry), wordings: matcher.wordings(match.entry) };
      if (noteStop(note, gated, match, spoken)) continue;
      found.push(toMatch(dataset, note, match.score >= SAME_WORDING ? 'same-wording' : 'similar-wording', match.score));
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_NOTES);
}

/** Returns the notes of a figure's topics whose own figure, with the same scope, equals the article's. */
export function notesByFigure(
  quantity: Quantity,
  scope: FigureScope,
  figures: readonly FigureMatch[],
  { wording, article, terms, source }: Spoken,
  datasets: readonly OpenedDataset[],
): NoteMatch[] {
  return datasets.flatMap((dataset) => {
    const topics = new Set(figures.filter((figure) => figure.dataset === dataset.info.id).map(({ topic }) => topic));
    if (!topics.size) return [];
    const { noteTable } = dataset;
    const { figures: figuresIn, gate } = notesOf(dataset);
    const said = saidBy(wording, terms());
    const agrees = (note: Note, entry: number) =>
      note.topics.some((topic) => topics.has(topic)) &&
      areInArticle(note, dataset.info.id, article) &&
      figuresIn(note).some((figure) => sameFigure(figure.quantity, quantity) && sameScope(figure.scope, scope)) &&
      saysAll(gate(entry).mustSay, said) &&
      !saysAnother(gate(entry), wording) &&
      mayTellOf(gate(entry).event, source.published, source.text);
    const found: NoteMatch[] = [];
    for (let entry = 0; entry < noteTable.count; entry++) {
      // Only notes whose claim the article could make are decoded.
      if (!noteTable.mayBeIn(entry, said.article)) continue;
      const note = noteTable.at(entry);
      if (agrees(note, entry)) found.push(toMatch(dataset, note, 'same-figure', 1));
    }
    return found;
  });
}

/**
 * Drops notes found by words whose figure does not match: if a topic of the note was tested on a clause and none of its
 * figures fits ("phoned 90 minutes ago"), the words alone are not enough. A count names what it counts.
 * @param asked topics that were tested on the clause
 */
export function withTheirFigures(
  notes: readonly NoteMatch[],
  asked: readonly TimelyTopic[],
  figures: readonly FigureMatch[],
): readonly NoteMatch[] {
  return notes.filter((match) => {
    const dataset = asked.find((one) => one.dataset.info.id === match.dataset)?.dataset;
    if (!dataset) return true;
    const note = dataset.noteTable.at(dataset.noteTable.find(match.id));
    const own = note.topics.filter((id) =>
      asked.some(
        (one) => one.dataset === dataset && one.ready.topic.id === id && one.ready.asks().measured.kind !== 'count',
      ),
    );
    return (
      own.length === 0 ||
      notesOf(dataset).figures(note).length === 0 ||
      figures.some(({ dataset: id, topic }) => id === match.dataset && own.includes(topic))
    );
  });
}

function toMatch(dataset: OpenedDataset, note: Note, match: NoteMatch['match'], score: number): NoteMatch {
  return { dataset: dataset.info.id, id: note.id, match, score, evidence: note.evidence, asOf: note.asOf };
}
