/**
 * Why a note is shown on a text or not: every clause is asked, and the gates are those that decide when an article is
 * read. For whoever writes notes; the extension does not carry this.
 */
import type { OpenedDataset } from '../../../dataset/opened';
import type { Note } from '../../../dataset/schema';
import type { Span } from '../../../text/article';
import type { Reading } from '../../../text/reading';
import { NOTE_LEAST } from '../../../wording/matching-rules';
import { isSaidIn } from '../../../wording/must-say';
import { quantitiesIn, spokenIn } from '../candidates';
import { clausesOf, regionsOf } from '../clauses/clauses';
import { sceneOf, type Findings, type Scene } from '../scene';
import { notesOf } from './notes';
import { areInArticle, isSpokenOf, noteStop, type NoteStop } from './note-stop';

/** What a clause has of a note, as the gates measure it. */
export interface ClauseVerdict extends Span {
  /** The first gate that is closed; null where all are open. `near`: nobody whom the note is about is at the clause. */
  readonly stop: NoteStop | 'near' | 'rank' | null;
  /** What the index says of the clause. */
  readonly rank: number;
  /** Shares of the nearest wording and of the clause that the other covers, and how sure it is; 0 to 1. */
  readonly ofKnown: number;
  readonly ofQuery: number;
  readonly score: number;
  /** Groups of `mustSay` of which no word is said. */
  readonly unsaid: readonly (readonly string[])[];
}

export interface NoteVerdict {
  /** Entities of the note that the article does not mention: then no clause is asked. */
  readonly notMentioned: readonly string[];
  /** Every clause that shares a word with the note, the nearest first. */
  readonly clauses: readonly ClauseVerdict[];
}

/**
 * Asks every clause of a text whether it shows a note by its wording.
 * @param entry the note's number in its dataset
 */
export function whyNote(reading: Reading, findings: Findings, dataset: OpenedDataset, entry: number): NoteVerdict {
  const scene = sceneOf(reading, findings, [dataset]);
  const note = dataset.noteTable.at(entry);
  const notMentioned = areInArticle(note, dataset.info.id, scene.spoken())
    ? []
    : note.entities.filter((id) => !scene.spoken().has(`${dataset.info.id}/${id}`));
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
  const said = { clause: new Set(spoken.wording.terms), wording: spoken.wording, article: spoken.terms() };
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
