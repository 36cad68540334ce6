/** What the number ruler shows: the article's figure, and every dated estimate that belongs beside it. */
import type { Quantity } from '../../text/quantities/quantity';
import type { Facts, TopicFacts } from '../../dataset/facts';
import { compareDate } from '../../dates/compare-date';
import { sourceKey } from '../../dataset/source-key';
import type { Estimate, Source } from '../../dataset/schema';
import { logScale, type LogScale } from './log-scale';

/** On which side a figure has no end. */
export type OpenEnd = 'low' | 'high' | null;

export interface RulerEstimate {
  readonly estimate: Estimate;
  readonly topic: TopicFacts;
  readonly source: Source | null;
  /** Made after the article, or at a time that the article's day is not known to follow. */
  readonly after: boolean;
  /** Ends on the scale, 0 to 1; the same place twice where only one end is known. */
  readonly from: number;
  readonly to: number;
  /** On which side the source gives no end ("more than 350,000"). */
  readonly open: OpenEnd;
  /** Row in which it is drawn so that none covers another, from 0. */
  readonly lane: number;
}

export interface RulerModel {
  readonly scale: LogScale;
  /** The article's figure; an open end reaches to the end of the scale. */
  readonly figure: { readonly from: number; readonly to: number; readonly open: OpenEnd };
  /** The topic's own first, then those of related topics; of each the newest first. */
  readonly estimates: readonly RulerEstimate[];
  readonly lanes: number;
}

/** Two marks closer than this share of the width would touch. */
const clearance = 0.035;
/** How many times further than its known end an open figure is drawn. */
const openEndRoom = 4;

/**
 * @param published ISO date of the article, or null
 * @returns null where nothing can be drawn: no estimate in the topic's unit, or no positive number
 */
export function rulerModel(quantity: Quantity, facts: Facts, published: string | null): RulerModel | null {
  const [main] = facts.topics;
  if (!main) return null;
  const all = facts.topics
    .filter((topic) => topic.unit === main.unit)
    .flatMap((topic) => newestFirst(topic.estimates).map((estimate) => ({ topic, estimate })));
  const ends = all.flatMap(({ estimate }) => [estimate.low, estimate.high]);
  const scale = logScale(
    [...ends, quantity.low, quantity.high, ...roomForOpenEnd(quantity)].filter((end) => end !== null),
  );
  if (!scale || all.length === 0) return null;
  const placed = all.map(({ topic, estimate }) => ({
    topic,
    estimate,
    source: facts.sources[sourceKey(topic.dataset, estimate.source)] ?? null,
    after: published !== null && compareDate(estimate.asOf, published) === 'after',
    ...knownEnds(estimate, scale),
  }));
  const lanes = assignLanes(placed);
  return {
    scale,
    figure: {
      from: quantity.low === null ? 0 : scale.place(quantity.low),
      to: quantity.high === null ? 1 : scale.place(quantity.high),
      open: openEnd(quantity),
    },
    estimates: placed.map((estimate, index) => ({ ...estimate, lane: lanes[index] ?? 0 })),
    lanes: Math.max(...lanes) + 1,
  };
}

function openEnd({ low, high }: { low: number | null; high: number | null }): OpenEnd {
  return high === null ? 'high' : low === null ? 'low' : null;
}

/** Where the ends lie that a source gives. A line to the end of the scale would claim what no source says. */
function knownEnds(estimate: Estimate, scale: LogScale): { from: number; to: number; open: OpenEnd } {
  const low = estimate.low ?? estimate.high ?? scale.low;
  const high = estimate.high ?? estimate.low ?? scale.high;
  return { from: scale.place(low), to: scale.place(high), open: openEnd(estimate) };
}

function newestFirst(estimates: readonly Estimate[]): Estimate[] {
  return [...estimates].sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
}

/** An open end needs a stretch of the scale in which it can be seen to go on. */
function roomForOpenEnd({ low, high }: Quantity): (number | null)[] {
  if (high === null && low !== null) return [low * openEndRoom];
  if (low === null && high !== null) return [high / openEndRoom];
  return [];
}

/** The first row of each mark in which it touches no other: left to right, lowest row first. */
function assignLanes(marks: readonly { from: number; to: number }[]): number[] {
  const order = marks.map((_, index) => index).sort((a, b) => (marks[a]?.from ?? 0) - (marks[b]?.from ?? 0));
  const lanes = new Array<number>(marks.length).fill(0);
  const ends: number[] = [];
  for (const index of order) {
    const mark = marks[index];
    if (!mark) continue;
    const free = ends.findIndex((end) => end + clearance <= mark.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.to;
    lanes[index] = lane;
  }
  return lanes;
}
