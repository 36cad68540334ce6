/**
 * Tells whether a sentence reads as written or spoken, by its form: long words and brackets against contractions and
 * "you". Written news is full of opinions that look like statements, so a written sentence must be surer to count as a
 * claim.
 */
import type { Counts } from './worth-counts';

/** Names of the form features, in the order of `FORM_WEIGHTS`. */
export const FORM = [
  'bias',
  'letters a word',
  'long words',
  'words',
  'sentence of 15 words',
  'of 26 words',
  'contractions',
  'a personal pronoun',
  'more pronouns',
  'neither of both',
  'brackets',
  'dashes',
  'colons',
  'commas',
  'quotation',
  'scare quotes',
] as const;

/** Fills `into` with the features of `FORM`. */
export function fillForm(into: Float32Array, counts: Counts): void {
  const { words, letters, longWords, contractions, me, you, brackets, dashes, colons, commas, quotation, scareQuotes } =
    counts;
  const pronouns = me + you;
  const values = [
    1,
    letters / Math.max(1, words) / 5,
    (3 * longWords) / Math.max(1, words),
    Math.min(words, 50) / 25,
    Number(words > 14),
    Number(words > 25),
    Number(contractions > 0),
    Number(pronouns > 0),
    Number(pronouns > 1),
    Number(pronouns + contractions === 0 && words > 12),
    Number(brackets > 0),
    Number(dashes > 0),
    Number(colons > 0),
    Math.min(3, commas) / 3,
    Number(quotation),
    Number(scareQuotes),
  ];
  for (let at = 0; at < values.length; at++) into[at] = values[at]!;
}

/** Limits of the result. */
const MOST_SPOKEN = -2;
const MOST_WRITTEN = 3;

/** @returns below 0 for speech, above 0 for writing, from -2 to 3 */
export function writtenness(form: Float32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < form.length; at++) sum += form[at]! * weights[at]!;
  return Math.max(MOST_SPOKEN, Math.min(MOST_WRITTEN, sum));
}
