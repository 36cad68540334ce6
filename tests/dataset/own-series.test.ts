import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate';
import { joinSeries } from '../../src/core/series/join-series';
import { checkReferences } from '../../src/dataset/check/check-references';
import { compileDataset } from '../../src/dataset/compile/compile';
import { openDataset } from '../../src/dataset/compiled/open';
import { exportDataset } from '../../src/dataset/import/export-dataset';
import { readSidelightRecord } from '../../src/dataset/import/read-sidelight';
import { sidelightFileSchema } from '../../src/dataset/import/sidelight-file';
import { ownSeriesSchema } from '../../src/dataset/series/own-series';
import { articleFromText } from '../../src/text/article';
import { inEnglish } from '../../src/failure/in-english';
import { bundled } from '../core/claims/bundled-dataset';
import { series as bundledSeries } from '../core/series/bundled-series';
import { records } from './make-records';

const lamps = {
  id: 'lamps',
  title: 'Street lamps lit',
  measured: 'lamps that were lit at the end of the year',
  unit: 'count',
  kind: 'count',
  span: 'year-end',
  says: [['street lamps']],
  owner: 'any',
  share: 0.03,
  publisher: 'Office of Lamps',
  sourceTitle: 'Lamps, 2025',
  url: 'https://lamps.example/',
  licence: 'CC0',
  editions: [{ name: 'June 2025' }],
  values: [
    { entity: 'NOR', period: '2022', value: 4800 },
    { entity: 'NOR', period: '2024', value: 5100, low: 5000, high: 5200 },
  ],
};

const withSeries = (...given: Record<string, unknown>[]) =>
  records([], { series: given.map((one) => ownSeriesSchema.parse(one)) });
const opened = openDataset(compileDataset(withSeries(lamps)));

describe('series of a dataset of one’s own', () => {
  it('are compiled, opened and exported as they were', () => {
    const { opened: own } = opened.series!;
    expect(own.count).toBe(1);
    expect(own.definition(0).id).toBe('test/lamps');
    expect(own.points(0, 0, 'NOR')).toEqual([
      { period: '2022', low: 4800, high: 4800 },
      { period: '2024', low: 5000, high: 5200 },
    ]);
    expect(own.points(0, 0, 'SWE')).toEqual([]);
    expect(sidelightFileSchema.parse(exportDataset(opened)).series).toEqual([ownSeriesSchema.parse(lamps)]);
    expect(openDataset(compileDataset(records([]))).series).toBeNull();
  });

  it.each([
    ['At the end of 2024 Norway had 5,100 street lamps.', 'within'],
    ['At the end of 2024 Norway had 9,000 street lamps.', 'above'],
    ['At the end of 2022 Norway had 2,000 street lamps.', 'below'],
  ])('are set beside numbers of an article: %s', (text, relation) => {
    const article = articleFromText(text, { published: '2025-09-01', language: 'en' });
    const { series } = annotate(article, [bundled, opened], bundledSeries);
    expect(series?.map((figure) => [figure.series, figure.relation])).toEqual([['test/lamps', relation]]);
  });

  it.each([
    'At the end of 2023 Norway had 5,100 street lamps.',
    'At the end of 2024 Sweden had 5,100 street lamps.',
    'In May 2024 Norway lit 5,100 street lamps.',
    'At the end of 2024 Norway had 5,100 boats.',
  ])('are left alone where the text says something else: %s', (text) => {
    const article = articleFromText(text, { published: '2025-09-01', language: 'en' });
    expect(annotate(article, [bundled, opened], bundledSeries).series ?? []).toEqual([]);
  });

  it('are a reason to open the bundled ones, but not on articles without their words', () => {
    const seriesOf = (text: string) =>
      annotate(articleFromText(text, { published: '2025-09-01', language: 'en' }), [opened]).series;
    expect(seriesOf('It has 500 street lamps.')).toBeNull();
    expect(seriesOf('It has 500 boats.')).toEqual([]);
  });

  it('may be of something that is no country', () => {
    const own = {
      ...lamps,
      owner: 'nobody',
      fixed: 'belhaven',
      values: [{ entity: 'belhaven', period: '2024', value: 5100 }],
    };
    const dataset = openDataset(compileDataset(withSeries(own)));
    const article = articleFromText('At the end of 2024 the city had 6,000 street lamps.', { published: '2025-09-01' });
    const [figure] = annotate(article, [dataset], bundledSeries).series ?? [];
    expect([figure?.series, figure?.entity, figure?.relation]).toEqual(['test/lamps', 'belhaven', 'above']);
  });

  it('keep their order behind others', () => {
    const all = joinSeries([bundledSeries, opened.series!.opened]);
    expect(all.definition(bundledSeries.count).id).toBe('test/lamps');
    expect(all.points(bundledSeries.count, 0, 'NOR')).toHaveLength(2);
    expect(all.withUnit('count')).toContain(bundledSeries.count);
    expect(all.codeOf('norway')).toBe('NOR');
  });
});

describe('series that are refused', () => {
  const value = { entity: 'NOR', period: '2024', value: 5 };
  const refusalOf = (change: Record<string, unknown>): string => {
    const read = readSidelightRecord('series', { ...lamps, ...change });
    if ('refused' in read) return `${read.refused.field}: ${inEnglish(read.refused.fault)}`;
    const [refusal] = checkReferences(records([], { series: [read.record] })).refusals;
    return refusal ? inEnglish(refusal.fault) : 'taken';
  };

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['no values', { values: [] }, /values/],
    ['too many values', { values: Array.from({ length: 20_001 }, () => value) }, /values/],
    ['a repeated period', { values: [value, value] }, /NOR has two values for 2024/],
    ['low above high', { values: [{ ...value, low: 9, high: 3 }] }, /NOR for 2024 is not between/],
    ['a value above its high end', { values: [{ ...value, high: 3 }] }, /NOR for 2024 is not between/],
    ['no period', { values: [{ ...value, period: 'last year' }] }, /“last year” is no period/],
    ['an impossible month', { values: [{ ...value, period: '2024-13' }] }, /“2024-13” is no period/],
    ['a value that is no number', { values: [{ ...value, value: 'many' }] }, /values\.0\.value/],
    ['no entity', { values: [{ ...value, entity: '' }] }, /values\.0\.entity/],
    ['an unknown unit', { unit: 'furlongs' }, /furlongs/],
    ['an unknown kind of period', { span: 'decade' }, /span/],
    ['words that are missing', { says: [] }, /says/],
    ['several editions', { editions: [{ name: 'June 2025' }, { name: 'June 2024' }] }, /more than one edition/],
    ['an address that is none', { url: 'lamps' }, /url/],
  ])('%s', (_, change, why) => expect(refusalOf(change)).toMatch(why));

  it.each<[string, Record<string, unknown>]>([
    ['gaps', { values: [value, { ...value, period: '2019' }] }],
    ['an entity that nobody knows', { values: [{ ...value, entity: 'XYZ' }] }],
    ['values below zero', { unit: 'percent', kind: 'rate', values: [{ ...value, value: -3 }] }],
  ])('but not %s', (_, change) => expect(refusalOf(change)).toBe('taken'));

  it('twice the same id: the first counts', () => {
    const { records: kept, refusals } = checkReferences(withSeries(lamps, { ...lamps, title: 'Again' }));
    expect(kept.series.map(({ title }) => title)).toEqual(['Street lamps lit']);
    expect(refusals).toHaveLength(1);
  });
});
