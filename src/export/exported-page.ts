/** What an export is made from: a page, what was found in it, and the records behind that. */
import type { Annotations, Statement } from '../core/annotations';
import type { Article, Span } from '../text/article';
import type { Facts } from '../dataset/facts';
import type { DatasetInfo } from '../dataset/schema';

export interface ExportedPage {
  /** Address of the page. */
  readonly url: string;
  readonly article: Article;
  readonly annotations: Annotations;
  /** Every record that the annotations name. */
  readonly facts: Facts;
  readonly datasets: readonly DatasetInfo[];
  /** When the export is made, as an ISO time. */
  readonly made: string;
}

/** A text that the reader keeps. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

export const textAt = ({ article }: Pick<ExportedPage, 'article'>, { start, end }: Span): string =>
  article.text.slice(start, end);

/** The name of a statement's speaker, the article's own words for one whom it does not name, or null. */
export function speakerWords({ speaker, voice }: Statement, page: Pick<ExportedPage, 'article'>): string | null {
  if (!speaker || voice === 'unclear') return null;
  return speaker.name ?? `“${textAt(page, speaker)}”`;
}

/** A name for the file: host and title of the page, without what file systems refuse. */
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
