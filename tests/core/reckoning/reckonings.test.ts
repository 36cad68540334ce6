import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/core/reckoning/parts';
import { reckoningsOf } from './reckonings-of';

type Row = readonly [text: string, ...reckoned: string[]];
const day = '2026-03-04';

/** Sentences of our own. */
const shares: readonly Row[] = [
  ['Some 37 percent of sailors are ill.', 'Some 37 percent | parts ~3/8'],
  ['About 80% of the boats leak.', 'About 80% | parts 4/5'],
  ['Only 2.2% of barges passed.', '2.2% | parts ~1/45'],
  ['Fully 97 percent of the crew agreed.', '97 percent | parts ~32/33'],
  ['Between 60 and 80 percent of the fuel is lost.', 'Between 60 and 80 percent | parts 3/5 to 4/5'],
  ['More than 40% of rowers smoke.', 'More than 40% | parts 2/5 to open'],
  ['The jobless rate fell to 6.6 percent in May.', '6.6 percent | parts ~1/15'],
  ['The harbour accounts for 11 percent of trade.', '11 percent | parts ~1/9'],
  ['The poll has Roe at 39 percent to 32 percent for Lee.', '39 percent | parts ~2/5', '32 percent | parts ~1/3'],
  [
    'Homes are lit by oil (63.6%), gas (12.8%) and wood (5.4%).',
    '63.6% | parts ~5/8',
    '12.8% | parts ~1/8',
    '5.4% | parts ~1/19',
  ],
  ['The 25% tariffs begin in May.', '25% | parts 1/4'],
  ['They make up about 80 percent of the crew.', 'about 80 percent | parts 4/5'],
  ['He won 54 percent of votes.', '54 percent | parts ~5/9'],
];

const changes: readonly Row[] = [
  ['Sales rose by 300 percent.', '300 percent | times 4'],
  ['The fleet shrank by 80 percent.', '80 percent | left 1/5'],
  ['Demand saw a 40% increase.', '40% | more 2/5'],
  ['Costs fell by 10 percent.', '10 percent | less 1/10'],
  ['The town grows 3 percent a year.', '3 percent a year | doubles 23.4'],
  ['Fares rose from 12 to 18 crowns.', '18 crowns | change 50'],
  ['Arrivals fell from 40,000 to 10,000 boats.', '10,000 boats | change -75'],
  ['Turnout rose from 40 percent to 46 percent.', '46 percent | points 6'],
  ['The yard has 300 workers, up from 200.', '300 workers | change 50'],
  ['Exports were $8 billion last year, down from $10 billion.', '$8 billion | change -20'],
];

const counts: readonly Row[] = [
  ['She won 220 of 435 seats.', '220 | share 50.6'],
  ['Twelve of its 40 members left.', 'Twelve | share 30'],
  ['About 80% of the 212 rowers left.', 'About 80% | parts 4/5', 'About 80% | counted 170'],
  ['Half of the club’s 12,000 members left.', 'Half | counted 6000'],
  ['A loader makes $18.75 an hour.', '$18.75 an hour | yearly-of-hours 39000 USD'],
  ['A place costs $2,000 a month.', '$2,000 a month | yearly 24000 USD'],
];

const times: readonly Row[] = [
  ['She has worked there for 30 years.', '30 years | since 1996'],
  ['I’ve known her for over 30 years.', 'over 30 years | since 1996 or-earlier'],
  ['He spent the past nine years at sea.', 'nine years | between 2017 2026'],
  ['Prices doubled over the last five months.', 'five months | between 2025-10 2026-03'],
  ['It was the worst storm in 20 years.', '20 years | since 2006'],
  ['The mill closed about 20 years ago.', 'about 20 years | around 2006'],
  ['The mill will close over the next eight weeks.', 'eight weeks | until 2026-04-29'],
  ['In just 63 days, the votes will be counted.', '63 days | around 2026-05-06'],
  ['The licence expires in three weeks.', 'three weeks | around 2026-03-25'],
  ['She has led the yard for less than four years.', 'less than four years | since 2022 or-later'],
  ['The trial went on for 18 months.', '18 months | lasts 1.5 year'],
  ['They drifted for 72 hours.', '72 hours | lasts 3 day'],
  ['The strike went on for 63 days.', '63 days | lasts 9 week'],
  ['The mill was built in 1998.', '1998 | years-before 28'],
  ['The harbour must be clean by 2035.', '2035 | years-after 9'],
];

const ages: readonly Row[] = [
  ['The court heard Jane Doe, 43, on Monday.', '43 | born 1982 1983'],
  ['A 42-year-old woman was arrested.', '42-year-old | born 1983 1984'],
  ['The 36-year-old said he would row on.', '36-year-old | born 1989 1990'],
  ['She met Richard Weir, 60, from the yard.', '60 | born 1965 1966'],
  ['Jane Doe, who is 60 years old, rows.', '60 years old | born 1965 1966'],
];

/** The year is told, not what counts from it. */
const history: readonly Row[] = [
  ['In 1990 she had worked there for 30 years.', '1990 | years-before 36'],
  ['The war of 1914 was the worst in 40 years.', '1914 | years-before 112'],
  ['Over the past two years nothing happened as in 1950.', '1950 | years-before 76'],
  ['In 1984 Marty Roe, 16, won.', '1984 | years-before 42'],
];

const silent: Readonly<Record<string, readonly string[]>> = {
  'a percentage that is no share': [
    'Interest is at 11.25 percent.',
    'Inflation is 6.85 percent.',
    'The economy grew by 1.1 percent in the quarter.',
    'He is 100 percent wrong.',
    'Exactly 50 percent of boats leak.',
    'They own 5% of 20% of the yard.',
    'The bond yields 2.9 percent.',
    'The beer has 5 percent alcohol.',
    'A 0.4 per cent monthly gain followed.',
    'Trump was up 5 or 6 points.',
    'Output fell 3 percent.',
    'She is at 85 percent, a 10 percent drop from the 95 percent before.',
  ],
  'numbers that are not set beside each other': [
    'Fares range from 12 to 18 crowns.',
    'Children from 6 to 12 years row.',
    'The train runs from 8 to 10.',
    'It is day 3 of 10.',
    'It was round 2 of 12.',
    'One of 12 boats sank.',
    'He read 3 of 4 pages.',
    'Half of the boats sank, 12,000 did not.',
    'Temperatures rose from 12°C to 18°C.',
    'Of 40 boats 12 sank.',
  ],
  'a time that counts from another day': [
    'He was jailed for 30 years.',
    'He has been jailed for 30 years.',
    'He has been banned for four years.',
    'Heading into the first race in 10 days he rowed.',
    'The race lasts 90 minutes.',
    'Two years later the mill closed.',
    'The law came 30 years before.',
    'After 27 years of prison he rowed.',
    'He lost 30 kilos in nine months.',
    'The bond runs for 10 years.',
    'A 10-year plan began.',
    'He said: “We met three weeks ago.”',
    'She would have ruled for 30 years.',
    'Hundreds of years ago ships sank.',
    'They rowed for two days.',
    'She has to work for 30 years.',
  ],
  'an age of another day, or of a thing': [
    'Jane Doe, 43, died on Monday.',
    'The body of Jane Doe, 43, was found.',
    'The 20-year-old student was shot.',
    'She was 43 when she left.',
    'At the age of 18 she went to sea.',
    'The 100-year-old mill burned.',
    'The 3-year-old company grew.',
    'Children aged 6 to 12 row.',
    'Over-65s and 16-year-olds may vote.',
    'Roe, 12, Lee, 14, Doe, 9, scored.',
    'He turns 18 in May.',
    'Jane Doe, 30, lay down on the rails last year.',
    'It works for people aged 55 and above.',
  ],
  'a year close to the article': ['It began in 2020.', 'It ends in 2028.', 'It began on 3 May 1998.'],
};

const table = (rows: readonly Row[]) =>
  it.each(rows.map(([text, ...reckoned]) => ({ text, reckoned })))('$text', ({ text, reckoned }) => {
    expect(reckoningsOf(text, day)).toEqual(reckoned);
  });

describe('shares in plain parts', () => table(shares));
describe('changes', () => table(changes));
describe('one number beside another', () => table(counts));
describe('times against the day of the article', () => table(times));
describe('ages', () => table(ages));
describe('what is told of another year', () => table(history));

for (const [why, texts] of Object.entries(silent))
  describe(`nothing for ${why}`, () => table(texts.map((text) => [text])));

describe('an article without a day', () => {
  it.each(['She has worked there for 30 years.', 'Jane Doe, 43, rows.', 'It was built in 1850.'])('%s', (text) => {
    expect(reckoningsOf(text, null)).toEqual([]);
  });
});

describe('plain parts', () => {
  it.each([
    [0.5, '1/2 exactly'],
    [0.51, 'none'],
    [0.47, 'none'],
    [0.001, '1/1000 exactly'],
    [0.003, '1/330'],
    [0.9, '9/10 exactly'],
    [0.65, '2/3'],
    [0.36, '3/8'],
    [1 / 3, '1/3 exactly'],
  ])('%d', (share, wanted) => {
    const parts = partsOf(share);
    expect(parts ? `${parts.part}/${parts.of}${parts.exact ? ' exactly' : ''}` : 'none').toBe(wanted);
  });
});
