import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import { annotate } from '../../src/core/annotate';
import type { Reading } from '../../src/ui/annotated-article';
import { momentWords } from '../../src/ui/days/moment-words';
import { Timeline } from '../../src/ui/days/Timeline';
import { timelineOf } from '../../src/ui/days/timeline-model';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { makeReading } from './make-reading';

const t = makeTranslate(messagesIn(english), 'en');
/** The article is of Wednesday, 12 February 2025. */
const text =
  'The council met on Tuesday. The strike began last week. On Tuesday nobody came. A law of 3 March 2019 forbids it.';

function readingOf(words: string): Reading {
  const { article } = makeReading(words);
  return { article, annotations: annotate(article, []) };
}

describe('moments', () => {
  it('are in the order of the calendar, with the article’s own day', () =>
    expect(timelineOf(readingOf(text)).map(({ date, until, places }) => [date, until, places.length])).toEqual([
      ['2019-03-03', null, 1],
      ['2025-02-03', '2025-02-09', 1],
      ['2025-02-11', null, 2],
      ['2025-02-12', null, 0],
    ]));

  it('tell the article’s day and the first of each year', () =>
    expect(timelineOf(readingOf(text)).map(({ isArticle, opensYear }) => [isArticle, opensYear])).toEqual([
      [false, true],
      [false, true],
      [false, false],
      [true, false],
    ]));

  it('are none where the article names no day', () => expect(timelineOf(readingOf('Nobody came.'))).toEqual([]));

  it('join the article’s own day with what the text says of it', () =>
    expect(timelineOf(readingOf('The council met this morning.'))).toMatchObject([{ isArticle: true, places: [{}] }]));

  it.each([
    ['2025-02-11', null, 'Tuesday, February 11, 2025'],
    ['2025-02-03', '2025-02-09', 'February 3 – 9, 2025'],
    ['2024-12-30', '2025-01-05', 'December 30, 2024 – January 5, 2025'],
    ['2025-01', null, 'January 2025'],
    ['2019', null, '2019'],
  ])('%s to %s is said as %s', (date, until, words) =>
    expect(momentWords({ date, until }, 'en').replace(/[\u2009\u202f]/g, ' ')).toBe(words),
  );
});

describe('the timeline', () => {
  afterEach(() => render(null, document.body));
  const jumps: number[] = [];
  const show = (words: string) => {
    const reading = readingOf(words);
    jumps.length = 0;
    const moments = timelineOf(reading);
    void act(() =>
      render(
        <Timeline reading={reading} moments={moments} t={t} onJump={({ start }) => jumps.push(start)} />,
        document.body,
      ),
    );
  };
  const press = (key: string) =>
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  it('is a list that reads without its line', () => {
    show(text);
    const list = document.querySelector('ol')!;
    expect(list.getAttribute('aria-label')).toBe(english.days.label);
    expect([...list.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
      '2019-03-03',
      '2025-02-03',
      '2025-02-11',
      '2025-02-12',
    ]);
    expect(list.querySelector('.is-article')!.textContent).toContain(english.days.article);
    expect(list.textContent).toContain('The strike began last week.');
  });

  it('leads to the place', () => {
    show(text);
    document.querySelectorAll<HTMLButtonElement>('.place')[1]!.click();
    expect(jumps).toEqual([text.indexOf('last week')]);
  });

  it('goes by arrow keys from place to place', () => {
    show(text);
    const places = [...document.querySelectorAll<HTMLButtonElement>('.place')];
    places[0]!.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(places[1]);
    press('End');
    expect(document.activeElement).toBe(places.at(-1));
    press('ArrowDown');
    expect(document.activeElement).toBe(places.at(-1));
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(places[0]);
  });

  it('says so where there is no day', () => {
    show('Nobody came.');
    expect(document.querySelector('[role="status"]')!.textContent).toBe(english.days.none);
  });
});
