/** Writes dates and numbers by the rules of a locale. */

/**
 * Caches what is made for a locale: a formatter takes a quarter of a millisecond to make, and a card has thirty dates.
 */
function perLocale<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const kept = new Map<string, Made>();
  return (locale) => {
    const made = kept.get(locale) ?? make(locale);
    kept.set(locale, made);
    return made;
  };
}

/** Date formats by locale, with year and month in words plus the given options; in UTC. */
export const dateFormat = (day: Intl.DateTimeFormatOptions) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC', ...day }));
/** "12 February 2025" */
export const days = dateFormat({ day: 'numeric' });
const months = dateFormat({});
const short = perLocale((locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }));

/**
 * Writes a day, a month or a year: "12 February 2025", "February 2025", "2025".
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is returned unchanged
 */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || Number.isNaN(year)) return date;
  if (!month) return String(year);
  const format = (day ? days : months)(locale);
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** Writes large numbers briefly: "15K", "1.6M". */
export function formatShort(value: number, locale: string): string {
  return short(locale).format(value);
}

/** Rounds a factor: one decimal below ten, none above. */
export function roundFactor(factor: number): number {
  return factor < 10 ? Math.round(factor * 10) / 10 : Math.round(factor);
}

/** Returns text on one line, cut at the end of a word if it is longer than `longest` (UTF-16 units). */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest * 0.6 ? space : longest).trimEnd()}…`;
}
