import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { annotate } from '../core/annotate';
import { isRealDate } from '../dates/partial-date';
import { articleFromText, type Article } from '../text/article';
import { bundledDatasets } from './bundled-datasets';
import { bundledSeries } from './bundled-series';
import { toContract } from './contract';
import { readPage } from './read-page';
import { writeReport } from './report';
import { unreadable } from './unreadable';
import { UsageError } from './usage-error';
import { wideLines } from './wide-lines';

interface FileOptions {
  /** Prints one JSON object (see `contract.ts`) instead of the report. */
  readonly json: boolean;
  /** Day of publication (`YYYY-MM-DD`) that overrides the page's own. */
  readonly published: string | null;
}

/**
 * Prints a report on a saved page (`.html`, `.htm`, `.xhtml`) or a text file (`annotate FILE`).
 * @throws {UsageError} if the file cannot be read or has no text
 */
export async function annotateFile(file: string, options: FileOptions, output: Writable): Promise<void> {
  const { article, readable } = await readArticle(file, options.published);
  const datasets = await bundledDatasets();
  const annotations = annotate(article, datasets, await bundledSeries());
  output.write(
    options.json
      ? `${JSON.stringify(toContract(article, readable, annotations, datasets), null, 2)}\n`
      : writeReport(article, annotations, datasets, await wideLines(annotations, datasets)),
  );
}

/**
 * Reads the article of a saved page or text file.
 * @param published `YYYY-MM-DD` that overrides the page's own day, or null
 * @throws {UsageError} if the file cannot be read or has no text, or `published` is not a day
 */
export async function readArticle(
  file: string,
  published: string | null,
): Promise<{ readonly article: Article; readonly readable: boolean }> {
  if (published !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(published) && isRealDate(published)))
    throw new UsageError(`--published wants a calendar day as YYYY-MM-DD, not "${published}".`);
  const found = articleIn(await readText(file), extname(file).toLowerCase());
  const article = { ...found.article, published: published ?? found.article.published };
  if (!article.text) throw new UsageError(`${file}: no article text was found in this page.`);
  return { article, readable: found.readable };
}

function articleIn(text: string, extension: string): { article: Article; readable: boolean } {
  const isPage =
    /^\.x?html?$/.test(extension) ||
    /^\ufeff?\s*<(?:!doctype|!--|(?:html|head|body|title|meta|article|main|div|p|h1)[\s>])/i.test(text);
  return isPage ? readPage(text, null) : { article: articleFromText(text), readable: true };
}

async function readText(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
  if (isBinary(text))
    throw new UsageError(`${file} is not a text or a saved page in UTF-8: it holds the bytes of something else.`);
  if (text.trim() === '') throw new UsageError(`${file} is empty.`);
  return text;
}

/** Signs of a PDF, and characters that no text has; in a text of another encoding a few bytes are replaced. */
const isBinary = (text: string) => text.startsWith('%PDF-') || text.slice(0, LOOKED_AT).includes('\0');

/** UTF-16 units. */
const LOOKED_AT = 65_536;
