import { describe, expect, it } from 'vitest';
import { statementChain } from '../../src/ui/card/attribution-chain';
import { subjectsAt } from '../../src/ui/reading';
import { makeClaim, makeMention, makeReading, makeStatement } from './make-reading';

const text = 'Lena Berg stressed that the dam would hold, her spokesman said.';

describe('subjectsAt', () => {
  const reading = makeReading(text, {
    mentions: [makeMention(text, 'Lena Berg')],
    statements: [makeStatement(text, 'Lena Berg stressed that the dam would hold'), makeStatement(text, 'the dam would hold', { within: 0 })],
    claims: [makeClaim(text, 'the dam would hold')],
  });
  it('puts the most specific first', () => {
    expect(subjectsAt(reading, text.indexOf('Berg')).map(({ kind }) => kind)).toEqual(['mention', 'statement']);
    expect(subjectsAt(reading, text.indexOf('dam'))).toEqual([
      { kind: 'claim', index: 0 }, { kind: 'statement', index: 1 }, { kind: 'statement', index: 0 },
    ]);
  });
  it('finds nothing beside the marks', () => expect(subjectsAt(reading, text.length - 1)).toEqual([]));
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
