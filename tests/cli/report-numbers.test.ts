import { expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { numberLines } from '../../src/cli/report-numbers';
import { bundled } from '../core/claims/bundled-dataset';
import { series } from '../core/series/bundled-series';

function linesOf(text: string): string {
  const article = articleFromText(text, { published: '2025-06-20', language: 'en' });
  return numberLines(article, annotate(article, [bundled], series)).join('\n');
}

it.each([
  ['Unemployment in Spain was 11.3 percent in 2024.', '2024: 11.3 percent'],
  ['Unemployment in Spain was 30 percent in 2024.', 'the number in the article is higher'],
  [
    'In Jordan 60,000 people have lost their jobs.',
    'about 1 for every 190 inhabitants (Jordan, 2024: 11,552,876; World Bank',
  ],
  ['The fire burned 3,000 hectares of forest.', 'about 4,200 football pitches'],
])('%s', (text, words) => expect(linesOf(text)).toContain(words));

it('has no section where nothing is known of a number', () => expect(linesOf('She has 12 cats.')).toBe(''));
