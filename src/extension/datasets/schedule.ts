/** Decides when a feed is fetched again. */
import type { RefreshInterval } from '../../setting-values';
import type { DatasetOrigin } from './store';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const intervals: Readonly<Record<RefreshInterval, number | null>> = { never: null, day: DAY, week: 7 * DAY };

/** Pause after a first failure (milliseconds). Each further failure doubles it, up to the feed's own interval. */
const FIRST_PAUSE = 15 * MINUTE;

/**
 * @param failures number of failures in a row
 * @param now milliseconds since 1970
 * @returns the time of the next fetch, or null if none is wanted
 */
export function nextRefresh(origin: DatasetOrigin, failures: number, now: number): number | null {
  const interval = origin.kind === 'address' ? intervals[origin.every] : null;
  if (interval === null) return null;
  return now + (failures === 0 ? interval : Math.min(interval, FIRST_PAUSE * 2 ** Math.min(failures - 1, 20)));
}
