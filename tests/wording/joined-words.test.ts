import { describe, expect, it } from 'vitest';
import { partJoinedWords } from '../../src/wording/ranking/joined-words';
import { makeMatcher } from '../../src/wording/matcher';

const known = [
  'Rents of low-income families rose by a half.',
  'Low wages and income taxes go together.',
  'Income is low in the seven valleys.',
  'The catch and release rule for seven lakes and a half.',
  'Anglers release every catch, half of the pike.',
  'Catch, weigh, release: seven rules for half a year.',
  'A bridge one year old, a year later.',
  'The KC-135 cost Harbour Banks a fair share in its first year.',
  'Fair Harbour has old banks.',
  'Old and fair: the banks of the Ems.',
];
const { index } = makeMatcher(known.map((text) => [text]));

describe('words that were run together', () => {
  it.each([
    ['a hyphen that is gone', 'for lowincome families', 'for low income families'],
    ['two hyphens that are gone', 'end catchandrelease now', 'end catch and release now'],
    ['a number in words', 'about sevenandahalf years', 'about seven and a half years'],
    ['digits before a word', 'a 3yearold bridge', 'a 3 year old bridge'],
    ['letters before digits', 'the KC135.', 'the KC 135.'],
    ['capitals inside', 'the HarbourBanks loan', 'the Harbour Banks loan'],
  ])('are taken apart: %s', (_, text, parted) => {
    expect(partJoinedWords(text, index.frequency)).toBe(parted);
  });

  it.each([
    ['a word that claims know', 'Families in the valley'],
    ['an inflection of one', 'The releases were costly'],
    ['a word whose parts nobody knows', 'a lowbudget film'],
    ['a part that stands in too few claims', 'a rulehalf'],
    ['a name', 'Mr Fairbanks, Mrs LOWINCOME'],
    ['addresses and handles', 'https://example.org/lowincome #lowincome @LowIncome example.org/catchandrelease'],
    ['nothing', ''],
  ])('are no others: %s', (_, text) => {
    expect(partJoinedWords(text, index.frequency)).toBe(text);
  });
});
