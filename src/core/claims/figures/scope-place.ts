/** Reads where a figure counts ("in Mariupol") and compares it with where the estimates count. */
import type { EntityLink, Mention } from '../../annotations';
import type { OpenedDataset } from '../../../dataset/opened';
import { referenceIn } from '../../../dataset/reference';
import type { FigureTopic } from '../../../dataset/schema';
import { tokenAt, type Reading } from '../../../text/reading';
import { Shape } from '../../../text/token';
import type { Region } from '../clauses/clauses';
import { EVERYWHERE, placePrepositions, placeQualifiers, wideKinds } from './scope-words';
import { overlapping } from '../../../text/spans';

/**
 * Returns the places of a region: those after a preposition ("in the besieged city of Mariupol", "across Gaza"), but
 * not in "In Russia's war" or "in Russian attacks".
 */
export function wheresIn({ tokens }: Reading, mentions: readonly Mention[], { first, end }: Region): EntityLink[] {
  return overlapping(mentions, tokens.start[first]!, tokens.end[end - 1]!).flatMap(
    ({ type, reference, entity, start, end: last }) => {
      if (type !== 'place' || reference !== 'name' || !entity) return [];
      const after = tokenAt(tokens, last - 1) + 1;
      if (after < end && tokens.shape[after] === Shape.Possessive) return [];
      let before = tokenAt(tokens, start) - 1;
      while (before > first) {
        if (tokens.shape[before] === Shape.Possessive) before -= 2;
        else if (placeQualifiers(tokens.hash[before]!)) before--;
        else break;
      }
      return before >= first && placePrepositions(tokens.hash[before]!) ? [entity] : [];
    },
  );
}

/**
 * The place of a figure compared with that of the estimates. A part of it differs; another country does not match.
 */
export type PlaceAgreement = 'same' | 'differs' | 'elsewhere';

/**
 * @param wheres see `wheresIn`
 * @param home the topic's dataset; its entities may be names of another one, and places are then compared there
 */
export function placesAgree(
  wheres: readonly EntityLink[],
  home: OpenedDataset,
  datasets: readonly OpenedDataset[],
  topic: FigureTopic,
): PlaceAgreement {
  const { where } = topic.scope;
  const references = topic.entities.flat().map((reference) => referenceIn(home.info.id, reference));
  const of = references[0]?.dataset ?? home.info.id;
  const dataset = of === home.info.id ? home : datasets.find(({ info }) => info.id === of);
  if (!dataset) return 'same';
  const own = wheres.filter((place) => place.dataset === dataset.info.id).map(({ id }) => dataset.find(id));
  const told = where === null ? [] : own.filter((place) => !wideKinds.has(dataset.entity(place).kind ?? ''));
  if (where === null || !told.length) return 'same';
  if (where.toLowerCase() === EVERYWHERE) return 'differs';
  const ids = references.flatMap((reference) => (reference.dataset === of ? [reference.id] : []));
  const stated = placesOf(where, dataset, ids);
  if (!stated.length) return 'same';
  // "In Mariupol in Ukraine" means Mariupol.
  const others = told.filter((place) => !stated.includes(place));
  if (others.some((place) => !isElsewhere(place, stated, dataset, topic))) return 'differs';
  return others.length === told.length ? 'elsewhere' : 'same';
}

/** Returns the entities that the name of a topic's place means ("Gaza": the Gaza Strip). */
function placesOf(where: string, dataset: OpenedDataset, ids: readonly string[]): number[] {
  return ids
    .map((id) => dataset.find(id))
    .filter((place) => place >= 0 && dataset.entity(place).name.toLowerCase().includes(where.toLowerCase()));
}

/** Whether a place is known to be in a country that is neither that of the estimates nor that of their people. */
function isElsewhere(
  place: number,
  stated: readonly number[],
  dataset: OpenedDataset,
  { scope: { side } }: FigureTopic,
): boolean {
  const country = dataset.country(place);
  if (country < 0 || stated.includes(country)) return false;
  const { name, demonyms } = dataset.entity(country);
  return side === null || (name !== side && !demonyms.includes(side));
}
