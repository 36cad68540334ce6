import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, type Settings } from '../../src/extension/settings';
import { switchFor } from '../../src/extension/settings-switch';

describe('readSettings', () => {
  const defaults = defaultSettings();
  const cases: readonly [name: string, stored: unknown, kept: Partial<Settings>, reset: readonly string[]][] = [
    ['a fresh install', undefined, {}, []],
    ['a part of the settings', { version: 1, names: false }, { names: false }, []],
    ['a damaged field', { version: 1, names: 'no', claims: false }, { claims: false }, ['names']],
    ['a number out of bounds', { delay: -1 }, {}, ['delay']],
    ['a newer version with fields unknown here', { version: 99, names: false, aura: 'blue' }, { names: false }, []],
    [
      'a damaged list of sites',
      { sites: { 'a.example': 'off', 'b.example': 7, 'c d': 'on' } },
      { sites: { 'a.example': 'off' } },
      ['sites'],
    ],
  ];
  it.each(cases)('keeps what is valid of %s', (_, stored, kept, reset) => {
    expect(readSettings(stored)).toEqual({ settings: { ...defaults, ...kept }, reset });
  });

  it.each([['a text', 'x'], ['a list', [1]], ['a number', 5]])('starts anew from %s', (_, stored) => {
    const { settings, reset } = readSettings(stored);
    expect(settings).toEqual(defaults);
    expect(reset.length).toBeGreaterThan(0);
  });
});

describe('switchFor', () => {
  const settings: Settings = { ...defaultSettings(), sites: { 'off.example': 'off', 'on.example': 'on' } };
  it.each([
    ['other.example', true, 'on'],
    ['on.example', true, 'on'],
    ['off.example', true, 'off-here'],
    ['off.example', false, 'off'],
  ] as const)('%s, everything switched on: %s', (host, enabled, position) => {
    expect(switchFor({ ...settings, enabled }, host)).toBe(position);
  });
});
