import { readFileSync } from 'node:fs';
import { annotate } from '../../../src/core/annotate';
import { openSeries } from '../../../src/dataset/series/open-series';
import type { OpenedSeries } from '../../../src/dataset/series/opened-series';
import { articleFromText } from '../../../src/text/article';
import { buildSeries } from '../../../scripts/dataset/build-series';
import { bundled } from '../claims/bundled-dataset';

const bytes = readFileSync(buildSeries());

/** The series that ship. */
export const series: OpenedSeries = openSeries(
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
);

/** Returns the series shown beside a text's numbers: "words | series entity period relation". */
export function shown(text: string, published: string): string[] {
  const article = articleFromText(text, { published, language: 'en' });
  const { series: figures } = annotate(article, [bundled], series);
  return (figures ?? []).map(
    ({ start, end, series: id, entity, period, relation }) =>
      `${text.slice(start, end)} | ${id} ${entity} ${period} ${relation}`,
  );
}
