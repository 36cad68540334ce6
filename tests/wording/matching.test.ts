import { describe, expect, it } from 'vitest';
import { negationAgrees, numbersAgree, sameFigure } from '../../src/wording/agreement';
import { makeMatcher } from '../../src/wording/matcher';
import { levelCodes, packLevels } from '../../src/wording/packed-levels';
import { stem } from '../../src/wording/stem';
import { readWording } from '../../src/wording/wording';

describe('stem', () => {
  it.each([
    ['votes', 'voted'],
    ['voting', 'voted'],
    ['died', 'deaths'],
    ['hopping', 'hop'],
    ['relational', 'relate'],
    ['nationalisation', 'nationalization'],
    ['children', 'child'],
    ['taxes', 'taxing'],
    ['bought', 'buying'],
  ])('%s and %s share one', (left, right) => {
    expect(stem(left)).toBe(stem(right));
  });

  it.each([
    ['policy', 'police'],
    ['wing', 'wed'],
    ['general', 'gene'],
    ['a', 'as'],
  ])('%s and %s do not', (left, right) => {
    expect(stem(left)).not.toBe(stem(right));
  });

  it.each(['', '1990s', 'é', 'x', 'covid-19'])('leaves "%s" alone', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('terms', () => {
  it.each([
    ['$350bn in aid', '350 billion dollars in aid'],
    ['the U.S. army', 'the US army'],
    ['Müller’s new plans', 'the plan of Muller'],
    ['COVID deaths', 'coronavirus death'],
  ])('"%s" and "%s" are the same', (left, right) => {
    const distinct = (text: string) => [...new Set(readWording(text).terms)].sort();
    const [a, b] = [distinct(left), distinct(right)];
    expect(a.filter((term) => b.includes(term)).length).toBeGreaterThanOrEqual(2);
  });

  it('tells the country from the pronoun', () => {
    expect(readWording('US').terms).not.toEqual([]);
    expect(readWording('us').terms).toEqual([]);
  });
});

describe('agreement', () => {
  const first = (text: string) => readWording(text).quantities[0]!;
  it.each([
    ['millions of deaths', 'millions of people', true],
    ['nearly one and a half hours', '90 minutes', true],
    ['50 percent', '50 per cent', true],
    ['$350 billion', '$350bn', true],
    ['about 100 people', '103 people', true],
    ['more than 5 million people', '5.2 million people', true],
    ['millions of deaths', '1.5 million deaths', false],
    ['millions of deaths', 'almost a million deaths', false],
    ['50 percent', '50 people', false],
    ['60 percent', 'six in ten', true],
    ['two thirds', '67 percent', true],
    ['60 percent', 'six of them', false],
    ['$350', '350 people', false],
    ['$5 million', '€5 million', false],
    ['90 minutes', '90 hours', false],
    ['100 people', '120 people', false],
  ])('%s / %s: %s', (left, right, same) => {
    expect(sameFigure(first(left), first(right))).toBe(same);
  });

  it.each([
    ['none', 'The bridge is open.', 'Some 40 people came.'],
    ['agree', 'Some 40 people came.', 'At the opening 40 people came.'],
    ['differ', 'Some 40 people came.', 'People came.'],
    ['partly', '40 men and 60 women came.', '40 men came.'],
  ])('numbers: %s', (expected, note, article) => {
    expect(numbersAgree(readWording(note), readWording(article))).toBe(expected);
  });

  it.each([
    ['He signed it.', 'He did not sign it.', false],
    ['He signed it.', 'He signed the bill.', true],
    ['He never left.', 'He did not leave.', true],
    ['Three in ten signed it.', 'Barely three in ten signed it.', true],
    ['Somebody signed it.', 'Hardly anybody signed it.', false],
  ])('negation: %s / %s', (left, right, same) => {
    expect(negationAgrees(readWording(left), readWording(right))).toBe(same);
  });
});

describe('matcher', () => {
  const matcher = makeMatcher([
    ['The mayor sold the harbour to a shipping company from Ostia.'],
    ['Wolves killed forty sheep near the village of Kelder.'],
    ['Wolves were seen near the village of Kelder.'],
    ['A meteorite fell into the lake of Norr in 1911.'],
  ]);
  const best = (text: string) => matcher.match(readWording(text), 3)[0];

  it.each([
    ['Near Kelder, wolves have killed 40 sheep.', 1],
    ['The harbour was sold by the mayor to shipping company Ostia.', 0],
    ['In 1911 a meteorite fell into Lake Norr.', 3],
  ])('%s', (text, entry) => {
    expect(best(text)).toMatchObject({ entry });
    expect(best(text)!.score).toBeGreaterThan(0.5);
  });

  it.each(['', '...', 'the of and', 'Ships come and go.', 'The mayor spoke.'])(
    'is sure of nothing for "%s"',
    (text) => {
      expect(best(text)?.score ?? 0).toBeLessThan(0.5);
    },
  );
});

describe('packed levels', () => {
  it('come back as they were', () => {
    const levels = Array.from({ length: 64 }, (_, level) => level);
    expect(Array.from(packLevels(levels), (character) => levelCodes()[character.charCodeAt(0)])).toEqual(levels);
  });
});
