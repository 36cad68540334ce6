/** Filters rows: every word of the filter must be in the row's words or in the line below them. */
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

/** Returns text in lower case without accents, so that "zelensky" or "espana" finds the name. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
