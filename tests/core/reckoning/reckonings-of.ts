import { annotate } from '../../../src/core/annotate';
import type { Part, Reckoning } from '../../../src/core/reckoning/reckoning';
import { articleFromText } from '../../../src/text/article';
import { bundled } from '../claims/bundled-dataset';

/** Returns the reckonings of a text: "words | kind and values to three digits". */
export function reckoningsOf(text: string, published: string | null): string[] {
  const article = articleFromText(text, { published, language: 'en' });
  return annotate(article, [bundled]).reckonings.map(
    (reckoning) => `${text.slice(reckoning.start, reckoning.end)} | ${reckoning.kind} ${valuesOf(reckoning)}`,
  );
}

function valuesOf(reckoning: Reckoning): string {
  if ('date' in reckoning) return [reckoning.date, reckoning.until, reckoning.bound].filter(Boolean).join(' ');
  const ends = [reckoning.low, reckoning.high].map((end) => (end === null ? 'open' : written(end)));
  const unit = 'unit' in reckoning && reckoning.unit ? ` ${reckoning.unit}` : '';
  return [...new Set(ends)].join(' to ') + unit;
}

const written = (end: number | Part): string =>
  typeof end === 'number' ? String(Number(end.toPrecision(3))) : `${end.exact ? '' : '~'}${end.part}/${end.of}`;
