import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import german from '../../assets/locales/de.json';
import type { SeriesFigure } from '../../src/core/series/series-figure';
import { hearCards } from '../../src/ui/card/card-acts';
import { SeriesField } from '../../src/ui/series/SeriesField';
import { seriesChartModel } from '../../src/ui/series/series-chart-model';
import { periodWords, rangeWords, seriesSentence, valueWords } from '../../src/ui/series/series-words';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeReading } from './make-reading';
import { makeSeriesFigure } from './make-series-figure';

const t = makeTranslate(messagesIn(english), 'en');
const text = 'Prices in Aland rose 9 percent in 2024.';
const figure = makeSeriesFigure({ start: text.indexOf('9'), end: text.indexOf(' in 2024') });

describe('the chart of a series', () => {
  it('places values from left to right and the number at its time', () => {
    const model = seriesChartModel(figure)!;
    expect(model.points.map(({ x }) => x)).toEqual([0, 0.5, 1]);
    expect(model.points.map(({ isMeant }) => isMeant)).toEqual([false, false, true]);
    expect(model.figure.x).toBe(1);
    expect(model.figure.y).toBeGreaterThan(model.points[2]!.to);
    expect(model.points[1]!.from).toBeGreaterThanOrEqual(0);
  });
  it('begins at zero where all values are far above it', () => {
    const points = [
      { period: '2023', low: 1, high: 1 },
      { period: '2024', low: 4, high: 5 },
    ];
    expect(seriesChartModel({ ...figure, points })!.bottom).toBe(0);
  });
  it('turns deficits round where the article says their size', () => {
    const points = [
      { period: '2023', low: -6, high: -6 },
      { period: '2024', low: -5, high: -4 },
    ];
    expect(seriesChartModel({ ...figure, points })!.points.map(({ high }) => high)).toEqual([6, 5]);
  });
  it.each([
    ['one point', { points: figure.points.slice(0, 1) }],
    ['no point', { points: [] }],
    ['no number', { stated: { low: null, high: null } }],
  ])('is left out with %s', (_, change) => expect(seriesChartModel({ ...figure, ...change })).toBeNull());
  it('draws no more points than can be told apart', () => {
    const points = Array.from({ length: 500 }, (_, index) => ({
      period: String(1500 + index),
      low: index,
      high: index,
    }));
    expect(seriesChartModel({ ...figure, points })!.points.length).toBe(36);
  });
});

describe('values in words', () => {
  it.each([
    [58.5, 'percent', '58.5%'],
    [-0.5, 'percent', '-0.5%'],
    [3.9e12, 'USD', '$3.9T'],
    [117, 'USD per barrel', '$117.00'],
    [41_615, 'count', '41,615'],
    [2_901_478, 'count', '2.9M'],
    [1.53, '°C', '1.53'],
  ])('%s %s is %s', (value, unit, words) => expect(valueWords(value, unit, 'en')).toBe(words));
  it.each([
    ['2024', '2024'],
    ['2025-05', 'May 2025'],
    ['2025-05-31', 'May 31, 2025'],
    ['2025-Q2', 'quarter 2 of 2025'],
    ['FY2024', 'fiscal year 2024 (October to September)'],
  ])('%s is %s', (period, words) => expect(periodWords(period, t)).toBe(words));
  it('says a range once where its ends are equal', () => {
    expect(rangeWords({ low: 4, high: 4 }, 'percent', 'en')).toBe('4%');
    expect(rangeWords({ low: 4, high: 5 }, 'percent', 'en')).toBe('4% – 5%');
  });
  it('says what is published, and where the number lies', () => {
    expect(seriesSentence(figure, t)).toBe('Published for 2024: 4% – 5%. The number in the article is higher.');
    const de = makeTranslate(messagesIn(german), 'de');
    expect(seriesSentence(figure, de)).toContain('Die Zahl im Artikel ist höher.');
  });
});

describe('the field of a series', () => {
  const root = document.createElement('div');
  hearCards(root, {});
  const show = (shown: SeriesFigure) => {
    const reading = makeReading(text);
    render(<SeriesField reading={reading} figure={shown} t={t} />, root);
  };
  afterEach(() => render(null, root));

  it('names what is measured, by whom, in which edition', () => {
    show(figure);
    expect(root.textContent).toContain('how much prices rose over the year');
    expect(root.querySelector('a')!.getAttribute('href')).toBe('https://prices.example/');
    expect(root.textContent).toContain('March 2025');
  });
  it('says whose count it is where that must be said', () => {
    show({ ...figure, counter: 'Ministry of Prices' });
    expect(root.textContent).toContain('Counted by: Ministry of Prices.');
  });
  it('makes no link of an address that is none', () => {
    show({ ...figure, url: 'javascript:alert(1)' });
    expect(root.querySelector('a')).toBeNull();
  });
  it('has a text alternative and is gone through by keys', () => {
    show(figure);
    const drawing = root.querySelector('svg')!;
    expect(drawing.getAttribute('aria-label')).toContain('9 percent');
    const press = (key: string) => drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowRight');
    expect(root.querySelector('figcaption')!.textContent).toBe('2022: 2%');
    press('ArrowDown');
    expect(root.querySelector('figcaption')!.textContent).toBe('2024: 4% – 5%');
    press('a');
    expect(root.querySelector('figcaption')!.textContent).toBe('2024: 4% – 5%');
  });
});
