import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/annotations';
import { articleFromText } from '../../../src/core/article';
import { findQuantities } from '../../../src/core/text/find-quantities';
import { read } from '../../../src/core/text/reading';

const quantitiesIn = (text: string): readonly Quantity[] => findQuantities(read(articleFromText(text)));

/** Text, then each quantity as `span | low..high unit, modifier`; an open end is left out. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ['The fire destroyed 1,200 homes.', '1,200 homes | 1200..1200 homes, exactly'],
  ['Nearly 40 villages lost power.', 'Nearly 40 villages | 40..40 villages, nearly'],
  ['More than 300 flights were cancelled.', 'More than 300 flights | 300.. flights, more than'],
  ['The bridge can carry up to 44 tonnes.', 'up to 44 tonnes | ..44 tonne, at most'],
  ['Fewer than a dozen guests came.', 'Fewer than a dozen guests | ..12 guests, less than'],
  ['It takes at least two hours.', 'at least two hours | 2.. hour, at least'],
  ['The ferry needs around twenty-five minutes.', 'around twenty-five minutes | 25..25 minute, about'],
  ['The meeting lasted an hour and a half.', 'an hour and a half | 1.5..1.5 hour, exactly'],
  ['They talked for two-and-a-half hours.', 'two-and-a-half hours | 2.5..2.5 hour, exactly'],
  ['The storm cost millions of dollars.', 'millions of dollars | 1000000.. USD, at least'],
  ['Tens of thousands of people marched.', 'Tens of thousands of people | 10000.. people, at least'],
  ['Dozens of shops closed.', 'Dozens of shops | 12.. shops, at least'],
  ['One in five households heats with wood.', 'One in five | 0.2..0.2 -, exactly'],
  ['Nine out of 10 drivers agreed.', 'Nine out of 10 | 0.9..0.9 -, exactly'],
  ['Two-thirds of the seats were empty.', 'Two-thirds | 0.6666666666666666..0.6666666666666666 -, exactly'],
  ['Half a million tickets were sold.', 'Half a million tickets | 500000..500000 tickets, exactly'],
  ['Rents rose 4.5 per cent.', '4.5 per cent | 4.5..4.5 percent, exactly'],
  ['Her lead shrank to 3 percentage points.', '3 percentage points | 3..3 percentage point, exactly'],
  ['The fund holds $350bn.', '$350bn | 350000000000..350000000000 USD, exactly'],
  ['The roof cost €1.2 m to mend.', '€1.2 m | 1200000..1200000 EUR, exactly'],
  ['Fares rose by 10-15%.', '10-15% | 10..15 percent, exactly'],
  ['An estimated 30-40 cows were lost.', 'An estimated 30-40 cows | 30..40 cows, about'],
  ['The band lost 3-1 to the orchestra.'],
  ['On Sept. 10-12 voters go.'],
  ['The rate is 12.4 per 100,000 residents.', '12.4 per 100,000 residents | 12.4..12.4 per 100,000, exactly'],
  ['It counted 14 thefts per 100,000 people.', '14 thefts per 100,000 people | 14..14 thefts per 100,000, exactly'],
  ['Several hundred walkers came.', 'Several hundred walkers | 100.. walkers, at least'],
  ['It cost a few thousand dollars.', 'a few thousand dollars | 1000.. USD, at least'],
  ['A couple of hundred boats sank.', 'A couple of hundred boats | 200..200 boats, exactly'],
  ['A few boats sank in several towns.'],
  ['A million and a half herrings were caught.', 'A million and a half herrings | 1500000..1500000 herrings, exactly'],
  ['The tram does 60 km/h.', '60 km/h | 60..60 kilometre per hour, exactly'],
  ['The stadium cost £1.2 million.', '£1.2 million | 1200000..1200000 GBP, exactly'],
  ['The tram costs 40 million pounds.', '40 million pounds | 40000000..40000000 GBP, exactly'],
  ['The calf weighs 40 pounds.', '40 pounds | 40..40 pound, exactly'],
  ['A ticket is US$15.', 'US$15 | 15..15 USD, exactly'],
  ['A room is 80 Australian dollars a night.', '80 Australian dollars a night | 80..80 AUD per night, exactly'],
  ['The mine yields 900 barrels of oil a day.', '900 barrels of oil a day | 900..900 barrel per day, exactly'],
  ['Speeds reached 120 miles per hour.', '120 miles per hour | 120..120 mile per hour, exactly'],
  ['The park covers 30 square kilometres.', '30 square kilometres | 30..30 square kilometre, exactly'],
  ['It was 31°C at noon.', '31°C | 31..31 °C, exactly'],
  ['It fell to -12 degrees Celsius.', '-12 degrees Celsius | -12..-12 °C, exactly'],
  ['A 63-year-old woman won.', '63-year-old | 63..63 year of age, exactly'],
  ['Trees grow 8 to 10 metres tall.', '8 to 10 metres | 8..10 metre, exactly'],
  ['The repair costs between $2 million and $3 million.', 'between $2 million and $3 million | 2000000..3000000 USD, exactly'],
  ['They expect 2 to 3 million visitors.', '2 to 3 million visitors | 2000000..3000000 visitors, exactly'],
  ['Prices rose from $4 to $6.', '$4 | 4..4 USD, exactly', '$6 | 6..6 USD, exactly'],
  ['Of 2019 500 people remember it.', '500 people | 500..500 people, exactly'],
  ['The law applies in 20+ states.', '20+ states | 20.. states, more than'],
  ['She has led it for 15-plus years.', '15-plus years | 15.. year, more than'],
  ['Add 1/2 cup of milk.', '1/2 cup | 0.5..0.5 cup, exactly'],
  ['At least 12 Ukrainian soldiers died.', 'At least 12 Ukrainian soldiers | 12.. Ukrainian soldiers, at least'],
];

/** Texts in which nothing is counted. */
const nothing: readonly string[] = [
  'In 2019 the mill closed.', 'Since 1998 it has been a museum.', 'She was born on 14 May 1961.', 'The vote is on June 3.',
  'Doors open at 7 p.m.', 'The train leaves at 12:30.', 'The 1990s were dry.', 'He came third.', 'The 47th president signed it.',
  'Boeing 737 pilots strike.', 'Article 5 was invoked.', 'The F-16 landed.', 'He lives at 12 Elm Street.', 'It works 24/7.',
  'No one came.', 'One of them spoke.', 'One another they trust.', 'The second half was dull.', 'Ground Zero was quiet.',
  'Call 020 7946 0958 before noon.', 'Ring +44 20 7946 0958 for help.', 'Its number is 01632 960 001.',
];

/** Odd numbers, which must be read as what they are or left alone. */
const odd: readonly string[] = [
  'NaN', 'Infinity', '-Infinity', '1,2,3', '1.000.000 votes', '0x10', '10^400', `1${'0'.repeat(400)}`, '1e999', '$', '%', '$$$ 5 5 5', '5-5-5-5',
  '½½½', '1/0', '0/0', 'a a a a', 'one one one', 'hundred hundred hundred', 'million million million million', `${'million '.repeat(200)}`, 'between and to',
  'USD', '$1.2.3', '—5', '١٢٣', '\u0000 5 \ud800', 'in in in', 'and a half', 'half half half', '5 % % %',
];

function shown(text: string): string[] {
  return quantitiesIn(text).map(({ start, end, low, high, unit, modifier }) =>
    `${text.slice(start, end)} | ${low ?? ''}..${high ?? ''} ${unit ?? '-'}, ${modifier}`);
}

describe('findQuantities', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(nothing)('counts nothing in "%s"', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(odd)('survives "%s"', (text) => {
    for (const { low, high, start, end } of quantitiesIn(text)) {
      expect(low === null || Number.isFinite(low)).toBe(true);
      expect(high === null || Number.isFinite(high)).toBe(true);
      expect(start).toBeLessThan(end);
    }
  });

  it('reads groups of thousands with dots', () => {
    expect(quantitiesIn('1.000.000 votes')[0]).toMatchObject({ low: 1_000_000, unit: 'votes' });
  });

  it('never lets two quantities overlap', () => {
    const found = quantitiesIn('Between 5 and 10 of the 20 to 30 people paid $3 to $4 million, nearly half, in 2 or 3 weeks.');
    found.slice(1).forEach((quantity, index) => {
      expect(quantity.start).toBeGreaterThanOrEqual(found[index]!.end);
    });
  });
});
