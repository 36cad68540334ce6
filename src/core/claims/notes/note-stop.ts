/** Runs the gates between a note with matching words and the reader, and names the first closed one. */
import type { OpenedDataset } from '../../../dataset/opened';
import { keyIn, referenceIn } from '../../../dataset/reference';
import type { Note } from '../../../dataset/schema';
import type { Looked, Match } from '../../../wording/matcher';
import {
  ANYBODY_COVERED,
  CLAUSE_COVERED,
  NOTE_CERTAIN,
  NOTE_COVERED,
  NOTE_OVERLAP,
  NOTE_OVERLAP_ANYWHERE,
  NOTE_SAID,
  NOTE_SHOWN,
} from '../../../wording/matching-rules';
import type { Wording } from '../../../wording/wording';
import { otherCountries } from '../other-countries';
import type { Demonym } from '../scene';
import { mayTellOf } from './note-dates';
import { contradicts, isForeign, wordingStop, type NoteGate, type WordingStop } from './note-gate';
import { countCountries, isMadeBy, isOwnWord, settingAgrees } from './note-setting';
import type { Spoken } from './spoken';

/**
 * Why a note is not shown beside a clause, in the order of the tests: too few words are shared; they do not agree
 * (`WordingStop`); another wording of the note contradicts it; the event is on another day; another country is named;
 * the claim was made later; it is another person's own word; country and setting differ.
 */
export type NoteStop =
  'shared' | WordingStop | 'opposite' | 'event' | 'country' | 'made-later' | 'own-word' | 'setting';

/** A note's dataset, gate and wordings. */
export interface GatedNote {
  readonly dataset: OpenedDataset;
  readonly gate: NoteGate;
  readonly wordings: readonly Wording[];
}

/** Returns the first closed gate of the wording that gets furthest; null if the note may be shown. */
export function noteStop(note: Note, gated: GatedNote, match: Match, spoken: Spoken): NoteStop | null {
  const { dataset, gate } = gated;
  const { places, source, wording, speaker, datasets } = spoken;
  const stop = stopOfWordings(note, gated, match, spoken);
  if (stop !== null) return stop;
  if (!mayTellOf(gate.event, source.published, source.text)) return 'event';
  if (namesOtherCountry(note, gate, dataset, datasets, places(), source.text)) return 'country';
  if (!isMadeBy(note, source.published)) return 'made-later';
  if (!isOwnWord(note, wording, speaker)) return 'own-word';
  const isSure = match.score >= NOTE_SAID || match.looked.some((one) => overlap(one) >= NOTE_OVERLAP_ANYWHERE);
  return isInSetting(note, dataset, spoken, isSure) ? null : 'setting';
}

function stopOfWordings(
  note: Note,
  { dataset, gate, wordings }: GatedNote,
  { looked }: Match,
  { wording, near, terms }: Spoken,
): NoteStop | null {
  const namesAll = note.entities.length > 0 && note.entities.every((id) => near().has(keyIn(dataset.info.id, id)));
  let furthest: NoteStop = 'shared';
  for (const one of looked) {
    if (!isNearEnough(note, one)) continue;
    const own = wordings[one.wording]!;
    const stop =
      wordingStop(gate, own, wording, terms(), namesAll) ??
      (looked.some(
        (other) =>
          one.shared.ofKnown < NOTE_CERTAIN &&
          overlap(other) > overlap(one) &&
          contradicts(gate, wordings[other.wording]!, own, wording),
      )
        ? 'opposite'
        : null);
    if (stop === null) return null;
    if (furthest === 'shared' || stop === 'opposite' || stop === 'said' || stop === 'other-claim') furthest = stop;
  }
  return furthest;
}

/** Whether the clause is in the note's country. If no country is mentioned, the words must be surer. */
function isInSetting(note: Note, dataset: OpenedDataset, spoken: Spoken, isSure: boolean): boolean {
  if (note.countries.length === 0) return true;
  const references = note.countries.map((country) => referenceIn(dataset.info.id, country));
  const settings = [...new Set(references.map((reference) => reference.dataset))].map((id) => {
    const home = id === dataset.info.id ? dataset : spoken.datasets.find(({ info }) => info.id === id);
    if (!home) return 'unknown';
    const own = references.flatMap((reference) => (reference.dataset === id ? [home.find(reference.id)] : []));
    const countriesOf = (keys: Iterable<string>) => countCountries(home, numbersIn(home, keys));
    return settingAgrees(own, countriesOf(spoken.mentioned()), countriesOf(spoken.near()));
  });
  return settings.includes('agree') || (settings.includes('unknown') && isSure);
}

/** Yields the numbers of the entities that are in a dataset. */
function* numbersIn({ info, find }: OpenedDataset, keys: Iterable<string>): Iterable<number> {
  const prefix = `${info.id}/`;
  for (const key of keys) if (key.startsWith(prefix)) yield find(key.slice(prefix.length));
}

/** Returns how much a wording and a clause cover of each other, 0 to 1. */
const overlap = ({ shared: { ofKnown, ofQuery } }: Looked) => ofKnown * ofQuery;

/** Whether a wording shares enough with a clause, by the thresholds. */
function isNearEnough({ mustSay, entities }: Note, looked: Looked): boolean {
  const { ofKnown, ofQuery } = looked.shared;
  if (ofKnown < NOTE_COVERED || ofQuery < CLAUSE_COVERED) return false;
  if (mustSay.length) return looked.score >= NOTE_SAID || overlap(looked) >= NOTE_OVERLAP;
  return looked.score >= NOTE_SHOWN && (entities.length > 0 || ofKnown >= ANYBODY_COVERED);
}

/** Whether one of the places is a country that is not the note's: another election, another border. */
function namesOtherCountry(
  { entities, countries }: Note,
  gate: NoteGate,
  dataset: OpenedDataset,
  datasets: readonly OpenedDataset[],
  places: readonly Demonym[],
  text: string,
): boolean {
  // A note on a war names its two sides as entities; one on prices at home has only its country.
  const own = entities.length > 0 ? entities : countries;
  // "UK" in note and clause is the same country, though its name has other words.
  return otherCountries(places, [dataset, ...datasets], dataset.info.id, own).some(
    ({ entity, start, end }) => isForeign(gate, entity.name) && isForeign(gate, text.slice(start, end)),
  );
}

/** Whether all entities of a note are in the article, and one of them at the clause. */
export function isSpokenOf(
  note: Note,
  dataset: string,
  article: ReadonlySet<string>,
  near: () => ReadonlySet<string>,
): boolean {
  const { entities, claimant } = note;
  if (!entities.length) return true;
  return (
    areInArticle(note, dataset, article) &&
    [...entities, ...(claimant ? [claimant] : [])].some((id) => near().has(keyIn(dataset, id)))
  );
}

export const areInArticle = ({ entities }: Note, dataset: string, article: ReadonlySet<string>) =>
  entities.every((id) => article.has(keyIn(dataset, id)));
