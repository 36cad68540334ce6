/** What all clauses of an article share, worked out once. */
import type { Mention, Quantity, Statement } from '../annotations';
import type { OpenedDataset } from '../../dataset/opened';
import type { Reading } from '../text/reading';
import { NO_TERM, termAt } from './terms';

/** What the earlier stages found. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
}

export interface Scene {
  readonly reading: Reading;
  readonly findings: Findings;
  readonly datasets: readonly OpenedDataset[];
  /** Entities of the whole article, as `dataset/id`. */
  readonly spoken: ReadonlySet<string>;
  /** Terms of the whole article. */
  readonly terms: ReadonlySet<number>;
  /** Year of publication, or null. */
  readonly year: number | null;
}

/** Gathers what is spoken of in an article. */
export function sceneOf(reading: Reading, findings: Findings, datasets: readonly OpenedDataset[]): Scene {
  const spoken = new Set<string>();
  for (const { entity } of findings.mentions) if (entity) spoken.add(`${entity.dataset}/${entity.id}`);
  const terms = new Set<number>();
  for (let token = 0; token < reading.tokens.count; token++) terms.add(termAt(reading.tokens, token));
  terms.delete(NO_TERM);
  const { published } = reading.article;
  return { reading, findings, datasets, spoken, terms, year: published ? Number(published.slice(0, 4)) : null };
}

/** Entities and mentions close to a clause. */
export interface Neighbours {
  /** Entities of its sentence, of the one before, and its speaker, as `dataset/id`. */
  readonly near: ReadonlySet<string>;
  /** Mentions of its sentence and the one before. */
  readonly mentions: readonly Mention[];
}

/** @param statement index of the statement that the clause is content of, or null */
export function neighboursOf({ reading, findings }: Scene, sentence: number, statement: number | null): Neighbours {
  const { tokens, sentenceFirst } = reading;
  const from = tokens.start[sentenceFirst[Math.max(0, sentence - 1)]!]!;
  const to = tokens.end[sentenceFirst[sentence + 1]! - 1]!;
  const mentions = findings.mentions.filter((mention) => mention.start >= from && mention.end <= to);
  const near = new Set<string>();
  for (const { entity } of mentions) if (entity) near.add(`${entity.dataset}/${entity.id}`);
  const speaker = statement === null ? null : findings.statements[statement]!.speaker?.entity;
  if (speaker) near.add(`${speaker.dataset}/${speaker.id}`);
  return { near, mentions };
}
