import { expect, it } from 'vitest';
import { articleFromText } from '../../src/text/article';
import { textFragment } from '../../src/ui/card/text-fragment';
import { spanOf } from './make-reading';

const text = [
  'The well-known mill burned, and the mill was rebuilt.',
  'A long sentence about the river, its banks, the ferries that cross it every hour, the bridges that nobody paid for and the fish that left.',
  'It rained.',
  'They told us that the US, and “Halden’s” mayor, would pay for Halden’s bridge.',
  'A line of\nthe first verse goes on.',
  'It came again and again and again and again and went.',
  'Yes, yes, yes, yes, yes, yes, said the crowd. Yes, yes, yes, yes, yes, yes, said the mayor.',
  'The mayor of the town was asked about the fish, the river and the bridge on Tuesday.',
].join('\n\n');
const article = articleFromText(text);
const page = 'https://news.example/a?b=1';

const cases: readonly [name: string, words: string, address: string, expected: string][] = [
  ['few words with those around them', 'mill burned', page, 'The well-known mill burned, and the'],
  ['a hyphen and a comma', 'well-known mill burned, and', page, 'The well-known mill burned, and the'],
  ['words in capitals after the same words without', 'US', page, 'that the US, and “Halden’s” mayor,'],
  ['words before ’s: the word as a browser sees it', 'Halden', page, 'US, and “Halden’s” mayor, would pay'],
  ['a part of a word: the whole word', 'alde', page, 'US, and “Halden’s” mayor, would pay'],
  [
    'many words, which need none around them',
    'The mayor of the town was asked',
    page,
    'The mayor of the town was asked',
  ],
  ['a long sentence', text.split('\n\n')[1]!, page, 'A long sentence about the,and the fish that left.'],
  ['words in two paragraphs', 'fish that left.\n\nIt rained.', page, 'fish that left.,It rained.'],
  ['a whole paragraph', 'It rained.', page, 'It rained.'],
  ['words over a line break', 'the first', page, 'line of the first verse goes'],
  ['words that occur twice', 'again and again and again', page, 'came again and again and again'],
  [
    'words that occur twice however wide, with a suffix',
    'Yes, yes, yes, yes, yes, yes',
    page,
    'Yes, yes, yes, yes, yes, yes,-, said the crowd.',
  ],
  ['an address with a place of its own', 'It rained.', `${page}#top`, 'It rained.'],
];
it.each(cases)('leads to %s', (_, words, address, expected) => {
  const link = textFragment(address, article, spanOf(text, words));
  expect(link).toMatch(/^https:\/\/news\.example\/a\?b=1#:~:text=[^\s]+$/);
  expect(decodeURIComponent(link.slice(link.indexOf('=', page.length) + 1))).toBe(expected);
});
