/** Finds the notes of the datasets that speak of a claim. */
import type { FigureMatch, NoteMatch } from '../../annotations';
import type { Quantity } from '../../../text/quantities/quantity';
import type { OpenedDataset } from '../../../dataset/opened';
import type { Note } from '../../../dataset/schema';
import { articleFromText, type Article } from '../../../text/article';
import { findQuantities } from '../../../text/quantities/find-quantities';
import { read } from '../../../text/reading';
import { sameFigure } from '../../../wording/agreement';
import type { TimelyTopic } from '../figures/topics';
import type { Looked, Matcher } from '../../../wording/matcher';
import {
  ANYBODY_COVERED,
  CLAUSE_COVERED,
  NOTE_COVERED,
  NOTE_LEAST,
  NOTE_OVERLAP,
  NOTE_SAID,
  NOTE_SHOWN,
  SAME_WORDING,
} from '../../../wording/matching-rules';
import { saysAll } from '../../../wording/must-say';
import { mayTellOf } from './note-dates';
import { contradicts, gateOf, isForeign, passes, type NoteGate } from './note-gate';
import { noteMatcher } from './note-index';
import { countCountries, isMadeBy, isOwnWord, settingAgrees } from './note-setting';
import { otherCountries } from '../other-countries';
import type { Demonym } from '../scene';
import { sameScope, scopeAt, whoAndWhat, type FigureScope } from '../figures/scope';
import type { Wording } from '../../../wording/wording';

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

/** The worker is stopped when idle, so the first article matters: nothing is read before it is needed. */
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

/** At most this many notes are shown for one claim. */
const MOST_NOTES = 3;

/** This many are looked at: those nearest by the index may fail the gate. */
const LOOKED_AT = 8;

/** What a clause says, and of whom. */
export interface Spoken {
  readonly wording: Wording;
  /** Entities of the whole article, and those at the clause, as `dataset/id`. */
  readonly article: ReadonlySet<string>;
  readonly near: () => ReadonlySet<string>;
  /** Entities of the whole article, once for each mention, as `dataset/id`. */
  readonly mentioned: () => readonly string[];
  /** Name of the speaker, where a dataset knows it. */
  readonly speaker: string | null;
  /** Places in the clause. */
  readonly places: () => readonly Demonym[];
  /** Terms of the whole article. */
  readonly terms: () => ReadonlySet<number>;
  readonly source: Source;
}

/** The article itself, as far as notes of dated events ask for it. */
type Source = Pick<Article, 'published' | 'text'>;

/** Notes whose wording says what a clause of the article says. */
export function notesByWording(spoken: Spoken, datasets: readonly OpenedDataset[]): NoteMatch[] {
  const { wording, article, near, places, terms, source } = spoken;
  const found: NoteMatch[] = [];
  for (const dataset of datasets) {
    const state = notesOf(dataset);
    const matcher = state.matcher();
    const isWanted = (entry: number) => isSpokenOf(dataset.noteTable.at(entry), dataset.info.id, article, near);
    for (const { entry, score, looked } of matcher.match(wording, LOOKED_AT, { ...NOTE_LEAST, isWanted })) {
      const note = dataset.noteTable.at(entry);
      const gate = state.gate(entry);
      const namesAll = note.entities.length > 0 && note.entities.every((id) => near().has(`${dataset.info.id}/${id}`));
      const all = matcher.wordings(entry);
      const fits = looked.some(
        (one) =>
          isNearEnough(note, one) &&
          passes(gate, all[one.wording]!, wording, terms(), namesAll) &&
          !looked.some(
            (other) =>
              overlap(other) > overlap(one) && contradicts(gate, all[other.wording]!, all[one.wording]!, wording),
          ),
      );
      if (!fits) continue;
      if (!mayTellOf(gate.event, source.published, source.text)) continue;
      if (namesOtherCountry(note, gate, dataset, places(), source.text)) continue;
      if (!isInSetting(note, dataset, spoken, score)) continue;
      found.push(toMatch(dataset, note, score >= SAME_WORDING ? 'same-wording' : 'similar-wording', score));
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_NOTES);
}

/** Whether a note's country, day and claimant are those of the clause. Without any country the words must be surer. */
function isInSetting(note: Note, dataset: OpenedDataset, spoken: Spoken, score: number): boolean {
  if (!isMadeBy(note, spoken.source.published) || !isOwnWord(note, spoken.wording, spoken.speaker)) return false;
  if (note.countries.length === 0) return true;
  const countriesOf = (keys: Iterable<string>) => countCountries(dataset, numbersIn(dataset, keys));
  const own = note.countries.map(dataset.find);
  const setting = settingAgrees(own, countriesOf(spoken.mentioned()), countriesOf(spoken.near()));
  return setting === 'agree' || (setting === 'unknown' && score >= NOTE_SAID);
}

/** Numbers of the entities that are in a dataset. */
function* numbersIn({ info, find }: OpenedDataset, keys: Iterable<string>): Iterable<number> {
  const prefix = `${info.id}/`;
  for (const key of keys) if (key.startsWith(prefix)) yield find(key.slice(prefix.length));
}

/** How much of each other a wording and a clause cover, 0 to 1. */
const overlap = ({ shared: { ofKnown, ofQuery } }: Looked) => ofKnown * ofQuery;

/** Whether a wording shares enough with a clause: see the thresholds. */
function isNearEnough({ mustSay, entities }: Note, looked: Looked): boolean {
  const { ofKnown, ofQuery } = looked.shared;
  if (ofKnown < NOTE_COVERED || ofQuery < CLAUSE_COVERED) return false;
  if (mustSay.length) return looked.score >= NOTE_SAID || overlap(looked) >= NOTE_OVERLAP;
  return looked.score >= NOTE_SHOWN && (entities.length > 0 || ofKnown >= ANYBODY_COVERED);
}

/** Whether one of the places is a country that the note says nothing of: another election, another border. */
function namesOtherCountry(
  { entities }: Note,
  gate: NoteGate,
  dataset: OpenedDataset,
  places: readonly Demonym[],
  text: string,
): boolean {
  // "UK" in note and clause is the same country, though its name has other words.
  return otherCountries(places, dataset, entities).some(
    ({ entity, start, end }) => isForeign(gate, entity.name) && isForeign(gate, text.slice(start, end)),
  );
}

/** All entities of a note are in the article, and one of them at the clause. */
function isSpokenOf(
  note: Note,
  dataset: string,
  article: ReadonlySet<string>,
  near: () => ReadonlySet<string>,
): boolean {
  const { entities, claimant } = note;
  if (!entities.length) return true;
  return (
    areInArticle(note, dataset, article) &&
    [...entities, ...(claimant ? [claimant] : [])].some((id) => near().has(`${dataset}/${id}`))
  );
}

const areInArticle = ({ entities }: Note, dataset: string, article: ReadonlySet<string>) =>
  entities.every((id) => article.has(`${dataset}/${id}`));

/** Notes tied to the topics of a figure whose own figure, of the same scope, is the article's. */
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
    const said = { clause: new Set(wording.terms), wording, article: terms() };
    const agrees = (note: Note, entry: number) =>
      note.topics.some((topic) => topics.has(topic)) &&
      areInArticle(note, dataset.info.id, article) &&
      figuresIn(note).some((figure) => sameFigure(figure.quantity, quantity) && sameScope(figure.scope, scope)) &&
      saysAll(gate(entry).mustSay, said) &&
      mayTellOf(gate(entry).event, source.published, source.text);
    const found: NoteMatch[] = [];
    for (let entry = 0; entry < noteTable.count; entry++) {
      // Notes are decoded only where the article could make their claim.
      if (!noteTable.mayBeIn(entry, said.article)) continue;
      const note = noteTable.at(entry);
      if (agrees(note, entry)) found.push(toMatch(dataset, note, 'same-figure', 1));
    }
    return found;
  });
}

/**
 * Of the notes found by their words, those whose figure is not another: where a topic of the note was asked
 * of a clause and none of its figures can be set beside it ("phoned 90 minutes ago"), the words alone say too
 * little. A count names what it counts.
 * @param asked topics that were asked of the clause
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
