import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../src/ui/overview/overview-model';
import { makeClaim, makeMention, makeReading, makeStatement } from './make-reading';

const text = 'The mayor said the bridge cost nine million euros. The bridge, she told us, would last.';
const mayor = {
  start: 4,
  end: 9,
  mention: null,
  entity: null,
  name: 'Ana Ruiz',
  kind: 'person',
  reason: null,
  possible: [],
} as const;

describe('overviewOf', () => {
  it('counts a claim with a note or with estimates, and no other', () => {
    const note = {
      dataset: 'a',
      id: 'n',
      match: 'same-wording',
      score: 1,
      evidence: 'supported',
      asOf: '2025',
    } as const;
    const overview = overviewOf(
      makeReading(text, {
        claims: [
          makeClaim(text, 'the bridge cost nine million euros', { notes: [note] }),
          makeClaim(text, 'would last'),
          makeClaim(text, 'The bridge', { caveat: { start: 0, end: 3 } }),
        ],
      }),
    );
    expect(overview.noted).toBe(1);
    expect(overview.claims.map(({ noted, caveat }) => [noted, caveat])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('gives each speaker the words of their own', () => {
    const overview = overviewOf(
      makeReading(text, {
        statements: [
          makeStatement(text, 'the bridge cost nine million euros', { speaker: mayor }),
          makeStatement(text, 'cost nine', { speaker: { ...mayor, name: 'Bo Lind' }, within: 0 }),
          makeStatement(text, 'would last'),
        ],
      }),
    );
    expect(overview.voices.map(({ voice, name, words }) => [voice, name, words])).toEqual([
      ['named', 'Ana Ruiz', 4],
      ['named', 'Bo Lind', 2],
      ['unclear', null, 2],
    ]);
    expect(overview.voices[0]?.share).toBe(1);
  });

  it('says of a speaker how the article introduces them at any mention', () => {
    const introduction = { start: 0, end: 3 };
    const overview = overviewOf(
      makeReading(text, {
        mentions: [makeMention(text, 'mayor', { chain: 3, introduction }), makeMention(text, 'she', { chain: 3 })],
        statements: [makeStatement(text, 'would last', { speaker: { ...mayor, mention: 1 }, voice: 'named' })],
      }),
    );
    expect(overview.voices.map(({ introduction: words }) => words)).toEqual(['The']);
  });

  it('lists a name once and counts its mentions', () => {
    const overview = overviewOf(
      makeReading(text, {
        mentions: [
          makeMention(text, 'The mayor', { chain: 3 }),
          makeMention(text, 'she', { chain: 3, reference: 'description' }),
        ],
      }),
    );
    expect(overview.names.map(({ words, places }) => [words, places.length])).toEqual([['The mayor', 2]]);
  });

  it('is empty for an article of which nothing is said', () => {
    expect(overviewOf(makeReading(text))).toEqual({
      claims: [],
      statements: [],
      names: [],
      noted: 0,
      voices: [],
      unnamed: 0,
      links: [],
      numbers: [],
      days: [],
    });
  });
});
