/** Finds the day of each entry of a live blog: of a `<time>` in the entry. */
import { dayWritten, type DayOrder } from '../../dates/written-day';

/**
 * Returns a function from an element of a live blog to the ISO day of its entry. It gives null for an element outside
 * all entries, and around entries of several days.
 */
export function entryDays(root: Element, order: DayOrder): (element: Element) => string | null {
  const days = new Map<Element, string | null>();
  const above = root.parentElement;
  for (const time of root.querySelectorAll('time[datetime]')) {
    const day = dayWritten(time.getAttribute('datetime') ?? '', order);
    if (day === null) continue;
    for (let at = time.parentElement; at && at !== above; at = at.parentElement)
      days.set(at, days.has(at) && days.get(at) !== day ? null : day);
  }
  return (element) => {
    for (let at: Element | null = element; at && at !== above; at = at.parentElement) {
      const day = days.get(at);
      if (day !== undefined) return day;
    }
    return null;
  };
}
