/** What is measured in a soak, and when it counts as flat. */
import { medianOf } from '../bench/median';

/**
 * Name of what was measured, and how much of it there was: bytes where the name begins with "heap",
 * "memory" or "compiled code". The last is told and not judged: see `heapParts`.
 */
export type Figures = Readonly<Record<string, number>>;

export type Measure = () => Promise<Figures>;

export interface Sample {
  /** Navigations until then. */
  readonly after: number;
  readonly figures: Figures;
}

export interface Verdict {
  readonly name: string;
  readonly early: number;
  readonly late: number;
  /** Null where that is not judged. */
  readonly isFlat: boolean | null;
}

/** Between these navigations caches have filled; what is there then is held against the last ones. */
const WARM = { from: 100, to: 300 } as const;
const LAST = 200;
/** More than a tenth is growth. */
const MOST = 1.1;

/** One verdict for each figure; none where there were too few navigations. */
export function verdictsOf(samples: readonly Sample[]): Verdict[] {
  const end = samples.at(-1)?.after ?? 0;
  const early = samples.filter(({ after }) => after >= WARM.from && after <= WARM.to);
  const late = samples.filter(({ after }) => after > Math.max(WARM.to, end - LAST));
  if (early.length === 0 || late.length === 0) return [];
  return Object.keys(samples[0]?.figures ?? {}).map((name) => {
    const of = (some: readonly Sample[]) => medianOf(some.map(({ figures }) => figures[name] ?? 0));
    return {
      name,
      early: of(early),
      late: of(late),
      isFlat: name.startsWith('compiled code') ? null : of(late) <= of(early) * MOST,
    };
  });
}

/** A figure as a person reads it. */
export function inWords(name: string, value: number): string {
  return /^(?:heap|memory|compiled code)/.test(name) ? `${(value / 1e6).toFixed(2)} MB` : String(Math.round(value));
}
