import { describe, expect, it } from 'vitest';
import { claimsOf } from './bundled-dataset';

const notesOf = (published: string, text: string) =>
  claimsOf(published, text).flatMap(({ notes }) => notes.map(({ id }) => id));

describe('notes of the bundled dataset', { timeout: 30_000 }, () => {
  it.each([
    [
      'call-length',
      '2025-02-13',
      'Donald Trump and Vladimir Putin spoke by phone for nearly one and a half hours, the White House said.',
    ],
    [
      'call-length',
      '2025-06-10',
      'Donald Trump spoke to Vladimir Putin on the phone. The call of 12 February lasted nearly one and a half hours.',
    ],
    ['wind-whales', '2025-03-01', 'Offshore wind turbines kill whales, more than 100 in a year.'],
    ['flu-vs-covid', '2025-03-01', 'Seasonal flu kills more people in the US each year than COVID-19.'],
    [
      'vance-zelensky-munich',
      '2025-02-12',
      'JD Vance is in Paris. Volodymyr Zelensky is due to meet Vance at the Munich Security Conference on Friday.',
    ],
    [
      'hegseth-borders',
      '2025-02-12',
      'Pete Hegseth told allies in Brussels that trying to return Ukraine to its pre-2014 borders was an "illusionary goal".',
    ],
  ])('%s shows', (id, published, text) => {
    expect(notesOf(published, text)).toContain(id);
  });

  it.each([
    [
      'before it happened',
      '2025-02-11',
      'Donald Trump and Vladimir Putin spoke by phone for nearly one and a half hours, the White House said.',
    ],
    [
      'another call',
      '2025-03-20',
      'Donald Trump and Vladimir Putin spoke by phone for nearly one and a half hours, the White House said.',
    ],
    [
      'another war',
      '2025-03-01',
      'Donald Trump said millions of people had died in the Congo war. Russia and Ukraine sent condolences.',
    ],
    [
      'another vice president',
      '2025-02-12',
      'US Vice President JD Vance is in Paris. Rain is forecast.\n\nVolodymyr Zelensky will meet the vice president of Brazil at the Munich Security Conference.',
    ],
    [
      'another guest',
      '2025-02-12',
      'US Vice President JD Vance is in Paris. Rain is forecast.\n\nVolodymyr Zelensky will meet Olaf Scholz at the Munich Security Conference.',
    ],
    ['who does more', '2025-03-01', 'Ships kill more whales than offshore wind turbines.'],
    ['the opposite', '2025-03-01', 'Pete Hegseth said NATO membership for Ukraine is realistic.'],
    [
      'who pays whom',
      '2025-03-01',
      'When we ship goods out of America, many other countries make us pay very high tariffs.',
    ],
    [
      'other borders',
      '2025-03-01',
      'Seeking to return Armenia to its 2020 borders is unrealistic, Pete Hegseth said. Ukraine was not mentioned.',
    ],
  ])('none shows: %s', (_, published, text) => {
    expect(notesOf(published, text)).toEqual([]);
  });

  it.each([
    ['2014', ['since']],
    ['February 2022', []],
  ])('soldiers killed since %s', (since, scope) => {
    const [claim] = claimsOf(
      '2025-03-01',
      `Volodymyr Zelensky said 46,000 Ukrainian soldiers had been killed since ${since} in the war with Russia.`,
    );
    expect(claim?.figures).toEqual([expect.objectContaining({ topic: 'ukraine-soldiers-killed', scope })]);
  });
});
