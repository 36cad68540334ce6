import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/text/quantities/quantity';
import { articleFromText } from '../../src/text/article';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import { read } from '../../src/text/reading';

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
  [
    'The repair costs between $2 million and $3 million.',
    'between $2 million and $3 million | 2000000..3000000 USD, exactly',
  ],
  ['They expect 2 to 3 million visitors.', '2 to 3 million visitors | 2000000..3000000 visitors, exactly'],
  ['Prices rose from $4 to $6.', '$4 | 4..4 USD, exactly', '$6 | 6..6 USD, exactly'],
  ['Of 2019 500 people remember it.', '500 people | 500..500 people, exactly'],
  ['The law applies in 20+ states.', '20+ states | 20.. states, more than'],
  ['She has led it for 15-plus years.', '15-plus years | 15.. year, more than'],
  ['Add 1/2 cup of milk.', '1/2 cup | 0.5..0.5 cup, exactly'],
  ['At least 12 Ukrainian soldiers died.', 'At least 12 Ukrainian soldiers | 12.. Ukrainian soldiers, at least'],
];

/** Parts of a whole. */
const shares: typeof cases = [
  ['One person in three sleeps badly.', 'One person in three | 0.3333333333333333..0.3333333333333333 -, exactly'],
  ['One Norwegian in five skis to work.', 'One Norwegian in five | 0.2..0.2 -, exactly'],
  ['Four registered voters out of ten stayed at home.', 'Four registered voters out of ten | 0.4..0.4 -, exactly'],
  ['One child in every four walks to school.', 'One child in every four | 0.25..0.25 -, exactly'],
  ['Seven out of every ten drivers agree.', 'Seven out of every ten | 0.7..0.7 -, exactly'],
  ['A one-in-five chance.', 'one-in-five | 0.2..0.2 -, exactly'],
  ['The odds are one in a million.', 'one in a million | 0.000001..0.000001 -, exactly'],
  ['The risk is 1 in 100,000.', '1 in 100,000 | 0.00001..0.00001 -, exactly'],
  ['Two people in five cars were hurt.', 'Two people | 2..2 people, exactly', 'five cars | 5..5 cars, exactly'],
  ['Three patients out of 40 recovered.', 'Three patients | 3..3 patients, exactly', '40 | 40..40 -, exactly'],
  ['She has two goals in five.', 'two goals | 2..2 goals, exactly', 'five | 5..5 -, exactly'],
  ['Two people in 2020 saw it.', 'Two people | 2..2 people, exactly'],
  ['One house in Lund burned.', 'One house | 1..1 house, exactly'],
  ['One lynx in a million years.', 'One lynx | 1..1 lynx, exactly', 'a million years | 1000000..1000000 year, exactly'],
  ['Two thirds of voters agree.', 'Two thirds | 0.6666666666666666..0.6666666666666666 -, exactly'],
  ['Three-fifths is enough.', 'Three-fifths | 0.6..0.6 -, exactly'],
  ['Between a third and a half of them came.', 'Between a third and a half | 0.3333333333333333..0.5 -, exactly'],
  ['She won a third and a fourth race.'],
  ['Rates fell 0.3 of a percentage point.', '0.3 of a percentage point | 0.3..0.3 percentage point, exactly'],
  ['Rates fell by half a percentage point.', 'half a percentage point | 0.5..0.5 percentage point, exactly'],
  ['A quarter-percentage-point cut is near.', 'A quarter-percentage-point | 0.25..0.25 percentage point, exactly'],
  ['It grew by a tenth of a per cent.', 'a tenth of a per cent | 0.1..0.1 percent, exactly'],
  ['It is less than half of 1 percent.', 'less than half of 1 percent | ..0.5 percent, less than'],
  ['They walked three-quarters of a mile.', 'three-quarters of a mile | 0.75..0.75 mile, exactly'],
  ['It took a third of a day’s work.', 'a third | 0.3333333333333333..0.3333333333333333 -, exactly'],
  [
    'A third of a million tickets were sold.',
    'A third of a million tickets | 333333.3333333333..333333.3333333333 tickets, exactly',
  ],
  ['Quarter of a million tickets were sold.', 'Quarter of a million tickets | 250000..250000 tickets, exactly'],
  ['Half-a-million tickets were sold.', 'Half-a-million tickets | 500000..500000 tickets, exactly'],
  ['Half a dozen ships sailed.', 'Half a dozen ships | 6..6 ships, exactly'],
  ['The two hundredth birthday is near.', 'two | 2..2 -, exactly'],
];

/** Ranges, and what only looks like one. */
const ranges: typeof cases = [
  ['Between 5 and 7 million came.', 'Between 5 and 7 million | 5000000..7000000 -, exactly'],
  ['Between one and two million herons came.', 'Between one and two million herons | 1000000..2000000 herons, exactly'],
  ['5-7 million herons came.', '5-7 million herons | 5000000..7000000 herons, exactly'],
  ['The bridge will cost $5-7bn.', '$5-7bn | 5000000000..7000000000 USD, exactly'],
  ['The roof will cost £1.2m-£1.5m.', '£1.2m-£1.5m | 1200000..1500000 GBP, exactly'],
  ['Some 40-50,000 fans came.', 'Some 40-50,000 fans | 40000..50000 fans, about'],
  ['Between 12 500 and 13 500 fans came.', 'Between 12 500 and 13 500 fans | 12500..13500 fans, exactly'],
  ['Rates moved 0.25-0.5 percentage points.', '0.25-0.5 percentage points | 0.25..0.5 percentage point, exactly'],
  ['It weighs 10-15kg.', '10-15kg | 10..15 kilogram, exactly'],
  ['One or two guests came.', 'One or two guests | 1..2 guests, exactly'],
  ['It takes one to three years.', 'one to three years | 1..3 year, exactly'],
  ['It takes a year or two.', 'a year or two | 1..2 year, exactly'],
  ['Lasting a decade or two decades.', 'two decades | 2..2 decade, exactly'],
  ['A three-to-five-year plan.', 'three-to-five-year | 3..5 year, exactly'],
  ['They rank it from one to ten.', 'ten | 10..10 -, exactly'],
  ['It was a one-on-one talk and a hole-in-one.'],
  ['The flat 555-1234 is empty.'],
];

/** Thousands separated by spaces, and numbers that are only neighbours. */
const groups: typeof cases = [
  ['Some 12 500 fans came.', 'Some 12 500 fans | 12500..12500 fans, about'],
  ['Some 12\u2009500 fans came.', 'Some 12\u2009500 fans | 12500..12500 fans, about'],
  ['A total of 12\u00a0500 was paid.', '12\u00a0500 | 12500..12500 -, exactly'],
  ['It lost 40 000 in a year.', '40 000 | 40000..40000 -, exactly'],
  ['There are 7 123 456 voters.', '7 123 456 voters | 7123456..7123456 voters, exactly'],
  ['The boat cost €12 500.', '€12 500 | 12500..12500 EUR, exactly'],
  ['It sold 80, 000 pots.', '80, 000 pots | 80000..80000 pots, exactly'],
  ['In 2020 12 000 fans came.', '12 000 fans | 12000..12000 fans, exactly'],
  ['In 2020 500 fans came.', '500 fans | 500..500 fans, exactly'],
  ['On May 12 500 fans came.', '500 fans | 500..500 fans, exactly'],
  ['A Boeing 737 500 fans had seen.', '500 fans | 500..500 fans, exactly'],
  ['It took 12 500 litre tanks.', '12 | 12..12 -, exactly', '500 litre | 500..500 litre, exactly'],
  ['It took 12 500 litres.', '12 500 litres | 12500..12500 litre, exactly'],
  ['Write to 555 123 456 for help.'],
  ['It began at 0730 GMT and ended at 1130 GMT.'],
];

/** Temperatures without a degree sign, and letters that are not a scale. */
const temperatures: typeof cases = [
  ['It fell to -12C overnight.', '-12C | -12..-12 °C, exactly'],
  ['It fell to minus 12C overnight.', 'minus 12C | -12..-12 °C, exactly'],
  ['It fell to minus 5 degrees overnight.', 'minus 5 degrees | -5..-5 degree, exactly'],
  ['It fell to −12°C overnight.', '−12°C | -12..-12 °C, exactly'],
  ['It will reach 38-40C today.', '38-40C | 38..40 °C, exactly'],
  ['It was 35 C (95 F) at noon.', '35 C | 35..35 °C, exactly', '95 F | 95..95 °F, exactly'],
  ['It was 95F at noon.', '95F | 95..95 °F, exactly'],
  ['It was 40 degrees Fahrenheit.', '40 degrees Fahrenheit | 40..40 °F, exactly'],
  ['She sat in seat 35C.'],
  ['He took Flight 12F.'],
  ['The Vega 12C sells well.'],
  ['Its profit in 2027F is open.'],
  ['They bought 20 F-16 jets.', '20 | 20..20 -, exactly'],
];

/** Units, scales and multiples attached to the number. */
const written: typeof cases = [
  ['It paid EUR1.2bn for it.', 'EUR1.2bn | 1200000000..1200000000 EUR, exactly'],
  ['It paid USD1.5 billion for it.', 'USD1.5 billion | 1500000000..1500000000 USD, exactly'],
  ['It paid USD115.50 for it.', 'USD115.50 | 115.5..115.5 USD, exactly'],
  ['The code is ABC1.2bn.'],
  ['Output rose threefold.', 'threefold | 3..3 time, exactly'],
  ['Output rose 10x in a decade.', '10x | 10..10 time, exactly'],
  ['Its aim is twofold.'],
  ['A manifold was built on a scaffold.'],
  ['Fuel costs 20p a litre.', '20p a litre | 20..20 penny per litre, exactly'],
  ['Sales rose 3.5pc.', '3.5pc | 3.5..3.5 percent, exactly'],
  ['The lake covers 20 km².', '20 km² | 20..20 square kilometre, exactly'],
  ['He is 6ft 2in tall.', '6ft | 6..6 foot, exactly', '2in | 2..2 inch, exactly'],
  ['He is 5 ft 11 in tall.', '5 ft | 5..5 foot, exactly', '11 in | 11..11 inch, exactly'],
  ['It fires 50 times per millisecond.', '50 times per millisecond | 50..50 time per millisecond, exactly'],
  ['A board 3-1/2 inches wide.', '3-1/2 inches | 3.5..3.5 inch, exactly'],
  ['Thousands upon thousands of fans came.', 'Thousands upon thousands of fans | 1000.. fans, at least'],
  ['A dozen or so fans came.', 'A dozen or so fans | 12..12 fans, about'],
  ['Some 70-odd fans came.', 'Some 70-odd fans | 70..70 fans, about'],
  ['100 or more fans came.', '100 or more fans | 100.. fans, at least'],
  ['Five, plus hundreds of others.', 'Five | 5..5 -, exactly', 'hundreds of others | 100.. others, at least'],
  ['Two and a half million fans came.', 'Two and a half million fans | 2500000..2500000 fans, exactly'],
  ['Hundreds of thousands of fans came.', 'Hundreds of thousands of fans | 100000.. fans, at least'],
];

/** Texts without anything counted. */
const nothing: readonly string[] = [
  'In 2019 the mill closed.',
  'Since 1998 it has been a museum.',
  'She was born on 14 May 1961.',
  'The vote is on June 3.',
  'Doors open at 7 p.m.',
  'The train leaves at 12:30.',
  'The 1990s were dry.',
  'He came third.',
  'The 47th president signed it.',
  'Boeing 737 pilots strike.',
  'Article 5 was invoked.',
  'The F-16 landed.',
  'He lives at 12 Elm Street.',
  'It works 24/7.',
  'No one came.',
  'One of them spoke.',
  'One another they trust.',
  'The second half was dull.',
  'Ground Zero was quiet.',
  'Call 020 7946 0958 before noon.',
  'Ring +44 20 7946 0958 for help.',
  'Its number is 01632 960 001.',
];

/** Odd numbers, with how they are read, if at all. */
const strange: typeof cases = [
  ['NaN votes were cast.'],
  ['Infinity votes were cast.'],
  ['It was -Infinity degrees.'],
  ['A total of 10^400 votes.'],
  ['A total of 2^10 votes.'],
  ['It has 1e999 votes.'],
  ['It has 0x10 votes.'],
  ['It has 1,2,3 votes.'],
  [`It has 1${'0'.repeat(400)} votes.`],
  ['It has 1.000.000 votes.', '1.000.000 votes | 1000000..1000000 votes, exactly'],
  ['It has 1,000,000 votes.', '1,000,000 votes | 1000000..1000000 votes, exactly'],
  ['It has 12,34,567 votes.', '12,34,567 votes | 1234567..1234567 votes, exactly'],
];

/** Odd numbers that must not throw, whatever is around them. */
const odd: readonly string[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1,2,3',
  '1.000.000 votes',
  '0x10',
  '10^400',
  `1${'0'.repeat(400)}`,
  '1e999',
  '$',
  '%',
  '$$$ 5 5 5',
  '5-5-5-5',
  '½½½',
  '1/0',
  '0/0',
  'a a a a',
  'one one one',
  'hundred hundred hundred',
  'million million million million',
  `${'million '.repeat(200)}`,
  'between and to',
  'USD',
  '$1.2.3',
  '—5',
  '١٢٣',
  '\u0000 5 \ud800',
  'in in in',
  'and a half',
  'half half half',
  '5 % % %',
];

function shown(text: string): string[] {
  return quantitiesIn(text).map(
    ({ start, end, low, high, unit, modifier }) =>
      `${text.slice(start, end)} | ${low ?? ''}..${high ?? ''} ${unit ?? '-'}, ${modifier}`,
  );
}

describe('findQuantities', () => {
  it.each([...cases, ...shares, ...ranges, ...groups, ...temperatures, ...written, ...strange])(
    '%s',
    (text, ...expected) => {
      expect(shown(text)).toEqual(expected);
    },
  );

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

  // Looking around a number must be bounded: a table of figures may be one sentence.
  it.each(['12 500 ', '500 ', '020 ', 'one or ', 'one person in '])(
    'comes to the end of a text of nothing but "%s"',
    (words) => {
      expect(quantitiesIn(words.repeat(20_000)).length).toBeLessThan(60_000);
    },
  );

  it('never lets two quantities overlap', () => {
    const found = quantitiesIn(
      'Between 5 and 10 of the 20 to 30 people paid $3 to $4 million, nearly half, in 2 or 3 weeks.',
    );
    found.slice(1).forEach((quantity, index) => {
      expect(quantity.start).toBeGreaterThanOrEqual(found[index]!.end);
    });
  });
});
