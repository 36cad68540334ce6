/**
 * Matches an article's figure with the dated estimates of figure topics: same entities, same measured thing, same unit.
 * A new topic is a record, not code.
 */
import { basesDiffer } from './bases';
import { hasEntities, type ReadyTopic, termsIn, type TimelyTopic } from './topics';
import { inUnit } from './in-unit';
import type { EntityLink, FigureMatch, ScopeDifference } from '../../annotations';
import type { Quantity } from '../../../text/quantities/quantity';
import type { OpenedDataset } from '../../../dataset/opened';
import type { Region } from '../clauses/clauses';
import { isBound } from './figure-bound';
import { otherCountries } from '../other-countries';
import type { Demonym, Scene } from '../scene';
import { scopeDifferences, type FigureScope } from './scope';
import { placesAgree } from './scope-place';
import { startsDiffer } from './scope-time';
import { totalWords } from './scope-words';
import { measureOf, peopleUnits } from '../../../text/quantities/units-compared';
import type { TermSet } from '../../../wording/terms';

/** A figure and its surroundings. */
export interface FigurePlace {
  readonly region: Region;
  readonly quantity: Quantity;
  /** Who and what it counts. */
  readonly scope: FigureScope;
  /** Entities mentioned nearby, as `dataset/id`. */
  readonly near: ReadonlySet<string>;
  /** Since when and where it counts, see `sinceIn` and `wheresIn`. */
  readonly since: () => string | null;
  readonly wheres: () => readonly EntityLink[];
  /** Places and demonyms in the clause. */
  readonly places: () => readonly Demonym[];
}

/**
 * Finds the topics that are mentioned close to a region and measured by one of its figures.
 * @param topics those of the article's time
 * @param near entities close by, as `dataset/id`
 */
export function topicsNear(
  scene: Scene,
  topics: readonly TimelyTopic[],
  region: Region,
  quantities: readonly Quantity[],
  near: () => ReadonlySet<string>,
): readonly TimelyTopic[] {
  const terms = () => scene.termsBetween(region.first, region.end);
  return topics.filter(
    ({ ready }) =>
      quantities.some((quantity) => inUnit(quantity, ready.unit())) &&
      isMeasured(ready, terms()) &&
      isSpokenOf(scene, region.sentence, near(), ready),
  );
}

function isMeasured({ asks }: ReadyTopic, terms: ReadonlySet<number>): boolean {
  return asks().measure.some((phrase) => phrase.every((term) => terms.has(term)));
}

/**
 * Returns the topics with estimates on the same ruler as a figure, fewest differences in scope first.
 * @param topics from `topicsNear`
 */
export function figureMatches(scene: Scene, topics: readonly TimelyTopic[], place: FigurePlace): FigureMatch[] {
  const matches: FigureMatch[] = [];
  for (const { dataset, ready } of topics) {
    const match = matchTopic(scene, place, dataset, ready);
    if (match) matches.push(match);
  }
  return matches.sort((a, b) => a.scope.length - b.scope.length);
}

function matchTopic(scene: Scene, place: FigurePlace, dataset: OpenedDataset, ready: ReadyTopic): FigureMatch | null {
  const { topic } = ready;
  const range = inUnit(place.quantity, ready.unit());
  if (!range) return null;
  if (!isInSetting(scene, place, ready)) return null;
  const terms = scene.termsBetween(place.region.first, place.region.end);
  if (!isMeasured(ready, terms) || namesOtherCountry(place, dataset, scene.datasets, ready)) return null;
  if (!isBound(scene.reading.tokens, scene.termOf(), place.region, place.quantity, ready.asks().measured)) return null;
  const scope = differencesIn(place, ready.asks().scope, dataset, scene.datasets, ready);
  if (!scope) return null;
  const at = position(range, ready);
  return isIncident(at, terms, place, ready) ? null : { dataset: dataset.info.id, topic: topic.id, ...at, scope };
}

/**
 * Whether the clause names a country that is not the topic's: another country's prices, somebody else's aid. Whose
 * people are counted is a question of scope.
 */
function namesOtherCountry(
  { places }: FigurePlace,
  dataset: OpenedDataset,
  datasets: readonly OpenedDataset[],
  { topic, asks }: ReadyTopic,
): boolean {
  const { known, kind } = asks().measured;
  return (
    kind !== 'count' &&
    otherCountries(places(), [dataset, ...datasets], dataset.info.id, topic.entities.flat()).some(
      ({ entity }) => !termsIn(entity.name).some((term) => known.has(term)),
    )
  );
}

/** Returns how figure and topic differ in scope, or null if they must not be compared. */
function differencesIn(
  place: FigurePlace,
  stated: FigureScope,
  dataset: OpenedDataset,
  datasets: readonly OpenedDataset[],
  ready: ReadyTopic,
): ScopeDifference[] | null {
  const { topic } = ready;
  const differences = scopeDifferences(place.scope, stated)?.filter(
    (difference) => difference !== 'side' || !isOwnSide(place, dataset.info.id, ready),
  );
  const where = differences && placesAgree(place.wheres(), dataset, datasets, topic);
  if (!differences || where === 'elsewhere') return null;
  if (startsDiffer(place.since(), topic.scope.since)) differences.push('since');
  if (where === 'differs') differences.push('where');
  if (basesDiffer(topic)) differences.push('base');
  return differences;
}

/** For money and shares, whether an entity nearby is the topic's side: "the United States has given $5bn". */
function isOwnSide({ near }: FigurePlace, dataset: string, { topic, unit }: ReadyTopic): boolean {
  const id = topic.scope.side?.toLowerCase().replaceAll(' ', '-');
  return !peopleUnits.has(unit()) && near.has(`${dataset}/${id}`);
}

/**
 * Whether a word of the setting is in the sentence, or anywhere in the article if the figure itself says whom it counts
 * ("soldiers").
 */
function isInSetting(scene: Scene, { region, scope }: FigurePlace, { asks, topic }: ReadyTopic): boolean {
  const { setting } = asks();
  if (!setting.size) return true;
  const isSpecific = scope.who === 'soldiers' || scope.sides.length > 0 || !peopleUnits.has(topic.unit);
  return intersects(setting, isSpecific ? scene.terms() : termsOfSentence(scene, region.sentence));
}

/**
 * Whether the figure is only one incident: a count or sum far below every estimate, unless the clause says that it is a
 * total; a length or temperature far from all estimates.
 */
function isIncident(
  { position: side, factor }: Pick<FigureMatch, 'position' | 'factor'>,
  terms: ReadonlySet<number>,
  { since }: FigurePlace,
  { unit }: ReadyTopic,
): boolean {
  if (factor <= FARTHEST_FACTOR) return false;
  const kind = measureOf(unit())?.kind;
  if (kind === 'time' || kind === 'temperature') return true;
  return side === 'below' && kind !== 'share' && !intersects(totalTerms(), terms) && since() === null;
}

const FARTHEST_FACTOR = 10;
let totals: ReadonlySet<number> | null = null;

function totalTerms(): ReadonlySet<number> {
  return (totals ??= new Set(termsIn(totalWords)));
}

/** Whether the topic's entities are nearby; a topic without entities needs a word of its setting in the sentence. */
function isSpokenOf(scene: Scene, sentence: number, near: ReadonlySet<string>, ready: ReadyTopic): boolean {
  if (ready.entities.length) return hasEntities(ready, near);
  return intersects(ready.asks().setting, termsOfSentence(scene, sentence));
}

function termsOfSentence({ reading: { sentenceFirst }, termsBetween }: Scene, sentence: number): ReadonlySet<number> {
  return termsBetween(sentenceFirst[sentence]!, sentenceFirst[sentence + 1]!);
}

function intersects(some: ReadonlySet<number>, others: TermSet): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function position(
  { low, high }: { low: number | null; high: number | null },
  ready: ReadyTopic,
): Pick<FigureMatch, 'position' | 'factor'> {
  const from = low ?? high!;
  const to = high ?? low!;
  if (from > ready.high) return { position: 'above', factor: from / ready.high };
  if (to < ready.low) return { position: 'below', factor: ready.low / to };
  return { position: 'within', factor: 1 };
}
