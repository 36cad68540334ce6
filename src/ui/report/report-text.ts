/** Writes a report of an error as plain text, for the keepers of the dataset and the rules. */
import type { DatasetInfo } from '../../dataset/schema';

/** Kinds of error that a reader can choose. Reports use these codes in every language. */
export const REPORT_KINDS = ['role', 'other-person', 'missing', 'note', 'figure', 'speaker', 'link', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface Report {
  readonly kind: ReportKind;
  /** The record that it is about, or null. */
  readonly record: { readonly dataset: string; readonly id: string } | null;
  readonly editions: readonly Pick<DatasetInfo, 'id' | 'edition'>[];
  /** Version of the extension. */
  readonly version: string;
  /** The reader's own words; "" for none. */
  readonly words: string;
  /** Title and host of the article if the reader wants to include them; else null. */
  readonly page: { readonly title: string; readonly host: string } | null;
}

/** Returns the report in English, one line for each known thing, the reader's own words last. */
export function reportText({ kind, record, editions, version, words, page }: Report): string {
  const lines = [
    `Sidelight report: ${kind}`,
    record && `record: ${record.dataset}/${record.id}`,
    ...editions.map(({ id, edition }) => `dataset: ${id}, edition ${edition}`),
    `version: ${version}`,
    page && `page: ${oneLine(page.title)}${page.host && ` (${page.host})`}`,
    words.trim() && `\n${words.trim()}`,
  ];
  return `${lines.filter((line) => line).join('\n')}\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
