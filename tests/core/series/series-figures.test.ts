import { describe, expect, it } from 'vitest';
import { shown } from './bundled-series';

type Row = readonly [published: string, text: string, ...shown: string[]];

/** Numbers that belong beside a series: invented speakers, values from the tables or plainly wrong ones. */
const right: readonly Row[] = [
  ['2025-11-02', 'In Turkey inflation averaged 58.5 percent in 2024.', '58.5 percent | inflation TUR 2024 within'],
  ['2025-11-12', 'Inflation in Turkey was -20 percent in 2024.', '-20 percent | inflation TUR 2024 below'],
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
    "The deficit in Poland's budget was 6.6 percent of GDP in 2024, Ada Lorn wrote.",
    '6.6 percent | government-balance POL 2024 within',
  ],
  [
    '2025-11-20',
    'Public spending in France was 57 percent of GDP in 2024.',
    '57 percent | government-spending FRA 2024 within',
  ],
  [
    '2025-11-20',
    'In 2024 the Netherlands had a current account surplus of 9.1 percent of GDP.',
    '9.1 percent | current-account NLD 2024 within',
  ],
  ['2025-06-20', 'Ethiopia has a population of 130 million.', '130 million | population ETH 2024 within'],
  ['2025-06-20', "Italy's 59 million people will hear of it.", '59 million people | population ITA 2024 within'],
  ['2025-06-20', 'Kenya, a country of 90 million, is far from here.', '90 million | population KEN 2024 above'],
  ['2025-06-20', 'Life expectancy in Nigeria is about 64 years.', 'about 64 years | life-expectancy NGA 2024 within'],
  [
    '2025-07-20',
    'When 2024 ended Pakistan was hosting 1.6 million refugees.',
    '1.6 million refugees | refugees-hosted PAK 2024 within',
  ],
  [
    '2025-07-20',
    'At the end of 2024 there were 2.9 million Syrian refugees in Turkey.',
    '2.9 million Syrian refugees | refugees-from-in SYR>TUR 2024 within',
  ],
  [
    '2025-07-20',
    'For 2023 Spain reports 163,000 asylum applications that were made for the first time.',
    '163,000 asylum applications | asylum-applications ESP 2023 within',
  ],
  [
    '2025-07-20',
    'At the end of 2024 Syria had 7.4 million people displaced inside the country.',
    '7.4 million people | displaced-inside SYR 2024 within',
  ],
  [
    '2024-02-03',
    'UNRWA cares for 5.9 million Palestine refugees.',
    '5.9 million Palestine refugees | palestine-refugees WLD 2023 within',
  ],
  [
    '2024-10-21',
    'At least 42,500 people have lost their lives or been killed in Gaza since October 2023.',
    'At least 42,500 people | gaza-killed gaza-war 2024-10-31 within',
  ],
  [
    '2024-10-21',
    'Ada Lorn said that the war in Gaza had killed 900,000 people since 2023.',
    '900,000 people | gaza-killed gaza-war 2024-10-31 above',
  ],
  [
    '2025-05-04',
    'Since the invasion Russia has lost 10,750 tanks, if one believes Ukraine.',
    '10,750 tanks | russia-tanks-lost-claimed ukraine-war 2025-05-31 within',
  ],
  [
    '2025-11-20',
    'In 2024 Brazil put out 0.5 billion tonnes of carbon dioxide emissions.',
    '0.5 billion tonnes | co2 BRA 2024 within',
  ],
  ['2025-01-12', 'The US unemployment rate was 4.1% in December.', '4.1% | us-unemployment USA 2024-12 within'],
  [
    '2024-07-12',
    'Over the year to June consumer prices in the US rose 3 percent.',
    '3 percent | us-inflation USA 2024-06 within',
  ],
  ['2024-07-12', 'US inflation was 9 percent in June, Ada Lorn said.', '9 percent | us-inflation USA 2024-06 above'],
  [
    '2024-01-18',
    'Inflation in the euro area rose to 2.9 percent in December.',
    '2.9 percent | euro-inflation EMU 2023-12 within',
  ],
  [
    '2023-07-20',
    'In June the rate of inflation in the UK was 7.9%, Ada Lorn wrote.',
    '7.9% | uk-inflation GBR 2023-06 within',
  ],
  [
    '2024-09-20',
    'The Fed cut its rate to a range of 4.75 to 5 percent.',
    '4.75 to 5 percent | us-fed-rate USA 2024-09-30 within',
  ],
  [
    '2024-06-07',
    'Banks earn 3.75 percent at the ECB since its deposit rate is at 3.75 percent.',
    '3.75 percent | ecb-rate EMU 2024-06-30 within',
  ],
  [
    '2025-01-21',
    'The US national debt is more than $36 trillion.',
    'more than $36 trillion | us-debt USA 2025-Q1 within',
  ],
  [
    '2025-09-28',
    'In the second quarter growth of the US economy was 3.8 percent at an annual rate.',
    '3.8 percent | us-growth-annualised USA 2025-Q2 within',
  ],
  [
    '2023-01-05',
    'Small boats brought 46,000 people over the Channel in 2022.',
    '46,000 people | uk-small-boats GBR 2022 within',
  ],
  [
    '2024-11-03',
    'In October 5,417 migrants came to Britain by small boat.',
    '5,417 migrants | uk-small-boats-month GBR 2024-10 within',
  ],
  ['2026-05-04', 'In April the mean price of Brent was $117 a barrel.', '$117 a barrel | oil-price WLD 2026-04 within'],
  [
    '2025-06-06',
    'At the Mauna Loa observatory carbon dioxide was at 430.5 parts per million in May.',
    '430.5 parts per million | co2-concentration-monthly WLD 2025-05 within',
  ],
  ['2025-01-10', 'It was 1.53C above pre-industrial levels in 2024.', '1.53C | global-warming WLD 2024 within'],
  [
    '2026-05-09',
    "For 2025 SIPRI has France's military spending at 2.1 percent of GDP.",
    '2.1 percent | military-spending-share FRA 2025 within',
  ],
  [
    '2025-09-02',
    "In 2025 Norway's defence spending is 3.35 percent of GDP by NATO's count.",
    '3.35 percent | nato-spending-share NOR 2025 within',
  ],
  [
    '2024-12-20',
    'In the election Trump got 60 million votes, Ada Lorn believes.',
    '60 million votes | us-president-votes USA:Republican 2024 below',
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
  ['2025-02-01', 'a company', 'In Germany a brewery grew by 6 percent in 2024, and the economy by nothing.'],
  ['2025-02-01', 'a forecast', 'The German economy will grow by 0.9 percent in 2025.'],
  ['2025-02-01', 'a hypothesis', 'If the German economy grew by 5 percent in 2024, nobody saw it.'],
  [
    '2025-02-01',
    'half a year',
    'From January to the end of the first half of 2024 the German economy grew 0.3 percent.',
  ],
  [
    '2025-02-01',
    'a span of years',
    'A growth of 7 percent a year was what the economy of Brazil had between 1965 and 1975.',
  ],
  ['2025-02-01', 'a share of it', "Fishing is 8 percent of Iceland's GDP."],
  ['2025-02-01', 'a fund', "With the $0.9 trillion of its fund Kuwait owns as much as a part of Brazil's GDP."],
  ['2025-02-01', 'dollars of their own', 'Canada is a $3 trillion economy.'],
  ['2025-02-01', 'money', 'The Italian budget deficit was 75 billion euros in 2024.'],
  ['2025-02-01', 'a region', "In 2024 9 percent were the jobless rate of Catalonia, which is less than Spain's."],
  ['2025-02-01', 'youth', 'Youth unemployment in Italy was 20 percent in 2024.'],
  ['2025-02-01', 'registered', 'Registered unemployment in Spain was 9 percent in 2024.'],
  ['2025-02-01', 'a change', 'Unemployment in Spain fell by 2 percent in 2024.'],
  ['2025-02-01', 'households', 'Household debt in Sweden was 85 percent of GDP in 2024.'],
  ['2025-02-01', 'external', "Kenya's external debt was 35 percent of GDP in 2024."],
  ['2025-02-01', 'trade', 'In trade Germany had 5 percent of GDP as a surplus in 2024.'],
  ['2025-02-01', 'one ministry', 'Education spending in France was 5 percent of GDP in 2024.'],
  ['2024-05-12', 'a city', "Porto, with its 240,000 inhabitants, is Portugal's second port."],
  ['2024-05-12', 'voters', "Brazil's 155 million voters choose in October."],
  ['2024-05-12', 'an age group', 'Italy has 14 million people older than 65.'],
  ['2024-05-12', 'some people', '2 million people in Sudan need food.'],
  ['2024-05-12', 'men only', 'Life expectancy for women in Norway is 85 years.'],
  ['2024-05-12', 'a team', 'Twelve refugees swim for a club in France.'],
  ['2024-05-12', 'a flow', '80,000 people fled in Chad within a week.'],
  ['2024-05-12', 'a flood', 'Storms in Mozambique displaced 600,000 people inside the country in 2023.'],
  ['2025-06-05', 'a month and a year', 'Austria had 1,500 asylum applications in March.'],
  ['2025-06-05', 'decisions', 'Of all asylum applications 12,000 were granted in Austria in 2024.'],
  ['2025-05-10', 'another start', 'The end of the truce was followed by 9,400 people killed in Gaza since then.'],
  ['2025-05-10', 'a day', 'Within the last 48 hours Gaza has seen 6,050 people killed, Ada Lorn wrote.'],
  ['2025-05-10', 'one incident', 'One raid on Gaza killed at least 35 people.'],
  ['2025-05-10', 'fighters', 'Soldiers counted 17,500 fighters killed in Gaza.'],
  ['2025-05-10', 'the missing', 'Some 8,000 people are missing in Gaza and thought dead.'],
  ['2025-05-10', 'other people', 'In southern Israel 1,150 people were killed by men from Gaza in 2023.'],
  ['2025-05-10', 'another method', 'By photographs 3,300 lost Russian tanks are confirmed.'],
  ['2025-05-10', 'a day', 'Ukraine claims that Russia lost 1,240 soldiers in one day.'],
  ['2025-05-10', 'a month', 'In April 190 civilians were killed in Ukraine.'],
  ['2025-05-10', 'a loan', 'A loan of 20 billion euros goes to Ukraine as aid.'],
  ['2025-05-10', 'one package', 'For Ukraine the United States has another $400 million of aid, it was announced.'],
  ['2025-05-10', 'per head', 'For each Australian 15 tonnes of carbon dioxide are emitted in a year.'],
  [
    '2025-05-10',
    'another gas',
    'All greenhouse gases of Poland came to 350 million tonnes in 2024, counted as CO2 equivalent.',
  ],
  ['2025-05-10', 'a change', 'In 2024 Japan brought its CO2 emissions down by 3 percent.'],
  ['2025-05-10', 'a limit', 'The treaty keeps the limit of 2C above pre-industrial levels.'],
  ['2025-05-10', 'a step', 'The Fed raised its rate by half a percentage point.'],
  ['2025-05-10', 'another bank', 'The Bank of England keeps its rate at 4.5 percent.'],
  ['2025-05-10', 'another rate', 'At the ECB main refinancing costs a rate of 2.4 percent.'],
  ['2025-05-10', 'a flow', 'The US deficit was $1.4 trillion in 2022.'],
  [
    '2025-05-10',
    'one component',
    'Over twelve months to April the prices of food in the US rose 3 percent, against other consumer prices.',
  ],
  ['2025-05-10', 'wages', 'US wages rose 4 percent in April while inflation eased.'],
  ['2025-05-10', 'another index', 'UK retail inflation was 3.6 percent in March.'],
  ['2025-05-10', 'a member', 'German inflation in the euro area was 2 percent in April.'],
  ['2025-06-02', 'a day', 'The Channel was crossed on Sunday by small boats with 640 people.'],
  ['2025-06-02', 'a price of a day', 'Brent rose to $70 a barrel on Monday.'],
  ['2025-06-02', 'a state', 'In California a gallon of gasoline is $4.90.'],
  ['2025-06-02', 'a goal', 'NATO wants a defence spending of 5 percent of GDP in Poland.'],
  ['2025-06-02', 'no counter', 'In 2024 military spending took 2.1 percent of GDP in Germany.'],
  ['2025-11-12', 'percent of percent', 'Inflation in Turkey was 58.5 percent of 20 percent in 2024.'],
  ['2150-11-12', 'a year beyond the series', 'Inflation in Turkey was 58.5 percent in 2099.'],
  ['1812-11-12', 'an article before all series', 'Inflation in Turkey was 58.5 percent in 2024.'],
  ['2025-11-12', 'a power', 'The debt of the US is $10^9 and more.'],
  ['2025-06-02', 'another election', 'Harris won 226 electoral votes.'],
  [
    '2019-06-02',
    'an article before the series',
    'At least 42,500 people have lost their lives or been killed in Gaza since October 2023.',
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
