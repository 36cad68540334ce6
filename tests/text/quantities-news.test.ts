import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/text/article';
import { findQuantities } from '../../src/text/quantities/find-quantities';
import { read } from '../../src/text/reading';

/** Returns the quantities in a text: "text | low..high unit". */
function found(text: string): string[] {
  return findQuantities(read(articleFromText(text))).map(
    ({ start, end, low, high, unit }) => `${text.slice(start, end)} | ${low ?? ''}..${high ?? ''} ${unit ?? '-'}`,
  );
}

/** Text, then the expected quantities. */
type Case = readonly [text: string, ...quantities: string[]];

const money: readonly Case[] = [
  ['The bridge cost £20million.', '£20million | 20000000..20000000 GBP'],
  ['A €2.4billion plan failed.', '€2.4billion | 2400000000..2400000000 EUR'],
  ['They owe $3trillion.', '$3trillion | 3000000000000..3000000000000 USD'],
  ['Some 2.3million homes were dark.', 'Some 2.3million homes | 2300000..2300000 homes'],
  ['The villa fetched $US55,931,000 in May.', '$US55,931,000 | 55931000..55931000 USD'],
  ['A flat costs $A1,250,000 there.', '$A1,250,000 | 1250000..1250000 AUD'],
  ['The fine was N$500.', 'N$500 | 500..500 NAD'],
  ['The fare rose by TT$12.', 'TT$12 | 12..12 TTD'],
  ['Bread costs Z$40.', 'Z$40 | 40..40 ZWL'],
  ['The fine was 500 Namibian dollars.', '500 Namibian dollars | 500..500 NAD'],
  ['He paid 500 Martian dollars.', '500 Martian dollars | 500..500 Martian dollars'],
  ['The share fell to RM23.50.', 'RM23.50 | 23.5..23.5 MYR'],
  ['The grant is Rs 500 crore.', 'Rs 500 crore | 5000000000..5000000000 INR'],
  ['The grant is Rs. 40,000.', 'Rs. 40,000 | 40000..40000 INR'],
  ['The maker lost Y=590 billion.', 'Y=590 billion | 590000000000..590000000000 JPY'],
  ['The chief got PS2.7m.', 'PS2.7m | 2700000..2700000 GBP'],
  ['They play on a PS5 at home.'],
  ['The gap was $-50.8bn.', '$-50.8bn | -50800000000..-50800000000 USD'],
  ['It paid 7.5 million Danish crowns.', '7.5 million Danish crowns | 7500000..7500000 DKK'],
  ['The thief took two crowns.', 'two crowns | 2..2 crowns'],
  ['He paid 20 grand for it.', '20 grand | 20000..20000 -'],
  ['She owns two grand pianos.', 'two grand pianos | 2..2 grand pianos'],
  ['Flats cost $1,100 per square foot.', '$1,100 per square foot | 1100..1100 USD per square foot'],
  ['Offices let at $80 per sq m.', '$80 per sq m | 80..80 USD per square metre'],
];

const ranges: readonly Case[] = [
  ['Ages range from 10 to 20 million years.', '10 to 20 million years | 10000000..20000000 year'],
  ['Ducks make up 2 per cent to 3.5 per cent of the flock.', '2 per cent to 3.5 per cent | 2..3.5 percent'],
  ['A barge goes for $600,000 to $2 million here.', '$600,000 to $2 million | 600000..2000000 USD'],
  ['Arrivals rose from 1.2m to 3m boats.', '1.2m | 1200000..1200000 boats', '3m boats | 3000000..3000000 boats'],
  ['He shrank from 208 pounds to 193 in May.', '208 pounds | 208..208 pound', '193 | 193..193 pound'],
  ['Growth slowed from 4.8 to 4.7 percent.', '4.8 | 4.8..4.8 percent', '4.7 percent | 4.7..4.7 percent'],
  [
    'The harbour debt fell by $12 billion to $90 billion.',
    '$12 billion | 12000000000..12000000000 USD',
    '$90 billion | 90000000000..90000000000 USD',
  ],
  ['It warmed by 1 to 1.5 degrees Celsius.', '1 to 1.5 degrees Celsius | 1..1.5 °C'],
  [
    'She raised 280 million of the 1.5 billion shekels.',
    '280 million | 280000000..280000000 ILS',
    '1.5 billion shekels | 1500000000..1500000000 ILS',
  ],
  ['Half of the 40 boats sank.', 'Half | 0.5..0.5 -', '40 boats | 40..40 boats'],
];

const units: readonly Case[] = [
  ['The lamp is 352 μm wide.', '352 μm | 352..352 micrometre'],
  ['It turns at 3000 rpm.', '3000 rpm | 3000..3000 revolution per minute'],
  ['The engine has 640bhp.', '640bhp | 640..640 brake horsepower'],
  ['It yields 450 Nm.', '450 Nm | 450..450 newton metre'],
  ['The cell holds 4500 mAh.', '4500 mAh | 4500..4500 milliampere hour'],
  ['The clinic has 1520 sq m.', '1520 sq m | 1520..1520 square metre'],
  ['The neck is 25.5″ long.', '25.5″ | 25.5..25.5 inch'],
  ['Seas may rise 11 feet per century.', '11 feet per century | 11..11 foot per century'],
  ['They won 517 rushing yards.', '517 rushing yards | 517..517 yard'],
  ['He ruled for 50 dry years.', '50 dry years | 50..50 year'],
  ['It sold 40 digital and printed copies.', '40 digital and printed copies | 40..40 digital and printed copies'],
  ['She kept 12 Danish and Swedish ships.', '12 Danish and Swedish ships | 12..12 Danish and Swedish ships'],
  ['Only 30 left and others stayed.', '30 | 30..30 -'],
  ['Its rate is .05 per cent.', '.05 per cent | 0.05..0.05 percent'],
  ['Nights of minus-25 degrees Celsius came.', 'minus-25 degrees Celsius | -25..-25 °C'],
  ['The star weighs 1.99×10^30 kilograms.', '1.99×10^30 kilograms | 1.99e+30..1.99e+30 kilogram'],
  ['A cup is 1⁄16 of it.', '1⁄16 | 0.0625..0.0625 -'],
];

const ages: readonly Case[] = [
  ['Ana Ruiz, 65, runs the shop.', '65 | 65..65 year of age'],
  ['He is 35.', '35 | 35..35 year of age'],
  ['She will be 40 when it opens.', '40 | 40..40 year of age'],
  ['Under the age of 18 nobody may row.', '18 | 18..18 year of age'],
  ['He was 3 of them.', '3 | 3..3 -'],
  ['The scorers were Ruiz, 14, Okoro, 12, and Lund.', '14 | 14..14 -', '12 | 12..12 year of age'],
  ['In May, 65, a party, won.', '65 | 65..65 -'],
];

const labels: readonly Case[] = [
  ['The S&P 500 rose.'],
  ['The FTSE 100 fell.'],
  ['A category 4 storm hit.'],
  ['Her tests for COVID -19 were lost.'],
  ['In 2021 most people stayed at home.'],
  ['Cities may flood by 2120.'],
  ['They slid into the bottom three during the spring.'],
  ['Sales may double this half.'],
  ['He wants the same one across all shops.'],
  ['The top 10 schools won.', '10 schools | 10..10 schools'],
  ['Of the 20 most expensive inns he saw two.', '20 most expensive inns | 20..20 most expensive inns', 'two | 2..2 -'],
];

/** Parts of measures, words joined by a hyphen, a unit shared by several numbers. */
const joined: readonly Case[] = [
  ['The grant is Rs 10^9.'],
  ['The debt is $10^9.'],
  ['It has 12 boats[4] and a crane.', '12 boats | 12..12 boats'],
  ['It fell by 3 percent[12].', '3 percent | 3..3 percent'],
  ['A cup is 1/4 of a pint.', '1/4 of a pint | 0.25..0.25 pint'],
  ['A spoon is 1/32 of a US quart.', '1/32 of a US quart | 0.03125..0.03125 quart'],
  ['It holds 12 fluid ounces.', '12 fluid ounces | 12..12 fluid ounce'],
  ['A six-cylinder boat sank.', 'six-cylinder | 6..6 cylinder'],
  ['The 11-member council met.', '11-member | 11..11 member'],
  ['A three-way race began.', 'three | 3..3 -'],
  ['They sell two-, three- and four-berth boats.', 'two | 2..2 berth', 'three | 3..3 berth', 'four-berth | 4..4 berth'],
  ['A sub-5 millimetre hole let water in.', 'sub-5 millimetre | ..5 millimetre'],
  ['His now-14-month-old dog swims.', '14-month-old | 14..14 month of age'],
  ['Life expectancy on the island is around 74.', 'around 74 | 74..74 year of age'],
  ['In the 60601 ZIP code boats are rare.'],
  ['The number of ferry passengers rose from 1.2m to 3m.', '1.2m | 1200000..1200000 -', '3m | 3000000..3000000 -'],
  ['Some 4m left, say those who count refugees.', 'Some 4m | 4000000..4000000 -'],
  ['The people stood 4m away.', '4m | 4..4 metre'],
  ['The pole is 4m.', '4m | 4..4 metre'],
];

describe.each([
  ['money of other countries and habits', money],
  ['ranges and changes', ranges],
  ['units', units],
  ['ages', ages],
  ['numbers that name something', labels],
  ['parts, compounds and shared units', joined],
])('quantities: %s', (_, cases) => {
  it.each(cases.map((row) => [row[0], row.slice(1)] as const))('%s', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
});
