import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, type Settings } from '../../../src/extension/settings/settings';
import { isSiteOn, switchFor, switchSite } from '../../../src/extension/settings/settings-switch';

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

  it.each([
    ['a text', 'x'],
    ['a list', [1]],
    ['a number', 5],
  ])('starts anew from %s', (_, stored) => {
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

describe('switchSite', () => {
  const off = { 'a.example': 'off' } as const;
  const on = { 'a.example': 'on' } as const;
  const both = { 'a.example': 'off', 'b.example': 'on' } as const;
  type Case = readonly [
    run: Settings['run'],
    sites: Settings['sites'],
    host: string,
    on: boolean,
    after: Settings['sites'],
  ];
  const cases: readonly Case[] = [
    // The general setting needs no entry.
    ['articles', {}, 'a.example', false, off],
    ['articles', {}, 'a.example', true, {}],
    ['articles', off, 'a.example', true, {}],
    ['articles', off, 'a.example', false, off],
    ['click', {}, 'a.example', true, on],
    ['click', {}, 'a.example', false, {}],
    ['click', on, 'a.example', false, {}],
    // An entry from before `run` was changed is replaced.
    ['click', off, 'a.example', true, on],
    ['articles', on, 'a.example', false, off],
    // Other sites stay as they were, whatever they say.
    ['articles', both, 'a.example', true, { 'b.example': 'on' }],
    ['articles', both, 'c.example', false, { ...both, 'c.example': 'off' }],
    ['articles', off, 'www.a.example', true, off],
    // A file on disk has no host.
    ['articles', {}, '', false, { '': 'off' }],
  ];
  it.each(cases)('%s, %j: %j to %s', (run, sites, host, to, after) => {
    const before = structuredClone(sites);
    const next = switchSite({ run, sites }, host, to);
    expect(next).toEqual(after);
    expect(isSiteOn({ run, sites: next }, host)).toBe(to);
    expect(sites).toEqual(before);
  });
});
