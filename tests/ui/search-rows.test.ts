import { expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { rowsHere } from '../../src/ui/search/search-rows';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeReading } from './make-reading';
import { richReading } from './rich-reading';

const t = makeTranslate(messagesIn(english), 'en');

it('offers the rows of an article that have the words', () => {
  const rows = rowsHere(richReading, richReading.annotations.mentions[0]!.entity?.name ?? '', t);
  expect(rows.length).toBeGreaterThan(0);
});

it.each<[words: string, sentences: readonly string[]]>([
  ['quarry', ['The old quarry is full of water.', 'Nobody swims in the quarry.']],
  ['QUARRY is', ['The old quarry is full of water.']],
  ['quarries', []],
  ['  ', []],
])('offers the sentences with "%s" where no row has it', (words, sentences) => {
  const reading = makeReading('The old quarry is full of water. Nobody swims in the quarry.');
  expect(rowsHere(reading, words, t).map((row) => row.words)).toEqual(sentences);
});
