/** Finds what a person should look at in the bundled notes. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Note } from '../../src/dataset/schema';
import { projectRoot } from '../run/project-root';
import { disagreeingNotes } from './note-pairs';
import { folded } from './wide/reviewed-names';

/** By a note's id: sentences that say its claim, and sentences that nearly do. They are the cases of a test. */
const casesFile = join(projectRoot, 'tests/core/claims/note-cases/news-notes.json');
const casesSchema = z.record(z.string(), z.object({ says: z.array(z.string()), near: z.array(z.string()) }));
export type NoteSentences = Readonly<Record<string, { readonly near: readonly string[] }>>;

/** Where the sentences of the notes are: this file for new notes, and files of programs beside it for some of them. */
const casesFolder = dirname(casesFile);

/** Ids of the notes that have no sentences for the test. */
export function notesWithoutCases(notes: readonly Note[], folder = casesFolder): string[] {
  const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return notes
    .map(({ id }) => id)
    .filter((id) => !all.some((text) => text.includes(`"${id}"`) || text.includes(`'${id}'`)));
}

/** Tells what to do about a note without sentences. */
export const casesAdvice = `add sentences that say it, and two that nearly do, to ${relative(projectRoot, casesFile)}`;

export function readNoteSentences(): NoteSentences {
  return casesSchema.parse(JSON.parse(readFileSync(casesFile, 'utf8')));
}

/** Returns a line for each problem of a note that the schema cannot see. */
export function notesToLookAt(notes: readonly Note[], sentences: NoteSentences = {}): string[] {
  return [
    ...notes.flatMap((note) => [...noteToLookAt(note), ...wordingsThatMiss(note, sentences)]),
    ...disagreeingNotes(notes),
  ];
}

function noteToLookAt({ id, mustSay, ratings, claimedWhen, asOf, finding, evidence }: Note): string[] {
  return [
    ...(mustSay.length === 0 ? [`look: note ${id} does not say what must be said`] : []),
    ...(finding === null && evidence !== 'not-examined'
      ? [`look: note ${id} says "${evidence}" without a finding`]
      : []),
    ...(isBefore(asOf, claimedWhen) ? [`look: note ${id} is of ${asOf}, before the claim was made`] : []),
    ...ratings
      .filter(({ date, said }) => isBefore(date, said ?? claimedWhen))
      .map(({ publisher, date }) => `look: note ${id}: ${publisher} rated it on ${date}, before it was made`),
  ];
}

/** Returns wordings that the test lists as near-misses: with them the note would be shown on something else. */
function wordingsThatMiss({ id, claim, wordings }: Note, sentences: NoteSentences): string[] {
  const near = new Set((sentences[id]?.near ?? []).map(folded));
  return [claim, ...wordings]
    .filter((wording) => near.has(folded(wording)))
    .map((wording) => `look: note ${id} has the wording "${wording}", which is also a near-miss of it`);
}

/** Whether a day is before another, compared to the precision that both have. */
function isBefore(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/**
 * Returns the notes that are due to be compared with their sources again, the longest overdue first. @param today
 * `YYYY-MM-DD`
 */
export function notesDue(notes: readonly Note[], today: string): string[] {
  return notes
    .filter(({ checkAgain }) => checkAgain !== null && checkAgain <= today)
    .sort((a, b) => (a.checkAgain! < b.checkAgain! ? -1 : 1))
    .map(({ id, checked, checkAgain }) => `due since ${checkAgain}: ${id}, checked ${checked ?? 'never'}`);
}
