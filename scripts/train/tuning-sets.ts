/** Reads the tuning sets into the features of the small models. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../src/text/article';
import { countIn } from '../../src/core/claims/worth/worth-counts';
import { FACTS, featureRoom, fillFeatures, type Features } from '../../src/core/claims/worth/worth-features';
import { fillForm, FORM } from '../../src/core/claims/worth/worth-form';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import { read } from '../../src/text/reading';
import type { Example } from './logistic';
import { NEWS_LABELS } from './news-labels';

/** A sentence as features: its words and facts, and its form. */
export interface Sentence {
  /** 1 if it is worth checking; in the opinion sets, if it states a fact. */
  readonly label: number;
  readonly content: Omit<Example, 'weight'>;
  readonly form: Omit<Example, 'weight' | 'label'>;
}

/** Returns the rows of `NAME.jsonl` in the folder. */
export function rowsOf<Row>(folder: string, name: string): Row[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Returns the labelled sentences of a set, without those that have no word. */
export function sentencesOf(folder: string, name: string): Sentence[] {
  return sentencesIn(rowsOf<{ text: string; label: number }>(folder, name));
}

/** Returns the news clauses that `NEWS_LABELS` labels. */
export function labelledNews(folder: string): Sentence[] {
  return Object.entries(NEWS_LABELS).flatMap(([name, labels]) => {
    const rows = rowsOf<{ text: string }>(folder, name);
    return sentencesIn(
      labels
        .trim()
        .split(/\s+/)
        .map((entry) => {
          const [row, span, label] = entry.split(':') as [string, string, string];
          const [start, end] = span.split('-').map(Number) as [number, number];
          return { text: rows[Number(row)]!.text.slice(start, end), label: Number(label === 'claim') };
        }),
    );
  });
}

function sentencesIn(rows: readonly { text: string; label: number }[]): Sentence[] {
  const room = featureRoom();
  return rows.flatMap(({ text, label }) => {
    const reading = read(articleFromText(text));
    const { tokens } = reading;
    if (!tokens.count) return [];
    const counts = countIn(tokens, 0, tokens.count, findQuantities(reading));
    const form = new Float32Array(FORM.length);
    fillFeatures(room, tokens, 0, tokens.count, counts);
    fillForm(form, counts);
    return [
      {
        label,
        content: { ...contentOf(room), label },
        form: { bucket: Int32Array.from(FORM, (_, at) => at), value: form },
      },
    ];
  });
}

/** Facts first, then words and pairs, as the model numbers them. */
function contentOf({ facts, buckets, count, weight }: Features): { bucket: Int32Array; value: Float32Array } {
  const bucket = Int32Array.from({ length: facts.length + count }, (_, at) =>
    at < facts.length ? at : FACTS.length + buckets[at - facts.length]!,
  );
  const value = Float32Array.from({ length: facts.length + count }, (_, at) => facts[at] ?? weight);
  return { bucket, value };
}
