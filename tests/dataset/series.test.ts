import { describe, expect, it } from 'vitest';
import { compileSeries } from '../../src/dataset/series/compile-series';
import { openSeries } from '../../src/dataset/series/open-series';
import { seriesSchema } from '../../src/dataset/series/series-schema';
import { readSeriesTable } from '../../src/dataset/series/series-table';

const definition = seriesSchema.parse({
  id: 'lamps',
  title: 'Lamps lit',
  measured: 'lamps that were lit in the year',
  unit: 'count',
  kind: 'count',
  span: 'year',
  says: [['lamps']],
  owner: 'any',
  publisher: 'Office of Lamps – Zürich',
  sourceTitle: 'Lamps, 2025',
  url: 'https://lamps.example/',
  licence: 'CC0',
  editions: [{ name: '2025', from: '2025-06-01' }, { name: '2024' }],
});
const rows = (csv: string) => readSeriesTable('lamps', csv);
const newest = rows('entity,period,value,low,high\nAAA,2024,20,18,25\nAAA,2023,10,,\nBBB,2024,7,,\n');
const older = rows('entity,period,value\nAAA,2023,9\n');
const compiled = compileSeries([{ definition, editions: [newest, older] }], { aland: 'AAA' });

describe('compiled series', () => {
  const opened = openSeries(compiled);

  it('gives the points of an entity in order, with their bounds', () => {
    expect(opened.points(0, 0, 'AAA')).toEqual([
      { period: '2023', low: 10, high: 10 },
      { period: '2024', low: 18, high: 25 },
    ]);
  });
  it('keeps editions apart', () => expect(opened.points(0, 1, 'AAA')).toEqual([{ period: '2023', low: 9, high: 9 }]));
  it.each(['', 'AA', 'AAAA', 'ZZZ'])('has nothing for "%s"', (entity) =>
    expect(opened.points(0, 0, entity)).toEqual([]),
  );
  it('has nothing of an entity in an edition without it', () => expect(opened.points(0, 1, 'BBB')).toEqual([]));
  it('gives a definition back as it was', () => expect(opened.definition(0)).toEqual(definition));
  it('knows series by unit', () => {
    expect(opened.withUnit('count')).toEqual([0]);
    expect(opened.withUnit('percent')).toEqual([]);
  });
  it('knows countries by id and by code', () => {
    expect(opened.codeOf('aland')).toBe('AAA');
    expect(opened.codeOf('nowhere')).toBeNull();
    expect(opened.countryOf('AAA')).toBe('aland');
  });
});

describe('a file that is none', () => {
  it.each([
    ['empty', () => new ArrayBuffer(0)],
    ['something else', () => new ArrayBuffer(4096)],
    ['cut off', () => compiled.slice(0, compiled.byteLength - 64)],
  ])('is refused: %s', (_, file) => expect(() => openSeries(file())).toThrow(/npm run dataset/));
  it('of another version is refused', () => {
    const other = compiled.slice(0);
    new DataView(other).setUint32(4, 99, true);
    expect(() => openSeries(other)).toThrow(/another version/);
  });
});

describe('a table', () => {
  const head = 'entity,period,value,low,high\n';
  it.each([
    ['a missing header', 'AAA,2024,5', /header/],
    ['a period said twice', `${head}AAA,2024,5,,\nAAA,2024,6,,`, /line 3: AAA has a second value for 2024/],
    ['low above high', `${head}AAA,2024,5,7,3`, /low \(7\) is above high \(3\)/],
    ['no number', `${head}AAA,2024,many,,`, /"many" is no number/],
    ['an empty value', `${head}AAA,2024,,,`, /is no number/],
    ['an unknown kind of period', `${head}AAA,2024-13,5,,`, /"2024-13" is no period/],
    ['a day that is none', `${head}AAA,2024-01-40,5,,`, /is no period/],
    ['an entity that is none', `${head},2024,5,,`, /is no entity/],
    ['too many values', `${head}${'AAA,2024,5,,\n'.repeat(200_001)}`, /more than 200000 values/],
  ])('with %s is refused', (_, csv, reason) => expect(() => rows(csv)).toThrow(reason));
  it('may have gaps, bounds and line ends of any kind', () => {
    expect(rows('entity,period,value\r\nAAA,2020,-1\r\nAAA,2023,2e3\r\n')).toEqual([
      { entity: 'AAA', period: '2020', value: -1, low: -1, high: -1 },
      { entity: 'AAA', period: '2023', value: 2000, low: 2000, high: 2000 },
    ]);
  });
  it('may have quarters, months, days and fiscal years', () => {
    expect(rows('entity,period,value\nA1,2024-Q2,1\nA1,2024-05,1\nA1,2024-05-31,1\nA1,FY2024,1').length).toBe(4);
  });
});

describe('a definition', () => {
  it.each([
    ['without words', { says: [] }],
    ['of an unknown span', { span: 'decade' }],
    ['with an address that is none', { url: 'lamps' }],
    ['without an edition', { editions: [] }],
    ['with a field that nobody knows', { colour: 'red' }],
  ])('is refused %s', (_, change) => expect(seriesSchema.safeParse({ ...definition, ...change }).success).toBe(false));
});
