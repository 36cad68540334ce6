/** What a person should look at in the notes that are shipped. */
import type { Note } from '../../src/dataset/schema';

/** Returns a line for each thing that is wrong with a note in spite of its form. */
export function notesToLookAt(notes: readonly Note[]): string[] {
  return notes.flatMap(({ id, mustSay, ratings, claimedWhen, finding, evidence }) => [
    ...(mustSay.length === 0 ? [`look: note ${id} does not say what must be said`] : []),
    ...(finding === null && evidence !== 'not-examined'
      ? [`look: note ${id} says "${evidence}" without a finding`]
      : []),
    ...ratings
      .filter(({ date, said }) => isBefore(date, said ?? claimedWhen))
      .map(({ publisher, date }) => `look: note ${id}: ${publisher} rated it on ${date}, before it was made`),
  ]);
}

/** Whether a day lies before another, as exactly as both are known. */
function isBefore(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Returns the notes to compare with their sources again, the longest due first. @param today `YYYY-MM-DD` */
export function notesDue(notes: readonly Note[], today: string): string[] {
  return notes
    .filter(({ checkAgain }) => checkAgain !== null && checkAgain <= today)
    .sort((a, b) => (a.checkAgain! < b.checkAgain! ? -1 : 1))
    .map(({ id, checked, checkAgain }) => `due since ${checkAgain}: ${id}, checked ${checked ?? 'never'}`);
}
