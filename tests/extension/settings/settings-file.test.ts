import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/extension/settings/settings';
import { LONGEST_SETTINGS, settingsAsFile, settingsInFile } from '../../../src/extension/settings/settings-file';

const file = (settings: unknown) => JSON.stringify({ format: 'sidelight-settings', settings });

describe('a file of settings', () => {
  it('gives back any settings that were put into it', () => {
    const settings: fc.Arbitrary<Settings> = fc.record({
      enabled: fc.boolean(),
      sites: fc.dictionary(fc.domain(), fc.constantFrom('on', 'off'), { noNullPrototype: true }),
      run: fc.constantFrom('articles', 'click'),
      names: fc.boolean(),
      statements: fc.boolean(),
      claims: fc.boolean(),
      density: fc.constantFrom('quiet', 'first', 'all'),
      trigger: fc.constantFrom('hover', 'modifier', 'click'),
      delay: fc.integer({ min: 0, max: 2_000 }),
      appearance: fc.constantFrom('system', 'light', 'dark'),
      units: fc.constantFrom('both', 'as-written', 'metric', 'imperial'),
      proportions: fc.constantFrom('on', 'off'),
      changes: fc.constantFrom('off', 'on'),
    });
    fc.assert(
      fc.property(settings, (kept) => {
        expect(settingsInFile(settingsAsFile(kept))).toEqual({ patch: kept, leftOut: [] });
      }),
    );
  });

  it.each<[what: string, settings: unknown, patch: object, leftOut: string[]]>([
    ['nothing', {}, {}, []],
    ['one setting', { version: 1, delay: 400 }, { delay: 400 }, []],
    ['one that is not allowed', { delay: -5, names: false }, { names: false }, ['delay']],
    ['one that nobody knows', { aura: 'blue', names: false }, { names: false }, ['aura']],
    [
      'sites, of which one can be read',
      { sites: { 'a.example': 'on', 'b.example': 'perhaps' } },
      { sites: { 'a.example': 'on' } },
      ['sites'],
    ],
    ['a newer version', { version: 99, density: 'sparkling', appearance: 'dark' }, { appearance: 'dark' }, ['density']],
    [
      'names that mean something to JavaScript',
      JSON.parse('{"__proto__": {"names": false}, "constructor": 1}'),
      {},
      ['__proto__', 'constructor'],
    ],
  ])('with %s', (_what, settings, patch, leftOut) => {
    expect(settingsInFile(file(settings))).toEqual({ patch, leftOut });
  });

  it.each<[what: string, text: string]>([
    ['no JSON', 'settings'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', JSON.stringify({ format: 'sidelight-dataset', settings: {} })],
    ['settings without a format', JSON.stringify(defaultSettings())],
    ['settings that are a list', file([])],
    ['more than there can be', file({ sites: { a: 'x'.repeat(LONGEST_SETTINGS) } })],
  ])('that is %s is none', (_what, text) => {
    expect(settingsInFile(text)).toBeNull();
  });
});
