/** Computes what the number ruler shows: the article's figure, and every dated estimate beside it. */
import type { Quantity } from '../../text/quantities/quantity';
import type { Facts, TopicFacts } from '../../dataset/facts';
import { compareDate } from '../../dates/compare-date';
import { sourceKey } from '../../dataset/source-key';
import type { Estimate, Source } from '../../dataset/schema';
import { logScale, type LogScale } from './log-scale';

/** The side on which a figure has no end. */
export type OpenEnd = 'low' | 'high' | null;

export interface RulerEstimate {
  readonly estimate: Estimate;
  readonly topic: TopicFacts;
  readonly source: Source | null;
  /** Whether it was made after the article's day, or not certainly before it. */
  readonly after: boolean;
  /** Ends on the scale, 0 to 1; equal if only one end is known. */
  readonly from: number;
  readonly to: number;
  /** The side on which the source gives no end ("more than 350,000"). */
  readonly open: OpenEnd;
  /** Row in which it is drawn so that none covers another, from 0. */
  readonly lane: number;
}

/** Places on the scale, 0 to 1; an open end reaches to the end of the scale. */
export interface RulerFigure {
  readonly from: number;
  readonly to: number;
  readonly open: OpenEnd;
}

export interface RulerModel {
  readonly scale: LogScale;
  /** The article's figure; null where there is none to compare. */
  readonly figure: RulerFigure | null;
  /** Those of the topic first, then those of related topics; each from the newest. */
  readonly estimates: readonly RulerEstimate[];
  readonly lanes: number;
}

/** Marks closer than this share of the width would touch. */
const clearance = 0.035;
/** An open figure is drawn up to this multiple of its known end. */
const openEndRoom = 4;

/**
 * @param quantity the article's figure, or null where the estimates are shown alone
 * @param published ISO date of the article, or null
 * @returns null if nothing can be drawn: no estimate in the topic's unit, or no positive number
 */
export function rulerModel(quantity: Quantity | null, facts: Facts, published: string | null): RulerModel | null {
  const [main] = facts.topics;
  if (!main) return null;
  const all = facts.topics
    .filter((topic) => topic.unit === main.unit)
    .flatMap((topic) => newestFirst(topic.estimates).map((estimate) => ({ topic, estimate })));
  const ends = all.flatMap(({ estimate }) => [estimate.low, estimate.high]);
  const own = quantity ? [quantity.low, quantity.high, ...roomForOpenEnd(quantity)] : [];
  const scale = logScale([...ends, ...own].filter((end) => end !== null));
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
    figure: quantity && {
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

/** Returns the ends that a source gives. A line to the end of the scale would claim what no source says. */
function knownEnds(estimate: Estimate, scale: LogScale): { from: number; to: number; open: OpenEnd } {
  const low = estimate.low ?? estimate.high ?? scale.low;
  const high = estimate.high ?? estimate.low ?? scale.high;
  return { from: scale.place(low), to: scale.place(high), open: openEnd(estimate) };
}

function newestFirst(estimates: readonly Estimate[]): Estimate[] {
  return [...estimates].sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
}

/** Returns a value that makes room on the scale for an open end. */
function roomForOpenEnd({ low, high }: Quantity): (number | null)[] {
  if (high === null && low !== null) return [low * openEndRoom];
  if (low === null && high !== null) return [high / openEndRoom];
  return [];
}

/** Returns for each mark the first row in which it touches no other, from left to right. */
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
