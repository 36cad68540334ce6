import { expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { filterRows } from '../../src/ui/overview/filter-rows';
import type { Row } from '../../src/ui/overview/overview-model';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';

const t = makeTranslate(messagesIn(english), 'en');
const row = (kind: Row['subject']['kind'], index: number, words: string, parts: Partial<Row> = {}): Row => ({
  subject: { kind, index },
  span: { start: 0, end: 1 },
  words,
  voice: kind === 'mention' ? null : parts.speaker ? 'named' : kind === 'claim' ? 'own' : 'unclear',
  speaker: null,
  word: null,
  brief: null,
  introduction: null,
  type: null,
  places: [{ start: 0, end: 1 }],
  noted: false,
  caveat: false,
  ...parts,
});
const rows = [
  row('claim', 0, 'The bridge cost nine million euros', { speaker: 'Ana Ruiz', noted: true }),
  row('claim', 1, 'Nobody was hurt', { caveat: true }),
  row('statement', 0, '“It will last,” she said', { speaker: 'Zoë Núñez' }),
  row('statement', 1, '“It will not”'),
  row('mention', 0, 'España', { type: 'place' }),
  row('mention', 1, 'ЛЬВІВ', { type: 'place' }),
];
const words = (filter: string) => filterRows(rows, filter, t).map(({ words: found }) => found);

it.each([
  ['words of the row', 'bridge', [0]],
  ['letters within a word', 'illio', [0]],
  ['small letters for capitals', 'львів', [5]],
  ['capitals for small letters', 'NOBODY', [1]],
  ['letters without their accents', 'espana', [4]],
  ['accents where the row has none', 'brídge', [0]],
  ['the speaker', 'zoe nunez', [2]],
  ['words in another order', 'euros bridge', [0]],
  ['one word of the row and one of its remark', 'bridge ruiz', [0]],
  ['that nobody has examined it', 'not examined', [1]],
  ['that the speaker is not known', 'unclear', [3]],
  ['blanks around', '   last ', [2]],
])('finds by %s: %j', (_, filter, found) => {
  expect(words(filter)).toEqual(found.map((index) => rows[index]?.words));
});

it.each([
  ['a word that no row has', 'harbour'],
  ['two words of two rows', 'bridge nobody'],
  ['a word and one that is not there', 'bridge harbour'],
  ['marks that a pattern would read', 'b.*ge'],
  ['the marks of a set', '[a-z]'],
])('finds nothing by %s: %j', (_, filter) => expect(words(filter)).toEqual([]));

it.each(['', '   ', '\t'])('keeps all rows for %j, and the list itself', (filter) =>
  expect(filterRows(rows, filter, t)).toBe(rows),
);
