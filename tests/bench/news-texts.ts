/** The texts for measuring the speed of the whole engine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/run/project-root';
import { articleFromText, type Article } from '../../src/text/article';
import { newsProse } from './news-prose';

/** 84 articles of US news, where the folder with them lies beside the checkout, or where SIDELIGHT_NEWS says. */
const file = process.env['SIDELIGHT_NEWS'] ?? join(projectRoot, '../shared/eval/data/quotes-us-news.jsonl');

/** Number of copies of our own prose if the news is not there. */
const COPIES = 20;

export interface NewsTexts {
  /** For the title of a table: which texts, and their total length. */
  readonly name: string;
  readonly articles: readonly Article[];
}

/** @throws SyntaxError if the file is not JSON Lines */
export function newsTexts(): NewsTexts {
  const articles = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const { text, published } = JSON.parse(line) as { text: string; published?: string };
          return articleFromText(text, { published: published ?? null });
        })
    : Array.from({ length: COPIES }, () => articleFromText(newsProse, { published: '2026-09-15' }));
  const kilobytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1000;
  return {
    name: `${articles.length} texts of ${existsSync(file) ? 'US news' : 'our own prose'} (${kilobytes.toFixed(0)} KB)`,
    articles,
  };
}
