/** Rows for the numbers of an article of which something is known: published series, proportions, reckonings, other units. */
import type { Conversion } from '../../core/conversions/conversion';
import type { Proportion } from '../../core/proportion/proportion';
import type { Reckoning } from '../../core/reckoning/reckoning';
import type { SeriesFigure } from '../../core/series/series-figure';
import { CHOICES, type ChoiceValues } from '../../setting-values';
import type { Span } from '../../text/article';
import { covers } from '../../text/spans';
import type { Reading } from '../annotated-article';

/** The settings for what is shown of a number. */
export type NumberSettings = Pick<ChoiceValues, 'units' | 'proportions'>;

/** The settings of a fresh install. */
export const firstNumberSettings: NumberSettings = {
  units: CHOICES.units.first,
  proportions: CHOICES.proportions.first,
};

export interface NumberRow {
  readonly span: Span;
  readonly figure: SeriesFigure | null;
  readonly proportions: readonly Proportion[];
  readonly reckonings: readonly Reckoning[];
  readonly conversion: Conversion | null;
}

/** Returns the rows in reading order. */
export function numberRows({ annotations }: Reading, settings: NumberSettings): readonly NumberRow[] {
  const { series, proportions, reckonings, conversions } = annotations;
  const rows = new Map<number, { -readonly [Field in keyof NumberRow]: NumberRow[Field] }>();
  const rowAt = ({ start, end }: Span) => {
    const empty = { span: { start, end }, figure: null, proportions: [], reckonings: [], conversion: null };
    const row = rows.get(start) ?? empty;
    rows.set(start, row);
    return row;
  };
  for (const figure of series ?? []) rowAt(figure).figure = figure;
  if (settings.proportions === 'on') {
    for (const proportion of proportions) {
      const row = rowAt(proportion);
      row.proportions = [...row.proportions, proportion];
    }
    for (const reckoning of reckonings) {
      const row = rowAt(reckoning);
      row.reckonings = [...row.reckonings, reckoning];
    }
  }
  for (const conversion of conversions)
    if (settings.units === 'both' || conversion.system === settings.units) rowAt(conversion).conversion = conversion;
  return [...rows.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Returns the rows of the numbers within a span. */
export const numbersWithin = (rows: readonly NumberRow[], span: Span): readonly NumberRow[] =>
  rows.filter((row) => covers(span, row.span));
