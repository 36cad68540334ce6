import { describe, expect, it } from 'vitest';
import { settingsFields, settingsSchema } from '../../../src/extension/settings/settings';
import { CHOICES, choiceIn, choiceNames, switchesIn, switchNames, SWITCHES } from '../../../src/setting-values';

describe('the schema of settings', () => {
  it('has every switch and every choice, with the same value on a fresh install', () => {
    const fresh = settingsSchema.parse({});
    expect(Object.fromEntries(switchNames.map((name) => [name, fresh[name]]))).toEqual(SWITCHES);
    for (const name of choiceNames) expect(fresh[name]).toBe(CHOICES[name].first);
    expect(Object.keys(settingsFields).sort()).toEqual([...switchNames, ...choiceNames, 'delay', 'sites'].sort());
  });
});

describe('switchesIn', () => {
  it.each<[what: string, stored: Record<string, unknown>, off: readonly string[]]>([
    ['nothing stored', {}, []],
    ['one that is off', { names: false }, ['names']],
    ['damaged ones', { names: 'no', claims: 0, statements: null }, []],
    ['something that is no switch', { density: false }, []],
  ])('%s', (_what, stored, off) => {
    const values = switchesIn(stored);
    expect(switchNames.filter((name) => !values[name])).toEqual(off);
  });
});

describe('choiceIn', () => {
  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['DARK', 'system'],
    ['toString', 'system'],
    [undefined, 'system'],
    [0, 'system'],
  ])('takes %j for %s', (stored, value) => expect(choiceIn('appearance', stored)).toBe(value));
});
