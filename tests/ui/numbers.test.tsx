import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import german from '../../assets/locales/de.json';
import { annotate } from '../../src/core/annotate';
import type { Conversion } from '../../src/core/conversions/conversion';
import type { Proportion } from '../../src/core/proportion/proportion';
import type { Reading } from '../../src/ui/annotated-article';
import { Numbers } from '../../src/ui/numbers/Numbers';
import { MoreNumbersAndDays, NumbersAndDays, type NumbersAndDaysProps } from '../../src/ui/numbers/NumbersAndDays';
import { firstNumberSettings, numberRows, numbersWithin } from '../../src/ui/numbers/number-rows';
import { baseWords, conversionWords, proportionWords } from '../../src/ui/numbers/number-words';
import { reckoningWords } from '../../src/ui/numbers/reckoning-words';
import { sentenceAround } from '../../src/ui/text/sentence-around';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeReading } from './make-reading';

const t = makeTranslate(messagesIn(english), 'en');
const de = makeTranslate(messagesIn(german), 'de');

const proportion: Proportion = {
  start: 3,
  end: 16,
  kind: 'people',
  low: 192.5,
  high: 192.5,
  unit: null,
  base: {
    value: 11_552_876,
    country: 'Jordan',
    period: '2024',
    publisher: 'Office of People',
    sourceTitle: 'People',
    url: 'https://people.example/',
    edition: 'May 2025',
  },
};

describe('proportions in words', () => {
  it.each<[Partial<Proportion>, string, string]>([
    [{}, 'about 1 for every 190 inhabitants', 'etwa 1 auf 190 Einwohner'],
    [{ low: 2100, high: 2800 }, 'about 1 for every 2,100 – 2,800 inhabitants', 'etwa 1 auf 2.100 – 2.800 Einwohner'],
    [
      { kind: 'deaths', low: 22.9, high: 22.9 },
      'about 23 for every 100,000 inhabitants',
      'etwa 23 auf 100.000 Einwohner',
    ],
    [
      { kind: 'economy', low: 0.5467, high: 0.5467 },
      'about 0.55% of a year’s economic output',
      'etwa 0,55 % der Wirtschaftsleistung eines Jahres',
    ],
    [
      { kind: 'per-person', low: 136.7, high: 136.7, unit: 'USD' },
      'about $140 for each inhabitant',
      'etwa 140 $ je Einwohner',
    ],
    [{ kind: 'pitch-area', low: 4201, high: 4201 }, 'about 4,200 football pitches', 'etwa 4.200 Fußballfelder'],
  ])('%j', (parts, words, german) => {
    expect(proportionWords({ ...proportion, ...parts }, t)).toBe(words);
    expect(proportionWords({ ...proportion, ...parts }, de).replaceAll('\u00a0', ' ')).toBe(german);
  });

  it('name what they rest on', () => {
    expect(baseWords(proportion, t)).toBe('Jordan, 2024: 11.6M · Office of People, May 2025');
    const pitch = { ...proportion.base, country: null, period: null, edition: null };
    expect(baseWords({ ...proportion, kind: 'pitch-area', base: pitch }, t)).toBe('People · Office of People');
  });
});

describe('measures in other units', () => {
  const conversion: Conversion = {
    start: 0,
    end: 1,
    system: 'metric',
    low: 41.84,
    high: 41.84,
    unit: 'kilometre',
    digits: 2,
  };
  it.each<[Partial<Conversion>, string]>([
    [{}, '42 km'],
    [{ low: 16.1, high: 32.2 }, '16 km – 32 km'],
    [{ high: null }, '42 km or more'],
    [{ low: null }, 'up to 42 km'],
    [{ unit: 'square kilometre', low: 7.77, high: 7.77 }, '7.8 km²'],
    [{ unit: '°C', low: -40, high: -40 }, '-40°C'],
  ])('%j: %s', (parts, words) => expect(conversionWords({ ...conversion, ...parts }, t)).toBe(words));
});

const text = 'The path is 26 miles long. Nobody knows why.';
const readingOf = (words: string): Reading => {
  const { article } = makeReading(words);
  return { article, annotations: annotate(article, []) };
};

describe('rows of numbers', () => {
  it('follow the settings', () => {
    const reading = readingOf(text);
    const shown = (settings: Parameters<typeof numberRows>[1]) =>
      numberRows(reading, settings).map(({ conversion, proportions }) => [
        conversion?.unit ?? null,
        proportions.length,
      ]);
    expect(shown(firstNumberSettings)).toEqual([['kilometre', 0]]);
    expect(shown({ units: 'as-written', proportions: 'on' })).toEqual([]);
    expect(shown({ units: 'metric', proportions: 'on' })).toEqual([['kilometre', 0]]);
    expect(shown({ units: 'imperial', proportions: 'on' })).toEqual([]);
    const field = readingOf('It burned 3,000 hectares.');
    expect(numberRows(field, { units: 'as-written', proportions: 'on' })).toHaveLength(1);
    expect(numberRows(field, { units: 'as-written', proportions: 'off' })).toHaveLength(0);
  });

  it('are found within a span', () => {
    const rows = numberRows(readingOf(text), { units: 'metric', proportions: 'on' });
    expect(numbersWithin(rows, { start: 0, end: 26 })).toHaveLength(1);
    expect(numbersWithin(rows, { start: 26, end: text.length })).toHaveLength(0);
  });
});

describe('a sentence around a span', () => {
  it.each([
    ['26 miles', 'The path is 26 miles long.'],
    ['Nobody', 'Nobody knows why.'],
  ])('%s', (words, sentence) => {
    const { article } = makeReading(text);
    const start = text.indexOf(words);
    expect(sentenceAround(article, { start, end: start + words.length })).toBe(sentence);
  });
});

describe('numbers and days in a card', () => {
  afterEach(() => render(null, document.body));
  const show = (words: string, settings: Parameters<typeof numberRows>[1]) => {
    const reading = readingOf(words);
    const span = { start: 0, end: words.length };
    void act(() => render(<NumbersAndDays reading={reading} span={span} settings={settings} t={t} />, document.body));
    return document.body.textContent;
  };

  it('are said by the settings', () => {
    const words = 'On Tuesday they walked 26 miles.';
    expect(show(words, { units: 'metric', proportions: 'on' })).toBe(
      '26 miles= 42 kmTuesday: Tuesday, February 11, 2025',
    );
    expect(show(words, { units: 'as-written', proportions: 'on' })).toBe('Tuesday: Tuesday, February 11, 2025');
  });

  it.each<
    [what: string, words: string, folded: boolean, seen: string | undefined, fold: string | undefined, has: string]
  >([
    [
      'beyond the first two',
      'On Tuesday they walked 26 miles, and 10 miles back.',
      false,
      '26 miles= 42 km10 miles= 16 km',
      '1 more number or day',
      'Tuesday: Tuesday, February 11, 2025',
    ],
    [
      'beyond the first where two take many lines',
      'It covers 3,000 acres, and 26 miles of path.',
      false,
      undefined,
      '1 more number or day',
      '26 miles= 42 km',
    ],
    ['all where the card says so', 'They walked 26 miles.', true, undefined, 'Numbers and days', '26 miles= 42 km'],
    ['never where there are few', 'They walked 26 miles.', false, '26 miles= 42 km', undefined, ''],
  ])('are folded %s', (_what, words, folded, seen, fold, has) => {
    const props: NumbersAndDaysProps = {
      reading: readingOf(words),
      span: { start: 0, end: words.length },
      settings: { units: 'metric', proportions: 'on' },
      folded,
      t,
    };
    void act(() =>
      render(
        <>
          <NumbersAndDays {...props} />
          <MoreNumbersAndDays {...props} />
        </>,
        document.body,
      ),
    );
    const more = document.querySelector('details');
    expect(more?.querySelector('summary')?.textContent).toBe(fold);
    expect(more?.textContent ?? '').toContain(has);
    if (seen !== undefined) expect(document.querySelector('[data-part="numbers"]')?.textContent).toBe(seen);
  });

  it('are left out where nothing is known', () =>
    expect(show('She has 12 cats.', { units: 'metric', proportions: 'on' })).toBe(''));
});

describe('reckonings in words', () => {
  const words = (text: string, translate = t) => {
    const reading = readingOf(text);
    return reading.annotations.reckonings
      .map((reckoning) => reckoningWords(reading, reckoning, translate).replaceAll('\u00a0', ' '))
      .join('; ');
  };

  it.each([
    ['Some 37 percent of sailors are ill.', 'about 3 in 8', 'etwa 3 von 8'],
    ['About 80% of the boats leak.', '4 in 5', '4 von 5'],
    ['More than 40% of rowers smoke.', '2 in 5 or more', '2 von 5 oder mehr'],
    ['The fleet shrank by 80 percent.', 'leaves 1 in 5', 'es bleiben 1 von 5'],
    ['Demand saw a 40% increase.', '2 in 5 more', '2 von 5 mehr'],
    ['Sales rose by 300 percent.', '4 times what it was before', 'das 4-Fache von vorher'],
    ['Jane Doe, 43, rows.', 'born in 1981 or 1982', 'geboren 1981 oder 1982'],
    ['She has worked there for 30 years.', 'since about 1995', 'seit etwa 1995'],
    ['She has worked there for over 30 years.', 'since about 1995 or earlier', 'seit etwa 1995 oder früher'],
    ['He spent the past nine years at sea.', 'about 2016 to 2025', 'etwa 2016 bis 2025'],
    ['The licence expires in three weeks.', 'March 5, 2025', '5. März 2025'],
    ['They drifted for 72 hours.', 'about 3 days', 'etwa 3 Tage'],
    ['Fares rose from 12 to 18 crowns.', '50% more than “12”', '50 % mehr als „12“'],
    ['Fares fell from 18 to 12 crowns.', '33% less than “18”', '33 % weniger als „18“'],
    [
      'Turnout rose from 40 percent to 46 percent.',
      '6 percentage points more than “40 percent”',
      '6 Prozentpunkte mehr als „40 percent“',
    ],
    ['She won 220 of 435 seats.', '51% of “435 seats”', '51 % von „435 seats“'],
    ['Half of the club’s 12,000 members left.', 'about 6,000 of “12,000 members”', 'etwa 6.000 von „12,000 members“'],
    ['A place costs $2,000 a month.', 'about $24,000 in a year', 'etwa 24.000 $ im Jahr'],
    ['It was built in 1850.', '175 years before the article', '175 Jahre vor dem Artikel'],
  ])('%s', (text, english, german) => {
    expect(words(text)).toBe(english);
    expect(words(text, de)).toBe(german);
  });

  it('follow the switch for proportions', () => {
    const reading = readingOf('Jane Doe, 43, rows.');
    expect(numberRows(reading, { units: 'both', proportions: 'on' })).toHaveLength(1);
    expect(numberRows(reading, { units: 'both', proportions: 'off' })).toHaveLength(0);
  });
});

describe('the list of numbers', () => {
  afterEach(() => render(null, document.body));
  const show = (words: string, onJump: (span: { start: number }) => void = () => undefined) => {
    const reading = readingOf(words);
    const rows = numberRows(reading, { units: 'metric', proportions: 'on' });
    void act(() =>
      render(<Numbers reading={reading} rows={rows} opens={false} t={t} onJump={onJump} />, document.body),
    );
  };

  it('says what is known below each and leads to its place', () => {
    const jumps: number[] = [];
    show(text, ({ start }) => jumps.push(start));
    expect(document.querySelector('[data-part="conversion"]')!.textContent).toBe('= 42 km');
    document.querySelector<HTMLButtonElement>('.numbers button')!.click();
    expect(jumps).toEqual([text.indexOf('26')]);
  });

  it('says so where nothing is known', () => {
    show('She has 12 cats.');
    expect(document.querySelector('[role="status"]')!.textContent).toBe(english.numbers.none);
  });
});
