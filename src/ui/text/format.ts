/** Dates and numbers as a reader of the locale writes them. */

/**
 * A day, a month or a year in words: "12 February 2025", "February 2025", "2025".
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is given back as it is
 */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || Number.isNaN(year)) return date;
  if (!month) return String(year);
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

/** Large numbers in a few characters: "15K", "1.6M". */
export function formatShort(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

/** A factor as it is spoken of: one decimal below ten, none above. */
export function roundFactor(factor: number): number {
  return factor < 10 ? Math.round(factor * 10) / 10 : Math.round(factor);
}

/** The words of a span on one line, cut at a word's end where they are longer than `longest`. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest * 0.6 ? space : longest).trimEnd()}…`;
}
