import { describe, expect, it } from 'vitest';
import { asksForSomething, readMustSay, saidBy, saysAll } from '../../src/wording/must-say';
import { readWording } from '../../src/wording/wording';

/** Whether a clause says what is asked for; `article` has what else the article says. */
function says(groups: readonly (readonly string[])[], clause: string, article = ''): boolean {
  const wording = readWording(clause);
  const terms = new Set([...wording.terms, ...readWording(article).terms]);
  return saysAll(readMustSay(groups), saidBy(wording, terms));
}

describe('what must be said', () => {
  it.each([
    ['one of each group', [['toll', 'tariff'], ['pay']], 'Shippers paid the tolls.', true],
    ['a group of which nothing is said', [['toll'], ['pay']], 'The toll was abolished.', false],
    ['a phrase in any order', [['let in']], 'They let the boats into the harbour.', true],
    ['half of a phrase', [['student loan']], 'The student was late.', false],
    ['a function word', [['only']], 'Only six of them came.', true],
    ['a function word that is not said', [['only']], 'Six of them came.', false],
    ['any negation', [['no', 'none']], 'The ferry never came.', true],
    ['no negation', [['no', 'none']], 'The ferry came.', false],
    ['the country, not the pronoun', [['US']], 'It helps us.', false],
    ['a share in words', [['60']], 'Sixty percent of the boats leak.', true],
    ['a share as a part', [['60']], 'Six in ten boats leak.', true],
    ['a fifth more than four', [['80']], 'Four fifths of the boats leak.', true],
    ['another share', [['60']], 'Three in ten boats leak.', false],
    ['a sum in short', [['4 trillion']], 'The harbour cost $4tn.', true],
    ['another sum', [['4 trillion']], 'The harbour cost $4bn.', false],
    ['a number of years in words', [['50 years']], 'It is the worst storm in fifty years.', true],
    ['a kin word', [['fall']], 'Tolls have dropped.', true],
    ['a kin word in a phrase', [['murder rate']], 'The rate of homicide is known.', true],
    ['a capital for its country', [['Hungary']], 'Budapest has paid.', true],
    ['a word that is no kin', [['fall']], 'Tolls have changed.', false],
  ])('%s', (_, groups, clause, expected) => {
    expect(says(groups, clause)).toBe(expected);
  });

  it('lets a name stand anywhere in the article, and no other word', () => {
    expect(says([['Vell'], ['toll']], 'She raised the toll.', 'Mara Vell spoke.')).toBe(true);
    expect(says([['raise'], ['toll']], 'She kept the toll.', 'Mara Vell will raise it.')).toBe(false);
  });

  it.each([
    ['the', false],
    ['of it', false],
    ['more', true],
    ['not', true],
    ['let in', true],
  ])('"%s" asks for something: %s', (words, expected) => {
    expect(asksForSomething(words)).toBe(expected);
  });
});
