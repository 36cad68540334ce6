import { describe, expect, it } from 'vitest';
import { shown } from './bundled-series';

type Row = readonly [published: string, text: string, ...shown: string[]];

/** Numbers that belong beside a series: invented speakers, values from the tables or plainly wrong ones. */
const right: readonly Row[] = [
  ['2025-11-02', 'In Turkey inflation averaged 58.5 percent in 2024.', '58.5 percent | inflation TUR 2024 within'],
  [
    '2025-11-02',
    'Inflation in Hungary was 40 percent in 2023, Ada Lorn wrote.',
    '40 percent | inflation HUN 2023 above',
  ],
  ['2025-11-02', 'Turkish shops are dear. Consumer prices rose 58.5% in 2024.', '58.5% | inflation TUR 2024 within'],
  [
    '2025-02-02',
    'Turkey ended 2024 with inflation of 44.4 percent.',
    '44.4 percent | inflation-end-of-year TUR 2024 within',
  ],
  ['2025-11-20', 'The German economy shrank by 0.5 percent in 2024.', '0.5 percent | gdp-growth DEU 2024 within'],
  ['2025-11-20', 'The German economy grew by 3 percent in 2024.', '3 percent | gdp-growth DEU 2024 above'],
  ['2025-05-20', 'The German economy shrank by 0.2 percent in 2024.', '0.2 percent | gdp-growth DEU 2024 within'],
  ['2025-11-20', 'The Polish economy grew 12 percent in 2023.', '12 percent | gdp-growth POL 2023 above'],
  ['2025-11-20', 'India is a $3.9 trillion economy.', '$3.9 trillion | gdp IND 2024 within'],
  ['2025-11-20', 'Unemployment in Spain was 11.3 percent in 2024.', '11.3 percent | unemployment ESP 2024 within'],
  [
    '2025-11-20',
    'Spain had an unemployment of 30 percent in 2024, Ada Lorn said.',
    '30 percent | unemployment ESP 2024 above',
  ],
  [
    '2025-11-20',
    "Italy's public debt was 135 percent of GDP in 2024.",
    '135 percent | government-debt ITA 2024 within',
  ],
  [
    '2025-11-20',
    'Romania had a budget deficit of 8.7 percent of GDP in 2024.',
    '8.7 percent | government-balance ROU 2024 within',
  ],
  [
    '2025-11-20',
    'Public spending in France was 57 percent of GDP in 2024.',
    '57 percent | government-spending FRA 2024 within',
  ],
  [
    '2025-11-20',
    "Germany's current account surplus was 5.6 percent of GDP in 2024.",
    '5.6 percent | current-account DEU 2024 within',
  ],
  ['2025-06-20', 'Ethiopia has a population of 130 million.', '130 million | population ETH 2024 within'],
  ['2025-06-20', "Germany's 84 million people will pay for it.", '84 million people | population DEU 2024 within'],
  ['2025-06-20', 'Ukraine, a nation of 90 million, went on.', '90 million | population UKR 2024 above'],
  ['2025-06-20', 'Life expectancy in Nigeria is about 64 years.', 'about 64 years | life-expectancy NGA 2024 within'],
  [
    '2025-07-20',
    'Germany hosted 2.7 million refugees at the end of 2024.',
    '2.7 million refugees | refugees-hosted DEU 2024 within',
  ],
  [
    '2025-07-20',
    'At the end of 2024 there were 2.9 million Syrian refugees in Turkey.',
    '2.9 million Syrian refugees | refugees-from-in SYR>TUR 2024 within',
  ],
  [
    '2025-07-20',
    'Germany counted 329,000 first asylum applications in 2023.',
    '329,000 first asylum applications | asylum-applications DEU 2023 within',
  ],
  [
    '2025-07-20',
    'Inside Sudan 11.6 million people were displaced at the end of 2024.',
    '11.6 million people | displaced-inside SDN 2024 within',
  ],
  [
    '2024-02-03',
    'UNRWA cares for 5.9 million Palestine refugees.',
    '5.9 million Palestine refugees | palestine-refugees WLD 2023 within',
  ],
  [
    '2024-10-21',
    'More than 42,000 people have been killed in Gaza since October 2023.',
    'More than 42,000 people | gaza-killed gaza-war 2024-10-31 within',
  ],
  [
    '2024-10-21',
    'Some 900,000 people have been killed in Gaza since the war began, Ada Lorn said.',
    'Some 900,000 people | gaza-killed gaza-war 2024-10-31 above',
  ],
  [
    '2025-05-04',
    'Ukraine claims that Russia has lost 10,700 tanks since the invasion.',
    '10,700 tanks | russia-tanks-lost-claimed ukraine-war 2025-05-31 within',
  ],
  [
    '2025-11-20',
    'China emitted 12.3 billion tonnes of carbon dioxide in 2024.',
    '12.3 billion tonnes | co2 CHN 2024 within',
  ],
  ['2025-01-12', 'The US unemployment rate was 4.1% in December.', '4.1% | us-unemployment USA 2024-12 within'],
  [
    '2024-07-12',
    'US consumer prices rose 3 percent in the twelve months to June.',
    '3 percent | us-inflation USA 2024-06 within',
  ],
  ['2024-07-12', 'US inflation was 9 percent in June, Ada Lorn said.', '9 percent | us-inflation USA 2024-06 above'],
  [
    '2024-01-18',
    'Inflation in the euro area rose to 2.9 percent in December.',
    '2.9 percent | euro-inflation EMU 2023-12 within',
  ],
  ['2023-07-20', 'UK inflation fell to 7.9% in June.', '7.9% | uk-inflation GBR 2023-06 within'],
  [
    '2024-09-20',
    'The Fed cut its rate to a range of 4.75 to 5 percent.',
    '4.75 to 5 percent | us-fed-rate USA 2024-09-30 within',
  ],
  ['2024-06-07', 'The ECB lowered its deposit rate to 3.75 percent.', '3.75 percent | ecb-rate EMU 2024-06-30 within'],
  [
    '2025-01-21',
    'The US national debt is more than $36 trillion.',
    'more than $36 trillion | us-debt USA 2025-Q1 within',
  ],
  [
    '2025-09-28',
    'The US economy grew at an annual rate of 3.8 percent in the second quarter.',
    '3.8 percent | us-growth-annualised USA 2025-Q2 within',
  ],
  [
    '2023-01-05',
    'In 2022 46,000 people crossed the Channel in small boats.',
    '46,000 people | uk-small-boats GBR 2022 within',
  ],
  [
    '2024-11-03',
    'In October 5,417 migrants came to Britain by small boat.',
    '5,417 migrants | uk-small-boats-month GBR 2024-10 within',
  ],
  ['2026-05-04', 'Brent averaged $117 a barrel in April.', '$117 a barrel | oil-price WLD 2026-04 within'],
  [
    '2025-06-06',
    'At the Mauna Loa observatory carbon dioxide was at 430.5 parts per million in May.',
    '430.5 parts per million | co2-concentration-monthly WLD 2025-05 within',
  ],
  ['2025-01-10', 'It was 1.53C above pre-industrial levels in 2024.', '1.53C | global-warming WLD 2024 within'],
  [
    '2026-05-09',
    "Germany's military spending was 2.3 percent of GDP in 2025, SIPRI found.",
    '2.3 percent | military-spending-share DEU 2025 within',
  ],
  [
    '2025-09-02',
    "NATO puts Poland's defence spending in 2025 at 4.48 percent of GDP.",
    '4.48 percent | nato-spending-share POL 2025 within',
  ],
  [
    '2024-12-20',
    'Trump won 70 million votes in November.',
    '70 million votes | us-president-votes USA:Republican 2024 below',
  ],
];

/** Numbers that share words with a series and measure something else, or whose text does not say enough. */
const wrong: readonly (readonly [published: string, why: string, text: string])[] = [
  ['2024-05-12', 'a month and a year', 'In April shoppers in Turkey met an inflation of 71 percent.'],
  ['2024-05-12', 'one component', 'Food inflation in Turkey was 70 percent in 2023.'],
  ['2024-05-12', 'core', 'Core inflation in Turkey was 70 percent in 2023.'],
  [
    '2024-05-12',
    'another country',
    'Unlike Norway, where inflation fell, tickets in Portugal went up by 7 percent in 2023.',
  ],
  ['2024-05-12', 'a target', 'Turkey wants inflation of 5 percent in 2024.'],
  ['2024-05-12', 'a forecast', 'Inflation in Turkey is expected to be 40 percent in 2024.'],
  ['2024-05-12', 'two countries', 'Inflation in Turkey and Greece was 20 percent in 2023.'],
  ['2024-05-12', 'no year', 'Inflation in Turkey was 20 percent.'],
  ['2024-05-12', 'before the table', 'Inflation in Turkey was 80 percent in 1994.'],
  ['2024-05-12', 'beyond the table', 'Inflation in Turkey was 20 percent in 2035.'],
  ['2024-05-12', 'no country', 'Inflation was 20 percent in 2023.'],
  ['2024-05-12', 'a word only', 'At schools in Germany grade inflation was 9 percent in 2023.'],
  ['2025-02-01', 'a quarter', 'In the third quarter of 2024 the Norwegian economy shrank by 0.4 percent.'],
  ['2025-02-01', 'a company', 'A German brewery group grew by 6 percent in 2024 while the economy did not.'],
  ['2025-02-01', 'a forecast', 'The German economy will grow by 0.9 percent in 2025.'],
  ['2025-02-01', 'a hypothesis', 'If the German economy grew by 5 percent in 2024, nobody saw it.'],
  ['2025-02-01', 'half a year', 'The German economy grew by 0.3 percent in the first half of 2024.'],
  ['2025-02-01', 'a span of years', "Brazil's economy grew by 7 percent a year between 1965 and 1975."],
  ['2025-02-01', 'a share of it', "Fishing is 8 percent of Iceland's GDP."],
  ['2025-02-01', 'a fund', "The Kuwaiti fund, worth $0.9 trillion, could buy a part of Brazil's GDP."],
  ['2025-02-01', 'dollars of their own', 'Canada is a $3 trillion economy.'],
  ['2025-02-01', 'money', 'The Italian budget deficit was 75 billion euros in 2024.'],
  ['2025-02-01', 'a region', "Catalonia's jobless rate was 9 percent in 2024, below the Spanish average."],
  ['2025-02-01', 'youth', 'Youth unemployment in Italy was 20 percent in 2024.'],
  ['2025-02-01', 'registered', 'Registered unemployment in Spain was 9 percent in 2024.'],
  ['2025-02-01', 'a change', 'Unemployment in Spain fell by 2 percent in 2024.'],
  ['2025-02-01', 'households', 'Household debt in Sweden was 85 percent of GDP in 2024.'],
  ['2025-02-01', 'external', "Kenya's external debt was 35 percent of GDP in 2024."],
  ['2025-02-01', 'trade', "Germany's trade surplus was 5 percent of GDP in 2024."],
  ['2025-02-01', 'one ministry', 'Education spending in France was 5 percent of GDP in 2024.'],
  ['2024-05-12', 'a city', "Porto, with its 240,000 inhabitants, is Portugal's second port."],
  ['2024-05-12', 'voters', "Brazil's 155 million voters choose in October."],
  ['2024-05-12', 'an age group', 'Italy has 14 million people older than 65.'],
  ['2024-05-12', 'some people', '2 million people in Sudan need food.'],
  ['2024-05-12', 'men only', 'Life expectancy for women in Norway is 85 years.'],
  ['2024-05-12', 'a team', 'Twelve refugees swim for a club in France.'],
  ['2024-05-12', 'a flow', '80,000 people fled in Chad within a week.'],
  ['2024-05-12', 'a flood', 'Storms in Mozambique displaced 600,000 people inside the country in 2023.'],
  ['2025-06-05', 'a month and a year', 'In March Austria registered 1,500 new asylum applications.'],
  ['2025-06-05', 'decisions', 'Austria granted 12,000 asylum applications in 2024.'],
  ['2025-05-10', 'another start', 'Since the truce ended 9,400 people have been killed in Gaza.'],
  ['2025-05-10', 'a day', 'In the past 48 hours 6,050 people were killed in Gaza, Ada Lorn wrote.'],
  ['2025-05-10', 'one incident', 'One raid on Gaza killed at least 35 people.'],
  ['2025-05-10', 'fighters', 'Soldiers counted 17,500 fighters killed in Gaza.'],
  ['2025-05-10', 'the missing', 'Some 8,000 people are missing in Gaza and thought dead.'],
  ['2025-05-10', 'other people', 'In southern Israel 1,150 people were killed by men from Gaza in 2023.'],
  ['2025-05-10', 'another method', 'By photographs 3,300 lost Russian tanks are confirmed.'],
  ['2025-05-10', 'a day', 'Ukraine claims that Russia lost 1,240 soldiers in one day.'],
  ['2025-05-10', 'a month', 'In April 190 civilians were killed in Ukraine.'],
  ['2025-05-10', 'a loan', 'A loan of 20 billion euros goes to Ukraine as aid.'],
  ['2025-05-10', 'one package', 'The United States announced $400 million in aid for Ukraine.'],
  ['2025-05-10', 'per head', 'The average Australian emits 15 tonnes of carbon dioxide a year.'],
  ['2025-05-10', 'another gas', "Poland's greenhouse gas emissions were 350 million tonnes of CO2 equivalent in 2024."],
  ['2025-05-10', 'a change', "Japan's CO2 emissions fell by 3 percent in 2024."],
  ['2025-05-10', 'a limit', 'The treaty keeps the limit of 2C above pre-industrial levels.'],
  ['2025-05-10', 'a step', 'The Fed raised its rate by half a percentage point.'],
  ['2025-05-10', 'another bank', 'The Bank of England keeps its rate at 4.5 percent.'],
  ['2025-05-10', 'another rate', "The ECB's main refinancing rate is 2.4 percent."],
  ['2025-05-10', 'a flow', 'The US deficit was $1.4 trillion in 2022.'],
  ['2025-05-10', 'one component', 'US food prices rose 3 percent in the twelve months to April.'],
  ['2025-05-10', 'wages', 'US wages rose 4 percent in April while inflation eased.'],
  ['2025-05-10', 'another index', 'UK retail inflation was 3.6 percent in March.'],
  ['2025-05-10', 'a member', 'German inflation in the euro area was 2 percent in April.'],
  ['2025-06-02', 'a day', 'On Sunday 640 people crossed the Channel in small boats.'],
  ['2025-06-02', 'a price of a day', 'Brent rose to $70 a barrel on Monday.'],
  ['2025-06-02', 'a state', 'In California a gallon of gasoline is $4.90.'],
  ['2025-06-02', 'a goal', 'NATO wants a defence spending of 5 percent of GDP in Poland.'],
  ['2025-06-02', 'no counter', "Germany's military spending was 2.1 percent of GDP in 2024."],
  ['2025-06-02', 'another election', 'Harris won 226 electoral votes.'],
  [
    '2019-06-02',
    'an article before the series',
    'More than 42,000 people have been killed in Gaza since October 2023.',
  ],
];

describe('a number beside a published value', () => {
  it.each(right.map(([published, text, ...wanted]) => [text, published, wanted] as const))(
    '%s',
    (text, published, wanted) => {
      expect(shown(text, published)).toEqual(wanted);
    },
  );
});

describe('no published value beside a number of', () => {
  it.each(wrong.map(([published, why, text]) => [why, text, published] as const))('%s: %s', (_, text, published) => {
    expect(shown(text, published)).toEqual([]);
  });
});
