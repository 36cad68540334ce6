import { describe, expect, it } from 'vitest';
import { proportionsIn } from './proportions-shown';

type Row = readonly [text: string, ...shown: string[]];
const day = '2025-06-20';

/** Sentences of our own; inhabitants and economies are those of the bundled tables. */
const people: readonly Row[] = [
  ['In Jordan 60,000 people have lost their jobs.', '60,000 people | people 190 Jordan 2024'],
  ['In Jordan 60,000 asylum seekers wait for papers.', '60,000 asylum seekers | people 190 Jordan 2024'],
  ['In Jordan 60,000 asylum-seekers wait for papers.', '60,000 asylum-seekers | people 190 Jordan 2024'],
  ['Jordan has 130,000 teachers.', '130,000 teachers | people 89 Jordan 2024'],
  ["Poland's 200,000 soldiers will get new rifles.", '200,000 soldiers | people 180 Poland 2024'],
  ['Some 40,000 Polish farmers want the subsidy.', 'Some 40,000 Polish farmers | people 910 Poland 2024'],
  ['South Africa has 130,000 police officers.', '130,000 police officers | people 490 South Africa 2024'],
  ['More than 90,000 children in Kenya wait for a place.', 'More than 90,000 children | people 630 Kenya 2024'],
  [
    'Between 30,000 and 40,000 nurses are missing across Germany.',
    'Between 30,000 and 40,000 nurses | people 2100 to 2800 Germany 2024',
  ],
  ['In 2023, Germany counted 1.2 million volunteers.', '1.2 million volunteers | people 69 Germany 2023'],
  ['All over Brazil 800,000 prisoners were counted in May.', '800,000 prisoners | people 260 Brazil 2024'],
];

const deaths: readonly Row[] = [
  ['Mexico recorded 30,000 homicides last year.', '30,000 homicides | deaths 23 Mexico 2024'],
  ['In Brazil 40,000 people were killed in 2023.', '40,000 people | deaths 19 Brazil 2023'],
  ['Every year there are 9,000 suicides in Germany.', '9,000 suicides | deaths 11 Germany 2024'],
];

const money: readonly Row[] = [
  [
    'The Polish government will spend $5 billion on defence.',
    '$5 billion | economy 0.55 Poland 2024',
    '$5 billion | per-person 140 USD Poland 2024',
  ],
  [
    "Kenya's parliament passed a budget of $33 billion.",
    '$33 billion | economy 27 Kenya 2024',
    '$33 billion | per-person 580 USD Kenya 2024',
  ],
  [
    'Germany will borrow 500 billion euros, its finance minister said.',
    '500 billion euros | per-person 6000 EUR Germany 2024',
  ],
  ['The German government spent 40 billion euros on pensions.', '40 billion euros | per-person 480 EUR Germany 2024'],
];

const measures: readonly Row[] = [
  ['The fire burned 3,000 hectares of forest.', '3,000 hectares | pitch-area 4200'],
  ['A lake of 2 square kilometres dried out.', '2 square kilometres | pitch-area 280'],
  ['The bridge is 2.5 kilometres long.', '2.5 kilometres | pitch-length 24'],
  ['The queue went on for 800 yards.', '800 yards | pitch-length 7'],
  ['The pipeline runs for 1,200 kilometres.', '1,200 kilometres | marathon 28'],
];

/** Sums that are not a state's for a year: beside what people produce, or in dollars, never beside the whole economy. */
const sums: readonly Row[] = [
  ['The Polish company will spend $5 billion on a plant.', '$5 billion | output 200000 Poland 2024'],
  ['In Poland $5 billion were found.', '$5 billion | output 200000 Poland 2024'],
  ['Germany exported goods for $5 billion, its government said.', '$5 billion | output 89000 Germany 2024'],
  ['The German government fined the firm $5 billion.', '$5 billion | output 89000 Germany 2024'],
  ['The city will spend $5 billion, and Poland its budget.', '$5 billion | output 200000 Poland 2024'],
  ['In the United States he spent $5 billion.', '$5 billion | output 58000 United States 2024'],
  [
    'The government in Berlin wants to borrow 500 billion euros for Germany.',
    '500 billion euros | in-dollars 580000000000 USD EUR 2025-06',
  ],
  ['The boat cost £40,000.', '£40,000 | in-dollars 54000 USD GBP 2025-06'],
  ['The yard sold for RM6.1 million.', 'RM6.1 million | in-dollars 1400000 USD MYR 2025-06'],
  [
    'It rained in Chicago. The mayor of Chicago spoke. Chicago is wet. Somebody gave $9 million.',
    '$9 million | output 100 United States 2024',
  ],
];

const silent: Readonly<Record<string, readonly string[]>> = {
  'no country, or none that the number is counted in': [
    'About 60,000 people have lost their jobs.',
    'The minister of Jordan met 60,000 people.',
    'A Jordanian singer was heard by 60,000 people.',
    'Jordan was on the mind of 60,000 people.',
  ],
  'two countries': [
    '60,000 people have left Jordan for Germany.',
    'In Jordan and Kenya 60,000 people have lost their jobs.',
    'German charities feed 60,000 people in Jordan.',
    'Germany has sent 3,000 soldiers to Kenya.',
  ],
  'a part of a country': [
    'In Nairobi, Kenya, 60,000 people have lost their jobs.',
    'In the capital of Jordan 60,000 people have lost their jobs.',
    'In northern Kenya 60,000 people have lost their jobs.',
    'In a district of Jordan 60,000 people have lost their jobs.',
    'In the east of Poland 60,000 people have lost their jobs.',
    'In Jordan a camp shelters 60,000 people.',
    'In Germany one company has 60,000 employees.',
    'In Poland there are 40 towns of more than 60,000 people.',
  ],
  'an audience, a poll, visitors': [
    'In Germany 60,000 people watched the match.',
    'In Germany a poll of 2,000 people found the opposite.',
    'In Kenya 2,000 people were interviewed.',
    'In Germany the channel has 60,000 women among its followers.',
    'In Kenya 60,000 people bought tickets.',
    'In Kenya 900,000 people came as tourists.',
    'In Poland 60,000 people were at the concert.',
  ],
  'a rate or its base': [
    'In Kenya there are 20 doctors for every 100,000 people.',
    'In Kenya there is one clinic per 60,000 people.',
    'In Kenya one in five people is poor.',
  ],
  'an order of magnitude': [
    'In Jordan thousands of people have lost their jobs.',
    'In Jordan tens of thousands of people have lost their jobs.',
    'The Polish government will spend billions of dollars on defence.',
  ],
  'more than the country has, or next to none': [
    'In Jordan 60 million people have lost their jobs.',
    'In India 12 people have lost their jobs.',
  ],
  'a year that is not clear': [
    'In 1948, 600,000 people in Jordan had lost their homes.',
    'Since 2011, 600,000 people in Jordan have lost their homes.',
    'From 2014 to 2020 60,000 people in Jordan lost their jobs.',
    'By 2035 Jordan will have 60,000 more teachers, 40,000 teachers in 2040.',
    'Decades ago 60,000 people in Jordan lost their jobs.',
    'After the world war 60,000 people in Poland lost their jobs.',
    'In the past decade 60,000 people in Poland lost their jobs.',
    'It began in 1991. In Poland 60,000 people lost their jobs.',
  ],
  'deaths of no year': [
    'In Brazil 40,000 people were killed.',
    'In Mexico 12 people were killed last year in one house.',
    'Since January 4,000 people have died in Kenya.',
    'The war in Sudan has had 60,000 deaths.',
  ],
  'money of nobody knows whom': [
    'The German government will spend $5 billion in Kenya.',
    'The Polish government borrowed $5 billion a month.',
    'In 1990 the Polish government spent $5 billion.',
  ],
  'a sum of another time, an open one, or a price': [
    'The boat cost $500.',
    'The boat cost £60.',
    'In 1923 the dock cost £954,000.',
    'In 2010 the yard sold for €6 million.',
    'Losses of $900 million in the mid-1990s sank the firm in Poland.',
    'Billions of euros were lost.',
    'The fund of £5 million (about $7 million) began.',
    'Shares fell to £400 a share.',
    'The novel has a thief of €4 million.',
    'Somebody gave $9 million.',
    'In Rome, Lyon and Leeds somebody gave $9 million.',
    'The mint of Caracas printed VES 900,000.',
    'Kenya and Poland sold goods for $5 billion.',
  ],
  'a dollar of its own': [
    'In Canada he spent $5 billion.',
    'The Canadian government will spend $5 billion on defence.',
    'The Australian government will spend $5 billion on defence.',
  ],
  'heights, races, small things': [
    'The tower is 300 metres high.',
    'The village is at 1,800 metres above the sea.',
    'She won the 800 metres race.',
    'He ran the 400 metres hurdles.',
    'A pipe of 20 centimetres burst.',
    'The house has 90 square metres.',
    'Within a year 300 millimetres of rain fell.',
    'The shaft goes 700 metres down.',
    'The cable is 40,000 kilometres long.',
    'The car needs 6 litres per 100 kilometres.',
  ],
};

const table = (rows: readonly Row[]) =>
  it.each(rows.map(([text, ...shown]) => ({ text, shown })))('$text', ({ text, shown }) => {
    expect(proportionsIn(text, day)).toEqual(shown);
  });

describe('people beside the inhabitants of a country', () => table(people));
describe('deaths of a year for 100,000 inhabitants', () => table(deaths));
describe('money of a state', () => table(money));
describe('other sums', () => table(sums));
describe('areas and lengths', () => table(measures));

for (const [why, texts] of Object.entries(silent))
  describe(`nothing for ${why}`, () => table(texts.map((text) => [text])));

describe('the day of the article', () => {
  const text = 'In Jordan 60,000 people have lost their jobs.';
  it.each([
    ['2018-06-20', '60,000 people | people 170 Jordan 2018'],
    ['2026-06-20', '60,000 people | people 190 Jordan 2024'],
  ])('on %s: %s', (published, shown) => expect(proportionsIn(text, published)).toEqual([shown]));
  it.each([['1998-06-20'], ['2029-06-20'], [null]])('on %s nothing is known', (published) =>
    expect(proportionsIn(text, published)).toEqual([]),
  );
});

describe('numbers beside a series', () => {
  it('are not set in proportion as well', () =>
    expect(proportionsIn('Germany hosted 2.7 million refugees at the end of 2024.', day)).toEqual([]));
});
