/** The scene: what all clauses of an article share, computed once. */
import type { EntityLink, Mention, Statement } from '../annotations';
import type { Quantity } from '../../text/quantities/quantity';
import type { Span } from '../../text/article';
import type { OpenedDataset } from '../../dataset/opened';
import type { Reading } from '../../text/reading';
import { Shape, type Tokens } from '../../text/token';
import { termSetWithKin } from '../../wording/kin';
import { termsOfAll, type TermSet } from '../../wording/terms';
import { firstSpanFrom } from '../../text/spans';

/** Results of the earlier stages. */
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
  readonly spoken: () => ReadonlySet<string>;
  /** Returns the ids of the entities of a dataset. */
  readonly mentioned: (dataset: OpenedDataset) => ReadonlySet<string>;
  /** The term of each token, see `termsOfAll`; computed at the first use. */
  readonly termOf: () => Uint32Array;
  /** Terms of the whole article. */
  readonly terms: () => TermSet;
  /** Returns the terms of a range of tokens; the last ranges are cached. */
  readonly termsBetween: (first: number, end: number) => ReadonlySet<number>;
  /** Returns what is close to a sentence, see `neighboursOf`. */
  readonly aroundSentence: (sentence: number) => Neighbours;
  /** Adjectives and demonyms of countries ("Russian"), in order; they also mention the country. */
  readonly demonyms: () => readonly Demonym[];
}

export interface Demonym extends Span {
  readonly entity: Pick<EntityLink, 'dataset' | 'id' | 'name'>;
}

/** Gathers what an article mentions. Each part is computed at its first use: most articles need few. */
export function sceneOf(reading: Reading, findings: Findings, datasets: readonly OpenedDataset[]): Scene {
  const { mentions } = findings;
  const demonyms = kept(() => demonymsIn(reading.tokens, datasets));
  const keyed = kept(() => keyedIn(mentions, demonyms()));
  const termOf = kept(() => termsOfAll(reading.tokens));
  return {
    reading,
    findings,
    datasets,
    spoken: kept(() => new Set([...keyed().demonymKeys, ...keyed().keys].filter((key) => key !== null))),
    mentioned: lastKept((dataset: OpenedDataset) => idsIn(dataset, mentions, demonyms())),
    demonyms,
    termOf,
    termsBetween: termsReader(reading.tokens.count, termOf),
    aroundSentence: lastKept((sentence: number) => aroundSentence(reading, keyed(), sentence)),
    terms: kept(() => termSetWithKin(termOf())),
  };
}

function keyedIn(mentions: readonly Mention[], demonyms: readonly Demonym[]): Keyed {
  return {
    mentions,
    keys: mentions.map(({ entity }) => entity && keyOf(entity)),
    demonyms,
    demonymKeys: demonyms.map(({ entity }) => keyOf(entity)),
  };
}

/** The ids of a dataset's entities among mentions and demonyms; those that it refers to in others as `dataset/id`. */
function idsIn(
  { info, outside }: OpenedDataset,
  mentions: readonly Mention[],
  demonyms: readonly Demonym[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (entity: Demonym['entity']) => {
    if (entity.dataset === info.id) ids.add(entity.id);
    else if (outside.length > 0) ids.add(keyOf(entity));
  };
  for (const { entity } of mentions) if (entity) add(entity);
  for (const { entity } of demonyms) add(entity);
  return ids;
}

const keyOf = ({ dataset, id }: Pick<EntityLink, 'dataset' | 'id'>) => `${dataset}/${id}`;

/** Returns the demonyms in a text that the datasets have, in order. */
export function demonymsIn(tokens: Tokens, datasets: readonly OpenedDataset[]): Demonym[] {
  const demonyms: Demonym[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.shape[token] !== Shape.Capitalised) continue;
    for (const dataset of datasets) {
      const match = dataset.demonymAt(tokens, token);
      if (!match) continue;
      const { id, name } = dataset.entity(match.country);
      const last = token + match.length - 1;
      demonyms.push({
        start: tokens.start[token]!,
        end: tokens.end[last]!,
        entity: { dataset: dataset.info.id, id, name },
      });
      token = last;
      break;
    }
  }
  return demonyms;
}

/** Entities and mentions close to a clause. */
export interface Neighbours {
  /** Entities of its sentence and the previous one, and its speaker, as `dataset/id`. */
  readonly near: ReadonlySet<string>;
  /** Places and demonyms of its sentence and the previous one. */
  readonly places: readonly Demonym[];
}

/** @param statement index of the statement that contains the clause, or null */
export function neighboursOf(
  { findings, aroundSentence: around }: Scene,
  sentence: number,
  statement: number | null,
): Neighbours {
  const { near, places } = around(sentence);
  const speaker = statement === null ? null : findings.statements[statement]!.speaker?.entity;
  if (!speaker) return { near, places };
  const key = keyOf(speaker);
  return near.has(key) ? { near, places } : { near: new Set([...near, key]), places };
}

/** Things in the article in order, each with its entity as `dataset/id`. */
interface Keyed {
  readonly mentions: readonly Mention[];
  readonly keys: readonly (string | null)[];
  readonly demonyms: readonly Demonym[];
  readonly demonymKeys: readonly string[];
}

function aroundSentence(
  { tokens, sentenceFirst }: Reading,
  { mentions, keys, demonyms, demonymKeys }: Keyed,
  sentence: number,
): Neighbours {
  const from = tokens.start[sentenceFirst[Math.max(0, sentence - 1)]!]!;
  const to = tokens.end[sentenceFirst[sentence + 1]! - 1]!;
  const near = new Set<string>();
  const places: Demonym[] = [];
  for (let at = firstSpanFrom(demonyms, from); at < demonyms.length && demonyms[at]!.end <= to; at++) {
    places.push(demonyms[at]!);
    near.add(demonymKeys[at]!);
  }
  for (let at = firstSpanFrom(mentions, from); at < mentions.length && mentions[at]!.start < to; at++) {
    const { start, end, type, entity } = mentions[at]!;
    if (!entity || end > to) continue;
    near.add(keys[at]!);
    if (type === 'place') places.push({ start, end, entity });
  }
  return { near, places };
}

/** Computes an answer at its first use, and keeps it. */
function kept<Answer extends object>(work: () => Answer): () => Answer {
  let answer: Answer | null = null;
  return () => (answer ??= work());
}

/** Keeps the last answer, since clauses are visited sentence by sentence. */
function lastKept<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  let last: { readonly key: Key; readonly answer: Answer } | null = null;
  return (key) => (last?.key === key ? last : (last = { key, answer: ask(key) })).answer;
}

/** Number of ranges that are kept: a sentence and its clauses. */
const MOST_STRETCHES = 8;

function termsReader(count: number, termOf: Scene['termOf']): Scene['termsBetween'] {
  const known = new Map<number, ReadonlySet<number>>();
  return (first, end) => {
    const key = first * (count + 1) + end;
    let terms = known.get(key);
    if (terms) return terms;
    if (known.size >= MOST_STRETCHES) known.clear();
    known.set(key, (terms = new Set(termOf().subarray(first, end))));
    return terms;
  };
}
