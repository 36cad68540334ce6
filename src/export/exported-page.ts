/** The input of an export: a page, its annotations, and their records. */
import type { Annotations, Statement } from '../core/annotations';
import type { Article, Span } from '../text/article';
import type { Facts } from '../dataset/facts';
import type { DatasetInfo } from '../dataset/schema';

export interface ExportedPage {
  /** Address of the page. */
  readonly url: string;
  readonly article: Article;
  readonly annotations: Annotations;
  /** All records that the annotations name. */
  readonly facts: Facts;
  readonly datasets: readonly DatasetInfo[];
  /** Time of the export (ISO). */
  readonly made: string;
}

/** A text file for the reader. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

export const textAt = ({ article }: Pick<ExportedPage, 'article'>, { start, end }: Span): string =>
  article.text.slice(start, end);

/** Returns the speaker's name or the article's words for an unnamed speaker; null if unclear. */
export function speakerWords({ speaker, voice }: Statement, page: Pick<ExportedPage, 'article'>): string | null {
  if (!speaker || voice === 'unclear') return null;
  return speaker.name ?? `“${textAt(page, speaker)}”`;
}

/** Returns a file name of the page's host and title, without characters that file systems refuse. */
export function fileNameOf({ url, article }: ExportedPage, ending: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? 'page';
  const title = (article.title ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${[host, title].filter(Boolean).join('-')}${ending}`;
}
