import { expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { articleFromText } from '../../src/text/article';
import { dayLines } from '../../src/cli/report-days';

function linesOf(text: string): string[] {
  const article = articleFromText(text, { published: '2025-02-12', language: 'en' });
  return dayLines(article, annotate(article, [])).slice(1);
}

it('lists days from the earliest on', () =>
  expect(linesOf('The council met on Tuesday. The strike began last week. The law is of 3 March 2019.')).toEqual([
    '2019-03-03  “3 March 2019”',
    '2025-02-03 to 2025-02-09  “last week”',
    '2025-02-11  “Tuesday”',
  ]));

it('has no section for an article without days', () => expect(linesOf('The council met.')).toEqual([]));
