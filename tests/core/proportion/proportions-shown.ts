import { annotate } from '../../../src/core/annotate';
import { articleFromText } from '../../../src/text/article';
import { bundled } from '../claims/bundled-dataset';
import { series } from '../series/bundled-series';

/** Returns the proportions of a text's numbers: "words | kind, value to two digits, country and year". */
export function proportionsIn(text: string, published: string | null): string[] {
  const article = articleFromText(text, { published, language: 'en' });
  return annotate(article, [bundled], series).proportions.map(({ start, end, kind, low, high, unit, base }) => {
    const ends = [...new Set([low, high].map((value) => Number(value.toPrecision(2))))].join(' to ');
    return `${text.slice(start, end)} | ${[kind, ends, unit, base.country, base.period].filter(Boolean).join(' ')}`;
  });
}
