import { describe, expect, it } from 'vitest';
import { isMadeBy, settingAgrees } from '../../../src/core/claims/notes/note-setting';

const counts = (entries: readonly (readonly [number, number])[]) => new Map(entries);
const none = counts([]);

describe('settingAgrees', () => {
  it.each([
    ['a note of anywhere', [], counts([[7, 9]]), none, 'agree'],
    [
      'the country that the article is about',
      [1],
      counts([
        [1, 4],
        [7, 9],
      ]),
      none,
      'agree',
    ],
    [
      'a country mentioned once in an article about another',
      [1],
      counts([
        [1, 1],
        [7, 9],
      ]),
      none,
      'differ',
    ],
    [
      'the same, close to the clause',
      [1],
      counts([
        [1, 1],
        [7, 9],
      ]),
      counts([[1, 1]]),
      'agree',
    ],
    ['one of two countries', [1, 2], counts([[2, 3]]), none, 'agree'],
    ['another country', [1], counts([[7, 1]]), counts([[7, 1]]), 'differ'],
    ['an article without countries', [1], none, none, 'unknown'],
  ] as const)('%s', (_, note, article, near, agreement) => {
    expect(settingAgrees(note, article, near)).toBe(agreement);
  });
});

describe('isMadeBy', () => {
  it.each([
    ['2025-06-01', '2025-09-01', true],
    ['2025-06', '2024-07-01', true],
    ['2025', '2023-12-31', false],
    ['2025', '2024-01-02', true],
    [null, '1999-01-01', true],
    ['2025', null, true],
  ])('a claim first seen %s, an article of %s: %s', (claimedWhen, published, made) => {
    expect(isMadeBy({ claimedWhen }, published)).toBe(made);
  });
});
