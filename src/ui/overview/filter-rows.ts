/** Rows that have every word of a filter in their words or in what is said of them. */
import type { Translate } from '../text/translate';
import type { Row } from './overview-model';
import { rowRemark } from './row-remark';

export function filterRows(rows: readonly Row[], filter: string, t: Translate): readonly Row[] {
  const needles = plain(filter).split(/\s+/).filter(Boolean);
  if (needles.length === 0) return rows;
  return rows.filter((row) => {
    const text = plain(`${row.words} ${rowRemark(row, t)}`);
    return needles.every((needle) => text.includes(needle));
  });
}

/** Small letters without their accents: who types "zelensky" or "espana" finds them. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
