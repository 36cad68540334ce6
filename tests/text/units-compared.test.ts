import { describe, expect, it } from 'vitest';
import { countsNoun, measureOf, unitFactor, unitNamed } from '../../src/text/quantities/units-compared';

describe('what one unit is in another', () => {
  it.each([
    ['week', 'day', 7],
    ['day', 'week', 1 / 7],
    ['fortnight', 'week', 2],
    ['hour', 'second', 3600],
    ['decade', 'year', 10],
    ['year', 'month', 12],
    ['mile', 'kilometre', 1.609344],
    ['inch', 'foot', 1 / 12],
    ['square kilometre', 'hectare', 100],
    ['square mile', 'acre', 640],
    ['square foot', 'square yard', 1 / 9],
    ['cubic metre', 'litre', 1000],
    ['tonne', 'kilogram', 1000],
    ['pound', 'ounce', 16],
    ['mile per hour', 'kilometre per hour', 1.609344],
    ['metre per second', 'kilometre per hour', 3.6],
    ['gigawatt', 'megawatt', 1000],
    ['basis point', 'percentage point', 0.01],
    ['year of age', 'month of age', 12],
    ['USD per barrel', 'USD per barrel', 1],
    ['USD per week', 'USD per day', 1 / 7],
    ['deaths', 'deaths', 1],
    ['°C', '°C', 1],
  ])('%s in %s', (from, to, factor) => expect(unitFactor(from, to)).toBeCloseTo(factor, 5));

  it.each([
    ['square kilometre', 'kilometre', 'an area is no length'],
    ['cubic metre', 'metre', 'a volume is no length'],
    ['cubic metre', 'square metre', 'a volume is no area'],
    ['basis point', 'percent', 'a difference is no share'],
    ['percentage point', 'percent', 'a difference is no share'],
    ['point', 'percentage point', 'points of an index or a game'],
    ['point', 'basis point', 'points of an index or a game'],
    ['year of age', 'year', 'an age is no length of time'],
    ['USD', 'EUR', 'two currencies'],
    ['USD', 'USD per barrel', 'a sum is no price'],
    ['USD per barrel', 'USD per gallon', 'a barrel is of oil or of beer'],
    ['barrel', 'barrel per day', 'a total is no rate'],
    ['kilowatt', 'kilowatt hour', 'power is no energy'],
    ['°F', '°C', 'temperatures differ in more than a factor'],
    ['degree', '°C', 'an angle, or the scale is not said'],
    ['week', 'weeks of talks', 'a measure and a counted noun'],
    ['deaths', 'soldiers', 'two counted nouns'],
    ['light year', 'year', 'a length is no time'],
  ])('%s and %s do not compare: %s', (from, to) => {
    expect(unitFactor(from, to)).toBeNull();
    expect(unitFactor(to, from)).toBeNull();
  });

  it.each([
    ['deaths', true],
    ['percentage points', true],
    ['percentage point', false],
    ['CAD', false],
    ['USD per person', false],
    ['part per million', false],
  ])('%s counts a noun: %s', (unit, counts) => expect(countsNoun(unit)).toBe(counts));

  it('names both kinds of a rate', () => {
    expect(measureOf('USD per gallon')).toMatchObject({ kind: 'money per volume', base: 'USD per cubic metre' });
  });
});

describe('units as datasets write them', () => {
  it.each([
    ['US dollars', 'USD'],
    ['euros', 'EUR'],
    ['pounds', 'GBP'],
    ['percent', 'percent'],
    ['%', 'percent'],
    ['percent of GDP', 'percent'],
    ['minutes', 'minute'],
    ['weeks', 'week'],
    ['°C', '°C'],
    ['people', 'people'],
    ['Persons', 'people'],
    ['square kilometres', 'square kilometre'],
    ['percentage points', 'percentage point'],
    ['US dollars per barrel', 'USD per barrel'],
    ['arrests', 'arrests'],
    ['tonnes', 'tonne'],
    ['', ''],
  ])('"%s" is %s', (written, unit) => expect(unitNamed(written)).toBe(unit));
});
