/** Cost of the wide tier: the dataset with both tiers beside its reviewed tier alone. */
import { readFileSync } from 'node:fs';
import type { BenchSection } from '../../scripts/bench/section';
import { buildDataset, wideFilesBeside } from '../../scripts/dataset/build';
import { annotate } from '../../src/core/annotate';
import { openDataset } from '../../src/dataset/compiled/open';
import type { OpenedDataset } from '../../src/dataset/opened';
import { withWide } from '../../src/dataset/wide/with-wide';
import { newsTexts } from './news-texts';

const ROUNDS = 15;
/** Times that the tier is opened, to tell what it takes in memory beside its file. */
const OPENED = 20;
/** Records whose content is read, of each tier. */
const CARDS = 200;

export function sections(): Promise<readonly BenchSection[]> {
  const { file } = buildDataset();
  const wideFiles = wideFilesBeside(file);
  const names = bytesOf(wideFiles.names);
  const lines = readFileSync(wideFiles.lines);
  const read = (from: number, to: number) => Promise.resolve(lines.subarray(from, to).toString('utf8'));
  const bytes = bytesOf(file);
  const reviewed = openDataset(bytes);
  const open = () => withWide(openDataset(bytes), names, read);
  const both = open();
  const { name, articles } = newsTexts();

  const before = process.memoryUsage();
  const again = Array.from({ length: OPENED }, open);
  for (const dataset of again) annotate(articles[0]!, [dataset]);
  const after = process.memoryUsage();
  const grown = (after.heapUsed + after.external - before.heapUsed - before.external) / OPENED;
  const megabytes = (size: number) => (size / 1e6).toFixed(2);
  const times = ((names.byteLength + Math.max(0, grown)) / names.byteLength).toFixed(2);
  console.log(`\nThe wide tier's file of names has ${megabytes(names.byteLength)} MB.`);
  console.log(
    `Both tiers opened and used once take ${megabytes(Math.max(0, grown))} MB more: ${times} times the file.`,
  );
  const cards = (first: number) => Array.from({ length: CARDS }, (_, at) => first + at * 20);
  return Promise.resolve([
    {
      title: `Whole annotation of ${name}`,
      rounds: ROUNDS,
      cases: [
        { name: 'reviewed tier', run: () => articles.map((article) => annotate(article, [reviewed])) },
        { name: 'both tiers', run: () => articles.map((article) => annotate(article, [both])) },
      ],
    },
    {
      title: 'Opening the dataset, which is in memory',
      cases: [
        { name: 'reviewed tier', run: () => openDataset(bytes) },
        { name: 'both tiers', run: open },
      ],
    },
    {
      title: `Reading what ${CARDS} cards show`,
      cases: [
        { name: 'reviewed records', run: () => readCards(reviewed, cards(0)) },
        { name: 'lines of the wide tier', run: () => readLines(both, cards(both.wide!.first)) },
      ],
    },
  ]);
}

function bytesOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

const readCards = (dataset: OpenedDataset, entities: readonly number[]) =>
  entities.map((entity) => dataset.entity(entity));

const readLines = (dataset: OpenedDataset, entities: readonly number[]) =>
  Promise.all(entities.map((entity) => dataset.wide!.line(entity)));
