import { describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { compareDate } from '../../src/dates/compare-date';
import { formatDate, roundFactor, shorten } from '../../src/ui/text/format';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';

describe('formatDate', () => {
  it.each([
    ['2025-02-12', 'en-GB', '12 February 2025'],
    ['2025-02-12', 'de', '12. Februar 2025'],
    ['2025-02', 'en', 'February 2025'],
    ['2025', 'fr', '2025'],
    ['unknown', 'en', 'unknown'],
  ])('%s in %s', (date, locale, words) => {
    expect(formatDate(date, locale)).toBe(words);
  });
});

describe('compareDate', () => {
  it.each([
    ['2025-02-11', 'before'],
    ['2025-02-12', 'same'],
    ['2025-02-20', 'after'],
    ['2025-02', 'same'],
    ['2025-03', 'after'],
    ['2024', 'before'],
  ] as const)('%s is %s an article of 12 February 2025', (date, order) => {
    expect(compareDate(date, '2025-02-12')).toBe(order);
  });
});

describe('shorten', () => {
  it.each([
    ['a short text', 20, 'a short text'],
    ['one two three four', 10, 'one two…'],
    ['unbreakablewordthatislong', 10, 'unbreakabl…'],
    ['  several \n lines ', 40, 'several lines'],
  ])('%j to %d', (text, longest, words) => {
    expect(shorten(text, longest)).toBe(words);
  });
});

it('rounds factors to a decimal below ten', () => {
  expect([roundFactor(1.63), roundFactor(31.4)]).toEqual([1.6, 31]);
});

describe('makeTranslate', () => {
  const t = makeTranslate(messagesIn(english), 'en');
  it('fills in values', () => expect(t('role.since', 'May')).toBe('since May'));
  it('reads the words of the core', () => expect(t('evidence.no-evidence-found')).toMatch(/No evidence/));
  it('chooses the plural form', () => {
    expect(t.count('popup.words', 1)).toBe('1 word');
    expect(t.count('popup.words', 1200)).toBe('1,200 words');
  });
  it('falls back to the key, which a person can report', () => {
    expect(makeTranslate(() => '', 'en')('card.close')).toBe('card.close');
  });
});
