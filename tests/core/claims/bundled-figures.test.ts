/**
 * Which figures of an article are compared with the estimates of the bundled topics, and which are only near their
 * words.
 */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './bundled-dataset';

const shown = (text: string, published = '2025-02-13') =>
  claimsOf(published, text).flatMap(({ figures }) =>
    figures.map(({ topic, position, scope }) => [topic, position, ...scope].join(' ')),
  );

describe('a figure beside estimates', { timeout: 30_000 }, () => {
  it.each<[string, ...string[]]>([
    ['US inflation was 3% in January.', 'us-inflation within'],
    ['Inflation in the United States climbed to an annual rate of 3 percent.', 'us-inflation within'],
    ['The central bank of the United States brought inflation down to under 3 percent.', 'us-inflation within'],
    ['Consumer prices in the United States rose 3 percent in a year.', 'us-inflation within'],
    ['NATO allies should spend five percent of GDP on defence.', 'nato-spending within'],
    [
      'Only five allies in NATO spend more than 2 percent of gross domestic product on defence.',
      'nato-spending within',
    ],
    ['NATO members spent 2.02 percent of GDP on defence last year.', 'nato-spending within'],
    ['Volodymyr Zelensky has the trust of 57 percent of Ukrainians.', 'zelensky-trust within'],
    ['Volodymyr Zelensky’s approval rating is 4 percent.', 'zelensky-trust below'],
    ['Russia controls about 20 percent of Ukraine’s territory.', 'occupied-ukraine within'],
    ['Russia holds about a fifth of the country, and Ukraine wants the territory back.', 'occupied-ukraine within'],
    ['The United States has given Ukraine $66 billion in military aid since 2022.', 'us-aid-ukraine below'],
    ['The world is already 1.3C warmer.', 'global-temperature within base'],
    ['Vladimir Putin and Donald Trump held a 90-minute phone call.', 'putin-trump-calls within'],
    ['Donald Trump spoke to Vladimir Putin on the phone for two hours.', 'putin-trump-calls within'],
    ['Donald Trump and Vladimir Putin were on the phone for 40 minutes.', 'putin-trump-calls below'],
    [
      'More than 48,000 Palestinians, most of them women and children, have been killed in the war in Gaza.',
      'gaza-deaths within',
    ],
    ['The war between Russia and Ukraine has killed 12,654 civilians.', 'ukraine-civilian-deaths within side'],
    ['In the United States, 80,000 people died of a drug overdose in a year.', 'us-overdose-deaths within'],
    [
      'There were 60,000 arrests at the southern border of the United States in December.',
      'us-border-crossings within',
    ],
    ['More than 120 million people worldwide have fled their homes.', 'displaced-people within'],
  ])('%s', (text, ...topics) => {
    expect(shown(text)).toEqual(topics);
  });
});

describe('a figure of something else', { timeout: 30_000 }, () => {
  it.each([
    // A time or a deadline is not a length.
    'Donald Trump’s call with Vladimir Putin was the first in three years.',
    'Vladimir Putin and Donald Trump met. Two hours later Trump called Putin again.',
    'Donald Trump called Vladimir Putin within 48 hours of his return.',
    'In the past 24 hours Donald Trump has called Vladimir Putin twice.',
    'Donald Trump waited 30 minutes for the call with Vladimir Putin.',
    'Donald Trump gave Vladimir Putin 50 days in a phone call.',
    // Other prices, and prices only beside the figure.
    'Egg prices in the United States rose 15.2% in a month.',
    'US gas prices rose 12 percent in January.',
    'House prices in the United States fell by 2.1 per cent.',
    'The United States will put a tariff of 25 percent on steel, which will raise prices.',
    'The US central bank kept its interest rate at 4.5 percent to bring down inflation.',
    'US consumer confidence fell 4.5% as prices rose.',
    'In the United States, 45 percent of voters say inflation is their main worry.',
    // A change is not a level, and another country's share does not count.
    'Spending on defence by NATO allies rose 11 percent in a year.',
    'Poland, a NATO ally, spends 4.1 percent of its GDP on defence.',
    'In a poll, 65 percent of Germans support more weapons for Volodymyr Zelensky.',
    'Russia has destroyed 50 percent of Ukraine’s energy supply and holds the largest plant of the country.',
    // One instalment, somebody else's aid, a price.
    'The United States gave Ukraine $500 million in military aid on Thursday.',
    'Germany gave Ukraine 40 billion dollars in aid, the United States said.',
    'The United States wants $500 billion worth of rare earths from Ukraine in return for its aid.',
    // Others than the dead.
    'In Gaza, 2 million people live in tents after the war, and many have died.',
    'The dead of the Second World War, 27 million, are remembered in Russia and Ukraine.',
    'Russia killed 12 people in an attack on Ukraine on Thursday.',
    'Russia has lost 10,000 tanks in the war with Ukraine.',
    'The temperature in Dubai reached 51C, a climate record for the world.',
    'Some 900,000 refugees had to be housed, the largest number since World War II.',
    'Customs officers of the United States made 26,000 arrests of aliens with criminal records.',
    'The core of the Earth is heated to 5,200C, the hottest place of the planet.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
