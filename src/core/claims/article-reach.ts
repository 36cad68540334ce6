/** The notes and topics that may be shown on an article, computed once. What the article mentions is in the scene. */
import { hasEntities, topicsOfTheTime, type TimelyTopic } from './figures/topics';
import { notedIn, type NotedDataset } from './notes/note-reach';
import type { Scene } from './scene';

export interface ArticleReach {
  /** The datasets with a note on entities of the article; only these are searched for notes. */
  readonly noted: readonly NotedDataset[];
  /** Returns the figure topics with estimates of the article's time whose entities it mentions. */
  readonly topics: () => readonly TimelyTopic[];
}

/** Finds the notes and figure topics that may be shown on an article. */
export function articleReach({ reading, findings, datasets, spoken, mentioned, termOf, terms }: Scene): ArticleReach {
  const { published } = reading.article;
  const year = published ? Number(published.slice(0, 4)) : null;
  let topics: readonly TimelyTopic[] | null = null;
  return {
    noted: datasets
      .map((dataset) => notedIn(dataset, { mentioned, termOf, terms, quantities: findings.quantities }))
      .filter((noted) => noted !== null),
    topics: () => (topics ??= topicsOfTheTime(datasets, year).filter(({ ready }) => hasEntities(ready, spoken()))),
  };
}
