/** Finds figure topics for a search: by the words of the measured thing, or by a number among the estimates. */
import type { OpenedDataset } from '../../dataset/opened';
import type { FigureTopic } from '../../dataset/schema';
import { readWording } from '../../wording/wording';
import type { Quantity } from '../../text/quantities/quantity';
import { inUnit } from '../claims/figures/in-unit';
import { coverOf, type Asked } from './asked';
import { searchLimits } from './search-limits';

export interface FoundTopic {
  readonly dataset: OpenedDataset;
  readonly topic: FigureTopic;
  readonly cover: number;
}

/** Returns the topics that cover most of the search. */
export function topicsFor(asked: Asked, datasets: readonly OpenedDataset[]): FoundTopic[] {
  return datasets
    .flatMap((dataset) => dataset.topics.map((topic) => ({ dataset, topic, cover: topicCover(asked, dataset, topic) })))
    .filter(({ cover }) => cover >= searchLimits.cover)
    .sort((a, b) => b.cover - a.cover)
    .slice(0, searchLimits.topics);
}

interface Worded {
  readonly texts: readonly string[];
  readonly terms: ReadonlySet<number>;
}

/** Words of topics, read once for all searches. */
const read = new WeakMap<FigureTopic, Worded>();

function wordedOf(dataset: OpenedDataset, topic: FigureTopic): Worded {
  let worded = read.get(topic);
  if (!worded) {
    const texts = textsOf(dataset, topic);
    read.set(topic, (worded = { texts, terms: new Set(texts.flatMap((text) => [...readWording(text).terms])) }));
  }
  return worded;
}

function topicCover(asked: Asked, dataset: OpenedDataset, topic: FigureTopic): number {
  const { texts, terms } = wordedOf(dataset, topic);
  const byWords = coverOf(asked, terms, texts);
  return byWords < 1 && asked.wording.quantities.some((quantity) => isEstimate(topic, quantity))
    ? byWords + 0.5
    : byWords;
}

function textsOf(dataset: OpenedDataset, { title, measure, setting, scope, entities }: FigureTopic): string[] {
  const names = entities.flat().flatMap((id) => {
    const number = dataset.find(id);
    return number < 0 ? [] : dataset.entity(number).name;
  });
  const { who, what, side, where } = scope;
  return [title, ...measure, ...setting, ...[who, what, side, where].filter((text) => text !== null), ...names];
}

/** Whether an estimate has this number, in its unit. */
function isEstimate({ unit, estimates }: FigureTopic, quantity: Quantity): boolean {
  const { low, high } = inUnit(quantity, unit) ?? {};
  const value = low ?? high ?? null;
  return value !== null && estimates.some((estimate) => estimate.low === value || estimate.high === value);
}
