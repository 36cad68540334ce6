/** What the datasets may say of an article, worked out once: the scene says what the article mentions. */
import { topicsOfTheTime, type TimelyTopic } from './figures/topics';
import { notedIn, type NotedDataset } from './notes/note-reach';
import type { Scene } from './scene';

export interface ArticleReach {
  /** The datasets that have a note on entities that the article mentions: only these are searched for notes. */
  readonly noted: readonly NotedDataset[];
  /** The figure topics whose estimates are of the article's time. */
  readonly topics: readonly TimelyTopic[];
}

/** Finds the notes and figure topics that may be shown on an article. */
export function articleReach({ reading, findings, datasets, mentioned, termOf, terms }: Scene): ArticleReach {
  const { published } = reading.article;
  return {
    noted: datasets
      .map((dataset) => notedIn(dataset, { mentioned, termOf, terms, quantities: findings.quantities }))
      .filter((noted) => noted !== null),
    topics: topicsOfTheTime(datasets, published ? Number(published.slice(0, 4)) : null),
  };
}
