/**
 * Compares the setting of a note's claim with that of a clause: country, time, and whose own words it is. "We have
 * created a million jobs" is one claim in Rome and another in Washington.
 */
import type { OpenedDataset } from '../../../dataset/opened';
import type { Note } from '../../../dataset/schema';
import { hashWord } from '../../../text/word-hash';
import type { Wording } from '../../../wording/wording';

/** Number of mentions of each country by number, including its adjective, places, people and bodies. */
export type CountryCounts = ReadonlyMap<number, number>;

/** Counts countries by the entities that an article mentions. @param numbers of the entities, once for each mention */
export function countCountries(dataset: OpenedDataset, numbers: Iterable<number>): CountryCounts {
  const counts = new Map<number, number>();
  for (const entity of numbers) {
    const country = entity < 0 ? -1 : dataset.country(entity);
    if (country >= 0) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** A country with this share of the mentions of the most mentioned one is a subject of the article. */
const ABOUT = 0.34;

/** How the countries of a note and a clause compare. */
export type SettingAgreement = 'agree' | 'unknown' | 'differ';

/**
 * Compares a note's countries with those of an article.
 * @param note numbers of the note's countries
 * @param near countries mentioned close to the clause
 * @returns 'unknown' if the article mentions no country
 */
export function settingAgrees(note: readonly number[], article: CountryCounts, near: CountryCounts): SettingAgreement {
  if (note.length === 0) return 'agree';
  if (article.size === 0) return 'unknown';
  const most = Math.max(...article.values());
  const fits = note.some((country) => near.has(country) || (article.get(country) ?? 0) >= ABOUT * most);
  return fits ? 'agree' : 'differ';
}

const DAY = 86_400_000;
/** Largest number of days between the first making of a claim and its first sighting. */
const EARLIER = 365;

/**
 * Whether a note's claim may have been made by the day of an article.
 * @param published `YYYY-MM-DD`, or null if unknown
 */
export function isMadeBy({ claimedWhen }: Pick<Note, 'claimedWhen'>, published: string | null): boolean {
  if (claimedWhen === null || published === null) return true;
  const first = Date.parse(claimedWhen.padEnd('2025-01-01'.length, '-01'));
  return Date.parse(published.slice(0, 10)) >= first - EARLIER * DAY;
}

let ownWords: ReadonlySet<number> | null = null;

/**
 * Whether a clause in the first person may be the note's claim: "I ended seven wars" is the claim of one person.
 * @param speaker name of the speaker if the dataset has it, or null
 */
export function isOwnWord(note: Note, { functionWords }: Wording, speaker: string | null): boolean {
  ownWords ??= new Set(['i', 'my', 'me', "i've", "i'm"].map(hashWord));
  if (speaker === null || note.claimedBy === null || !functionWords.some((hash) => ownWords!.has(hash))) return true;
  return note.claimedBy.includes(speaker) || note.ratings.some((rating) => rating.speaker === speaker);
}
