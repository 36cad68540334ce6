import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/core/annotations';
import { otherStatements, sameSpeaker } from '../../src/ui/card/same-speaker';
import { makeMention, makeReading, makeStatement, spanOf } from './make-reading';

const text =
  'Lena Berg said the dam would hold. Berg said it was new. “It is safe,” she said. Officials said it leaked. Officials said it was old.';

const by = (
  words: string,
  mention: number | null,
  parts: Partial<Speaker> = {},
): Partial<ReturnType<typeof makeStatement>> => ({
  speaker: {
    ...spanOf(text, words),
    mention,
    entity: null,
    name: null,
    kind: 'person',
    reason: null,
    possible: [],
    ...parts,
  },
});

describe('otherStatements', () => {
  const reading = makeReading(text, {
    mentions: [
      makeMention(text, 'Lena Berg'),
      makeMention(text, 'Berg said', { chain: 0 }),
      makeMention(text, 'dam', { chain: 1 }),
    ],
    statements: [
      makeStatement(text, 'the dam would hold', by('Lena Berg', 0)),
      makeStatement(text, 'it was new', by('Berg', 1)),
      makeStatement(text, '“It is safe,”', by('she', 0)),
      makeStatement(text, 'it leaked', by('Officials', null, { kind: 'group' })),
      makeStatement(text, 'it was old', by('Officials', null, { kind: 'group' })),
    ],
  });
  const { statements } = reading.annotations;

  it('follows a name and its pronoun through the article', () => {
    expect(otherStatements(reading, statements[0]!)).toEqual([statements[1], statements[2]]);
    expect(otherStatements(reading, statements[2]!)).toEqual([statements[0], statements[1]]);
  });
  it.each([
    ['a name and a shorter form of it', 0, 1, true],
    ['a name and a pronoun', 0, 2, true],
    ['two groups in the same words', 3, 4, false],
    ['a name and a group', 0, 3, false],
  ])('says of %s whether they are one speaker', (_, one, other, same) =>
    expect(sameSpeaker(reading, statements[one]!, statements[other]!)).toBe(same),
  );
  it('does not take two groups for one', () => expect(otherStatements(reading, statements[3]!)).toEqual([]));
  it('has none without a speaker', () =>
    expect(otherStatements(reading, makeStatement(text, 'it leaked'))).toEqual([]));
});
