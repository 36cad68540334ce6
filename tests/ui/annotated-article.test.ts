import { describe, expect, it } from 'vitest';
import { statementChain } from '../../src/ui/card/attribution-chain';
import { spansOf, statementWords, subjectsAt } from '../../src/ui/annotated-article';
import { makeClaim, makeMention, makeReading, makeStatement, spanOf } from './make-reading';

const text = 'Lena Berg stressed that the dam would hold, her spokesman said.';

describe('subjectsAt', () => {
  const reading = makeReading(text, {
    mentions: [makeMention(text, 'Lena Berg')],
    statements: [
      makeStatement(text, 'Lena Berg stressed that the dam would hold'),
      makeStatement(text, 'the dam would hold', { within: 0 }),
    ],
    claims: [makeClaim(text, 'the dam would hold')],
  });
  it('puts the most specific first', () => {
    expect(subjectsAt(reading, text.indexOf('Berg')).map(({ kind }) => kind)).toEqual(['mention', 'statement']);
    expect(subjectsAt(reading, text.indexOf('dam'))).toEqual([
      { kind: 'claim', index: 0 },
      { kind: 'statement', index: 1 },
      { kind: 'statement', index: 0 },
    ]);
  });
  it('finds nothing beside the marks', () => expect(subjectsAt(reading, text.length - 1)).toEqual([]));
});

describe('a number by itself', () => {
  it('is a subject only where nothing else is', () => {
    const told = [spanOf(text, 'Lena'), spanOf(text, 'the dam')];
    const reading = makeReading(text, { mentions: [makeMention(text, 'Lena Berg')], told });
    expect(subjectsAt(reading, told[0]!.start)).toEqual([{ kind: 'mention', index: 0 }]);
    expect(subjectsAt(reading, told[1]!.start)).toEqual([{ kind: 'number', index: 1 }]);
    expect(spansOf(reading, { kind: 'number', index: 1 })).toEqual([told[1]]);
    expect(spansOf(reading, { kind: 'number', index: 7 })).toEqual([]);
  });
});

describe('statementChain', () => {
  it('goes from the inner speaker out', () => {
    const reading = makeReading(text, {
      statements: [makeStatement(text, 'Lena Berg'), makeStatement(text, 'the dam', { within: 0 })],
    });
    expect(statementChain(reading, 1).map(({ index }) => index)).toEqual([1, 0]);
  });
  it('ends in a loop, and without a statement', () => {
    const reading = makeReading(text, {
      statements: [makeStatement(text, 'Lena Berg', { within: 1 }), makeStatement(text, 'the dam', { within: 0 })],
    });
    expect(statementChain(reading, 0).length).toBeLessThanOrEqual(8);
    expect(statementChain(makeReading(text), 0)).toEqual([]);
  });
});

describe('statementWords', () => {
  it.each([
    ['that the dam would hold', 'the dam would hold'],
    ['that 12 people had died', '12 people had died'],
    ['that Berlin would pay', 'Berlin would pay'],
    ['that “no home is safe”', '“no home is safe”'],
    ['that he knew', 'he knew'],
    // Not a conjunction, or not one that can be missed.
    ['that figure was wrong', 'that figure was wrong'],
    ['that was the plan', 'that was the plan'],
    ['whether the dam would hold', 'whether the dam would hold'],
    ['thatched roofs would burn', 'thatched roofs would burn'],
  ])('%s: %s', (told, words) => {
    const reading = makeReading(`The mayor said ${told}.`);
    expect(statementWords(reading, makeStatement(reading.article.text, told, { form: 'indirect' }))).toBe(words);
  });

  it('leaves what stands in quotation marks as it is', () => {
    const told = 'that the dam would hold';
    expect(statementWords(makeReading(told), makeStatement(told, told))).toBe(told);
  });
});
