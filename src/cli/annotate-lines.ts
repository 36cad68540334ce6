import type { Readable, Writable } from 'node:stream';
import { annotate } from '../core/annotate';
import { articleFromText, type Article } from '../text/article';
import type { OpenedDataset } from '../dataset/opened';
import { bundledDatasets } from './bundled-datasets';
import { bundledSeries } from './bundled-series';
import type { OpenedSeries } from '../dataset/series/opened-series';
import { toContract } from './contract';
import { parseInputLine, type InputLine } from './input-line';
import { answerLines } from './json-lines';
import { readPage } from './read-page';

/**
 * Annotates JSON Lines (`annotate --jsonl`): an article in each line of input, its annotations in each line of output.
 */
export async function annotateLines(input: Readable, output: Writable): Promise<void> {
  const datasets = await bundledDatasets();
  const series = await bundledSeries();
  await answerLines(input, output, (value, place) => annotateLine(parseInputLine(value, place), datasets, series));
}

function annotateLine(line: InputLine, datasets: readonly OpenedDataset[], series: OpenedSeries): object {
  const { article, readable } = articleOf(line);
  const began = performance.now();
  const annotations = annotate(article, datasets, series);
  const milliseconds = performance.now() - began;
  return { id: line.id, ...toContract(article, readable, annotations, datasets), timing: { milliseconds } };
}

function articleOf(line: InputLine): { article: Article; readable: boolean } {
  const published = line.published?.slice(0, 10) ?? null;
  if ('html' in line) {
    const page = readPage(line.html, line.url ?? null);
    return { ...page, article: { ...page.article, published: published ?? page.article.published } };
  }
  const article = articleFromText(line.text, { title: line.title ?? null, published, language: 'en' });
  return { article, readable: article.blocks.length > 0 };
}
