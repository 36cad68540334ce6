/**
 * A program of its own for `first-article.bench.ts`: opens the dataset and reads one article, as the
 * background worker does when it was just started. Prints milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';
import { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { openDataset } from '../../src/dataset/compiled/open';
import { newsProse } from './news-prose';

const bytes = readFileSync(process.argv[2]!);
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const article = articleFromText(newsProse, { published: '2026-09-15' });

const began = performance.now();
const datasets = [openDataset(buffer)];
const opened = performance.now();
annotate(article, datasets);
const first = performance.now();
annotate(article, datasets);
console.log(JSON.stringify({ open: opened - began, first: first - opened, second: performance.now() - first }));
