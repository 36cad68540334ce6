/** Reads the table of one edition of a series: `entity,period,value` and, with bounds, `low,high`. */

/** One published value; `low` and `high` equal the value if no bounds are published. */
export interface SeriesRow {
  readonly entity: string;
  /** `2024`, `2026-05`, `2026-08-22`, `2026-Q1`, `FY2024`. */
  readonly period: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A table that breaks a rule: which, in which line, and what to do. */
export class SeriesError extends Error {
  override readonly name = 'SeriesError';
}

const ENTITY = /^[A-Za-z0-9][\w>:/. &'()+-]*$/;
const PERIOD = /^(?:(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-Q[1-4])?|FY(?:19|20)\d\d)$/;
export const isPeriod = (text: string): boolean => PERIOD.test(text);

/** Largest number of values in a table. */
const MOST_ROWS = 200_000;

/**
 * Returns the rows of a table, in its order.
 * @throws SeriesError for a table without its header, a line that breaks a rule, a repeated period, too many lines
 */
export function readSeriesTable(id: string, csv: string): SeriesRow[] {
  const lines = csv.split(/\r?\n/);
  const fail = (line: number, what: string): never => {
    throw new SeriesError(`${id}, line ${line + 1}: ${what}`);
  };
  const hasBounds = lines[0] === 'entity,period,value,low,high';
  if (!hasBounds && lines[0] !== 'entity,period,value')
    fail(0, 'the header must be "entity,period,value" or "entity,period,value,low,high".');
  if (lines.length > MOST_ROWS) fail(MOST_ROWS, `more than ${MOST_ROWS} values. Split the series.`);
  const rows: SeriesRow[] = [];
  const seen = new Set<string>();
  for (let line = 1; line < lines.length; line++) {
    if (!lines[line]) continue;
    const [entity = '', period = '', ...numbers] = lines[line]!.split(',');
    if (!ENTITY.test(entity)) fail(line, `"${entity}" is no entity. Write an ISO code of three letters or an id.`);
    if (!isPeriod(period)) fail(line, `"${period}" is no period. Write 2024, 2024-05, 2024-05-31, 2024-Q2 or FY2024.`);
    const [value, low, high] = [0, 1, 2].map((at) => numberIn(numbers[at]));
    if (value === null || value === undefined) return fail(line, `"${numbers[0] ?? ''}" is no number.`);
    const from = low ?? value;
    const to = high ?? value;
    if (from > to) fail(line, `low (${from}) is above high (${to}).`);
    const key = `${entity} ${period}`;
    if (seen.has(key)) fail(line, `${entity} has a second value for ${period}. Keep one.`);
    seen.add(key);
    rows.push({ entity, period, value, low: from, high: to });
  }
  return rows;
}

/** Reads a number; null for an empty field or a text (allowed only for bounds). */
function numberIn(field: string | undefined): number | null {
  if (field === undefined || field.trim() === '') return null;
  const value = Number(field);
  return Number.isFinite(value) ? value : null;
}
