/**
 * Sets an article's figure beside the dated estimates of the figure topics that it may speak of: the
 * same entities, the same measured thing, the same unit. A new topic is a record, not code.
 */
import type { EntityLink, FigureMatch, Quantity, ScopeDifference } from '../../annotations';
import type { OpenedDataset } from '../../../dataset/opened';
import type { FigureTopic } from '../../../dataset/schema';
import { hashWord, Shape, tokenise } from '../../text/tokens';
import type { Region } from '../clauses/clauses';
import { isBound, type Measured } from './figure-bound';
import { riseWords } from './figure-words';
import { otherCountries } from '../other-countries';
import type { Demonym, Scene } from '../scene';
import { isPeopleName, scopeDifferences, statedScope, type FigureScope } from './scope';
import { placesAgree } from './scope-place';
import { startsDiffer } from './scope-time';
import { minutesIn, peopleUnits, totalWords, unitNames, whatWords, whoWords } from './scope-words';
import { NO_TERM, termAt } from '../wording/terms';

/** Estimates from other times than the article's, by more years than this, say nothing of its figure. */
const FARTHEST_YEARS = 2;

/** A figure and what stands around it. */
export interface FigurePlace {
  readonly region: Region;
  readonly quantity: Quantity;
  /** Who and what it counts. */
  readonly scope: FigureScope;
  /** Entities spoken of close by, as `dataset/id`. */
  readonly near: ReadonlySet<string>;
  /** Since when and where it counts, see `sinceIn` and `wheresIn`. */
  readonly since: () => string | null;
  readonly wheres: () => readonly EntityLink[];
  /** Places and demonyms in the clause. */
  readonly places: () => readonly Demonym[];
}

/** A topic made ready. */
interface ReadyTopic {
  readonly topic: FigureTopic;
  readonly unit: string;
  /** Its entities as `dataset/id`, each list a way of speaking of them all. */
  readonly entities: readonly (readonly string[])[];
  /** What its words ask for, read when the topic is first looked at closely. */
  readonly asks: () => TopicTerms;
  /** First and last year of the estimates. */
  readonly from: number;
  readonly to: number;
  /** Lowest and highest value of all estimates. */
  readonly low: number;
  readonly high: number;
}

interface TopicTerms {
  /** Each a word or a phrase, all of whose terms must stand in the clause. */
  readonly measure: readonly (readonly number[])[];
  readonly setting: ReadonlySet<number>;
  readonly scope: FigureScope;
  readonly measured: Measured;
}

const ready = new WeakMap<OpenedDataset, readonly ReadyTopic[]>();

function topicsOf(dataset: OpenedDataset): readonly ReadyTopic[] {
  let topics = ready.get(dataset);
  if (!topics) {
    topics = dataset.topics.map((topic) => prepare(topic, dataset.info.id));
    ready.set(dataset, topics);
  }
  return topics;
}

function prepare(topic: FigureTopic, dataset: string): ReadyTopic {
  const values = topic.estimates.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const years = topic.estimates.map(({ asOf }) => Number(asOf.slice(0, 4)));
  let asks: TopicTerms | null = null;
  return {
    topic,
    unit: unitOf(topic),
    entities: topic.entities.map((all) => all.map((id) => `${dataset}/${id}`)),
    asks: () => asks ??= asksOf(topic),
    from: Math.min(...years),
    to: Math.max(...years),
    low: Math.min(...values),
    high: Math.max(...values),
  };
}

function asksOf(topic: FigureTopic): TopicTerms {
  const { scope } = topic;
  const measure = topic.measure.map(termsIn).filter((terms) => terms.length > 0);
  const setting = new Set(topic.setting.flatMap(termsIn));
  const stated = [topic.title, scope.who, scope.what, scope.side, scope.where].flatMap((words) => (words === null ? [] : termsIn(words)));
  return {
    measure,
    setting,
    scope: statedScope(scope),
    measured: { phrases: measure, known: new Set([...measure.flat(), ...setting, ...stated]), kind: kindOf(unitOf(topic)), isRise: isRise(scope.what) },
  };
}

const unitOf = ({ unit }: FigureTopic) => unitNames[unit.toLowerCase()] ?? unit;

function kindOf(unit: string): Measured['kind'] {
  if (peopleUnits.has(unit)) return 'count';
  if (minutesIn[unit] !== undefined) return 'length';
  return unit === 'percent' ? 'share' : 'other';
}

const isRise = (what: string) => tokenise(what).hash.some((hash) => riseWords(hash));

/** The terms of a word or phrase; joining words and numbers in it do not count. */
function termsIn(phrase: string): number[] {
  const tokens = tokenise(phrase);
  const terms: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shape[token]! > Shape.Mixed) continue;
    const term = termAt(tokens, token);
    if (term !== NO_TERM) terms.push(term);
  }
  return terms;
}

/** A topic with estimates of an article's time. */
export interface TimelyTopic {
  readonly dataset: OpenedDataset;
  readonly ready: ReadyTopic;
}

/** @param year of publication, or null: then all topics are of the article's time */
export function topicsOfTheTime(datasets: readonly OpenedDataset[], year: number | null): TimelyTopic[] {
  const timely: TimelyTopic[] = [];
  for (const dataset of datasets) for (const ready of topicsOf(dataset)) if (isOfItsTime(ready, year)) timely.push({ dataset, ready });
  return timely;
}

/**
 * The topics of a scene that are spoken of close to a region and measured by one of its figures.
 * @param near entities close by, as `dataset/id`
 */
export function topicsNear(scene: Scene, region: Region, quantities: readonly Quantity[], near: () => ReadonlySet<string>): readonly TimelyTopic[] {
  const terms = () => scene.termsBetween(region.first, region.end);
  return scene.topics.filter(({ ready }) => quantities.some((quantity) => inUnit(quantity, ready.unit))
    && isMeasured(ready, terms()) && isSpokenOf(scene, region.sentence, near(), ready));
}

function isMeasured({ asks }: ReadyTopic, terms: ReadonlySet<number>): boolean {
  return asks().measure.some((phrase) => phrase.every((term) => terms.has(term)));
}

/**
 * The topics whose estimates stand on the same ruler as a figure, those with the fewest differences
 * in scope first.
 * @param topics those that may speak of it, see `topicsNear`
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
  const range = inUnit(place.quantity, ready.unit);
  if (!range) return null;
  if (!isInSetting(scene, place, ready)) return null;
  const terms = scene.termsBetween(place.region.first, place.region.end);
  if (!isMeasured(ready, terms) || namesOtherCountry(place, dataset, ready)) return null;
  if (!isBound(scene.reading.tokens, scene.termOf(), place.region, place.quantity, ready.asks().measured)) return null;
  const scope = differencesIn(place, ready.asks().scope, dataset, ready);
  if (!scope) return null;
  const at = position(range, ready);
  return isIncident(at, terms, place, ready) ? null : { dataset: dataset.info.id, topic: topic.id, ...at, scope };
}

/**
 * Whether the clause names a country of which the topic says nothing: another country's prices,
 * somebody else's aid. Whose people are counted is a matter of scope.
 */
function namesOtherCountry({ places }: FigurePlace, dataset: OpenedDataset, { topic, asks }: ReadyTopic): boolean {
  const { known, kind } = asks().measured;
  return kind !== 'count' && otherCountries(places(), dataset, topic.entities.flat()).some(({ entity }) => !termsIn(entity.name).some((term) => known.has(term)));
}

/** How figure and topic differ in scope, or null where they must not be compared. */
function differencesIn(place: FigurePlace, stated: FigureScope, dataset: OpenedDataset, ready: ReadyTopic): ScopeDifference[] | null {
  const { topic } = ready;
  const differences = scopeDifferences(place.scope, stated)?.filter((difference) => difference !== 'side' || !isOwnSide(place, dataset.info.id, ready));
  const where = differences && placesAgree(place.wheres(), dataset, topic);
  if (!differences || where === 'elsewhere') return null;
  if (startsDiffer(place.since(), topic.scope.since)) differences.push('since');
  if (where === 'differs') differences.push('where');
  return differences;
}

/** Of money and shares, the side is whoever is spoken of close by: "the United States has given $5bn". */
function isOwnSide({ near }: FigurePlace, dataset: string, { topic, unit }: ReadyTopic): boolean {
  const id = topic.scope.side?.toLowerCase().replaceAll(' ', '-');
  return !peopleUnits.has(unit) && near.has(`${dataset}/${id}`);
}

/**
 * A word of the setting stands in the sentence, or anywhere in the article where the figure itself
 * says whom it counts ("soldiers").
 */
function isInSetting(scene: Scene, { region, scope }: FigurePlace, { asks, topic }: ReadyTopic): boolean {
  const { setting } = asks();
  if (!setting.size) return true;
  const isSpecific = scope.who === 'soldiers' || scope.sides.length > 0 || !peopleUnits.has(topic.unit);
  return intersects(setting, isSpecific ? scene.terms() : termsOfSentence(scene, region.sentence));
}

/**
 * A count or sum far below every estimate is one incident or instalment, unless the clause says that
 * it is a total; a length or temperature far from all of them is one of something else.
 */
function isIncident({ position: side, factor }: Pick<FigureMatch, 'position' | 'factor'>, terms: ReadonlySet<number>, { since }: FigurePlace, { unit }: ReadyTopic): boolean {
  if (factor <= FARTHEST_FACTOR) return false;
  if (minutesIn[unit] !== undefined || unit.startsWith(DEGREE)) return true;
  return side === 'below' && unit !== 'percent' && !intersects(totalTerms(), terms) && since() === null;
}

const FARTHEST_FACTOR = 10;
const DEGREE = '°';
let totals: ReadonlySet<number> | null = null;

function totalTerms(): ReadonlySet<number> {
  return totals ??= new Set(termsIn(totalWords));
}

function isOfItsTime({ from, to }: ReadyTopic, year: number | null): boolean {
  return year === null || (year >= from - FARTHEST_YEARS && year <= to + FARTHEST_YEARS);
}

/** Its entities are close by; a topic that belongs to nobody needs a word of its setting in the sentence. */
function isSpokenOf(scene: Scene, sentence: number, near: ReadonlySet<string>, { entities, asks }: ReadyTopic): boolean {
  if (entities.length) return entities.some((all) => all.every((id) => near.has(id)));
  return intersects(asks().setting, termsOfSentence(scene, sentence));
}

function termsOfSentence({ reading: { sentenceFirst }, termsBetween }: Scene, sentence: number): ReadonlySet<number> {
  return termsBetween(sentenceFirst[sentence]!, sentenceFirst[sentence + 1]!);
}

function intersects(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/**
 * A quantity's range in a topic's unit, or null where it measures something else.
 * Open ends stay null.
 */
export function inUnit({ low, high, unit }: Quantity, wanted: string): { low: number | null; high: number | null } | null {
  const times = (factor: number) => ({ low: low === null ? null : low * factor, high: high === null ? null : high * factor });
  if (unit === wanted) return times(1);
  const from = unit === null ? undefined : minutesIn[unit];
  const to = minutesIn[wanted];
  if (from !== undefined && to !== undefined) return times(from / to);
  // A third of something is 33 percent of it.
  if (wanted === 'percent') return unit === null && (high ?? low ?? 2) <= 1 ? times(100) : null;
  if (peopleUnits.has(wanted)) return unit === null || countsPeople(unit) ? times(1) : null;
  return unit !== null && headOf(unit) === headOf(wanted) ? times(1) : null;
}

function countsPeople(unit: string): boolean {
  const head = hashWord(unit.split(/[\s-]+/).at(-1)!.toLowerCase());
  return whoWords(head) !== undefined || whatWords(head) !== undefined || isPeopleName(unit.split(' ').at(-1)!);
}

const headOf = (unit: string) => unit.toLowerCase().split(/[\s-]+/).at(-1)!.replace(/s$/, '');

function position({ low, high }: { low: number | null; high: number | null }, ready: ReadyTopic): Pick<FigureMatch, 'position' | 'factor'> {
  const from = low ?? high!;
  const to = high ?? low!;
  if (from > ready.high) return { position: 'above', factor: from / ready.high };
  if (to < ready.low) return { position: 'below', factor: ready.low / to };
  return { position: 'within', factor: 1 };
}
