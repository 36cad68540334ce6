/**
 * Explains why a note is shown on a text or not: tests every clause with the gates that decide in the extension. For
 * authors of notes; the extension does not include this.
 */
import type { OpenedDataset } from '../../../dataset/opened';
import { keyIn } from '../../../dataset/reference';
import type { Note } from '../../../dataset/schema';
import type { Span } from '../../../text/article';
import type { Reading } from '../../../text/reading';
import { NOTE_LEAST } from '../../../wording/matching-rules';
import { isSaidIn, saidBy } from '../../../wording/must-say';
import { quantitiesIn, spokenIn } from '../candidates';
import { clausesOf, regionsOf } from '../clauses/clauses';
import { sceneOf, type Findings, type Scene } from '../scene';
import { notesOf } from './notes';
import { areInArticle, isSpokenOf, noteStop, type NoteStop } from './note-stop';

/** How a clause fares against a note's gates. */
export interface ClauseVerdict extends Span {
  /** The first closed gate; null if all are open. `near`: no entity of the note is at the clause. */
  readonly stop: NoteStop | 'near' | 'rank' | null;
  /** Score of the clause in the index. */
  readonly rank: number;
  /** Shares of the nearest wording and of the clause that the other covers, and the score; 0 to 1. */
  readonly ofKnown: number;
  readonly ofQuery: number;
  readonly score: number;
  /** Groups of `mustSay` of which no word is in the text. */
  readonly unsaid: readonly (readonly string[])[];
}

export interface NoteVerdict {
  /** Entities of the note that the article does not mention; then no clause is tested. */
  readonly notMentioned: readonly string[];
  /** Every clause that shares a word with the note, nearest first. */
  readonly clauses: readonly ClauseVerdict[];
}

/**
 * Tests for every clause of a text whether it shows a note by its wording.
 * @param entry the note's number in its dataset
 */
export function whyNote(reading: Reading, findings: Findings, dataset: OpenedDataset, entry: number): NoteVerdict {
  const scene = sceneOf(reading, findings, [dataset]);
  const note = dataset.noteTable.at(entry);
  const notMentioned = areInArticle(note, dataset.info.id, scene.spoken())
    ? []
    : note.entities.filter((id) => !scene.spoken().has(keyIn(dataset.info.id, id)));
  const clauses = regionsOf(reading, findings.statements).flatMap((region) => {
    const parts = clausesOf(reading.tokens, region).map(({ first, end }) => ({ ...region, first, end }));
    const whole = parts.length > 1 ? [region, ...parts] : [region];
    return whole.flatMap((part) => judgeClause(scene, dataset, entry, note, part) ?? []);
  });
  return { notMentioned, clauses: clauses.sort((a, b) => nearness(b) - nearness(a)) };
}

const nearness = ({ stop, ofKnown, ofQuery, unsaid }: ClauseVerdict) =>
  (stop === null ? 10 : 0) - unsaid.length + ofKnown + ofQuery;

function judgeClause(
  scene: Scene,
  dataset: OpenedDataset,
  entry: number,
  note: Note,
  region: ReturnType<typeof regionsOf>[number],
): ClauseVerdict | null {
  const { tokens } = scene.reading;
  const spoken = spokenIn(scene, region, quantitiesIn(scene, region));
  const { matcher, gate } = notesOf(dataset);
  const all = matcher();
  const match = all.match(spoken.wording, dataset.noteTable.count).find((one) => one.entry === entry);
  if (!match || match.rank === 0) return null;
  const gated = { dataset, gate: gate(entry), wordings: all.wordings(entry) };
  const said = saidBy(spoken.wording, spoken.terms());
  const shared = match.looked[0]?.shared;
  return {
    start: tokens.start[region.first]!,
    end: tokens.end[region.end - 1]!,
    stop: !isSpokenOf(note, dataset.info.id, spoken.article, spoken.near)
      ? 'near'
      : match.rank < NOTE_LEAST.rank
        ? 'rank'
        : noteStop(note, gated, match, spoken),
    rank: match.rank,
    ofKnown: shared?.ofKnown ?? 0,
    ofQuery: shared?.ofQuery ?? 0,
    score: match.score,
    unsaid: note.mustSay.filter((words) => !isSaidIn(words, said)),
  };
}
