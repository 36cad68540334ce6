import { describe, expect, it } from 'vitest';
import { asksForSomething, readMustSay, saysAll } from '../../src/wording/must-say';
import { readWording } from '../../src/wording/wording';

/** Whether a clause says what is asked for; `article` has what else the article says. */
function says(groups: readonly (readonly string[])[], clause: string, article = ''): boolean {
  const wording = readWording(clause);
  const terms = new Set([...wording.terms, ...readWording(article).terms]);
  return saysAll(readMustSay(groups), { clause: new Set(wording.terms), wording, article: terms });
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
