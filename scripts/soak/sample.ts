/** The measurements of a soak, and when they count as flat. */
import { medianOf } from '../bench/median';

/**
 * Measurements by name: bytes if the name begins with "heap", "memory" or "compiled code", else counts. "compiled code"
 * is printed but not judged, see `heapParts`.
 */
export type Figures = Readonly<Record<string, number>>;

export type Measure = () => Promise<Figures>;

export interface Sample {
  /** Number of navigations before it. */
  readonly after: number;
  readonly figures: Figures;
}

export interface Verdict {
  readonly name: string;
  readonly early: number;
  readonly late: number;
  /** Null if it is not judged. */
  readonly isFlat: boolean | null;
}

/** Caches have filled by these navigations. Measurements here are compared with the last ones. */
const WARM = { from: 100, to: 300 } as const;
const LAST = 200;
/** A larger ratio counts as growth. */
const MOST = 1.1;

/** Returns one verdict for each measurement; none after too few navigations. */
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

/** Writes a measurement for a person. */
export function inWords(name: string, value: number): string {
  return /^(?:heap|memory|compiled code)/.test(name) ? `${(value / 1e6).toFixed(2)} MB` : String(Math.round(value));
}
