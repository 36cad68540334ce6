import { expect, it } from 'vitest';
import { articleFromText } from '../../src/text/article';
import { textFragment } from '../../src/ui/card/text-fragment';
import { spanOf } from './make-reading';

const text = [
  'The well-known mill burned, and the mill was rebuilt.',
  'A long sentence about the river, its banks, the ferries that cross it every hour, the bridges that nobody paid for and the fish that left.',
  'It rained.',
].join('\n\n');
const article = articleFromText(text);
const page = 'https://news.example/a?b=1';

const cases: readonly [name: string, words: string, address: string, expected: string][] = [
  ['words that stand once', 'mill burned', page, `${page}#:~:text=mill%20burned`],
  [
    'a hyphen and a comma',
    'well-known mill burned, and',
    page,
    `${page}#:~:text=well%2Dknown%20mill%20burned%2C%20and`,
  ],
  ['words that stand twice', 'mill', page, `${page}#:~:text=The%20well%2Dknown-,mill,-burned%2C%20and%20the`],
  [
    'a long sentence',
    text.split('\n\n')[1]!,
    page,
    `${page}#:~:text=A%20long%20sentence%20about%20the,and%20the%20fish%20that%20left.`,
  ],
  [
    'words in two paragraphs',
    'fish that left.\n\nIt rained.',
    page,
    `${page}#:~:text=fish%20that%20left.,It%20rained.`,
  ],
  ['an address with a place of its own', 'It rained.', `${page}#top`, `${page}#:~:text=It%20rained.`],
];
it.each(cases)('leads to %s', (_, words, address, expected) => {
  expect(textFragment(address, article, spanOf(text, words))).toBe(expected);
});
