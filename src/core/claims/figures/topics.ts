/** Prepares figure topics: words as terms, entities as keys, years of their estimates. */
import type { OpenedDataset } from '../../../dataset/opened';
import { keyIn } from '../../../dataset/reference';
import type { FigureTopic } from '../../../dataset/schema';
import { tokenise } from '../../../text/tokens';
import { Shape } from '../../../text/token';
import { type Measured } from './figure-bound';
import { riseWords } from './figure-words';
import { statedScope, type FigureScope } from './scope';
import { measureOf, peopleUnits, unitNamed } from '../../../text/quantities/units-compared';
import { NO_TERM, termAt } from '../../../wording/terms';

/** Estimates further than this from the article's year do not count for its figure (years). */
const FARTHEST_YEARS = 2;

/** A prepared topic. */
export interface ReadyTopic {
  readonly topic: FigureTopic;
  /** Its entities as `dataset/id`; each list is one way to mention all of them. */
  readonly entities: readonly (readonly string[])[];
  /** Its unit as in quantities, and the terms of its words: read when the topic is first needed. */
  readonly unit: () => string;
  readonly asks: () => TopicTerms;
  /** First and last year of the estimates. */
  readonly from: number;
  readonly to: number;
  /** Lowest and highest value of all estimates. */
  readonly low: number;
  readonly high: number;
}

interface TopicTerms {
  /** Words or phrases, all of whose terms must be in the clause. */
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
  let unit: string | null = null;
  let asks: TopicTerms | null = null;
  return {
    topic,
    entities: topic.entities.map((all) => all.map((id) => keyIn(dataset, id))),
    unit: () => (unit ??= unitOf(topic)),
    asks: () => (asks ??= asksOf(topic)),
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
  const stated = [topic.title, scope.who, scope.what, scope.side, scope.where].flatMap((words) =>
    words === null ? [] : termsIn(words),
  );
  return {
    measure,
    setting,
    scope: statedScope(scope),
    measured: {
      phrases: measure,
      known: new Set([...measure.flat(), ...setting, ...stated]),
      kind: kindOf(unitOf(topic)),
      isRise: isRise(scope.what),
    },
  };
}

const unitOf = ({ unit }: FigureTopic) => unitNamed(unit);

function kindOf(unit: string): Measured['kind'] {
  if (peopleUnits.has(unit)) return 'count';
  const kind = measureOf(unit)?.kind;
  return kind === 'time' ? 'length' : kind === 'share' ? 'share' : 'other';
}

const isRise = (what: string) => tokenise(what).hash.some((hash) => riseWords(hash));

/** Returns the terms of a word or phrase, without joining words and numbers. */
export function termsIn(phrase: string): number[] {
  const tokens = tokenise(phrase);
  const terms: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shape[token]! > Shape.Mixed) continue;
    const term = termAt(tokens, token);
    if (term !== NO_TERM) terms.push(term);
  }
  return terms;
}

/** Whether the entities of a topic, in one of the ways to mention them, are among some. */
export const hasEntities = ({ entities }: ReadyTopic, among: ReadonlySet<string>): boolean =>
  entities.length === 0 || entities.some((all) => all.every((id) => among.has(id)));

/** A topic with estimates of the article's time. */
export interface TimelyTopic {
  readonly dataset: OpenedDataset;
  readonly ready: ReadyTopic;
}

/** @param year of publication, or null: then all topics count */
export function topicsOfTheTime(datasets: readonly OpenedDataset[], year: number | null): TimelyTopic[] {
  const timely: TimelyTopic[] = [];
  for (const dataset of datasets)
    for (const ready of topicsOf(dataset)) if (isOfItsTime(ready, year)) timely.push({ dataset, ready });
  return timely;
}

function isOfItsTime({ from, to }: ReadyTopic, year: number | null): boolean {
  return year === null || (year >= from - FARTHEST_YEARS && year <= to + FARTHEST_YEARS);
}
