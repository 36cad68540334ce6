/** Currency, the third field of a claim: the date of the knowledge compared with the article's day. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import type { Claim } from '../../src/core/annotations';
import type { Facts } from '../../src/dataset/facts';
import { noteSchema } from '../../src/dataset/schema';
import { ClaimCard } from '../../src/ui/card/ClaimCard';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { gazette, note, topic } from '../dataset/make-records';
import { makeClaim, makeReading } from './make-reading';

const t = makeTranslate(messagesIn(english), 'en');
const text = 'The harbour of Belhaven was closed for a year.';

const facts = (asOf: readonly string[], estimates: readonly string[] = []): Facts => ({
  entities: [],
  notes: asOf.map((day, index) => ({ ...note(`note-${index}`, { asOf: day }), dataset: 'test' })),
  topics:
    estimates.length === 0
      ? []
      : [
          {
            ...topic('sailors', {
              estimates: estimates.map((day) => ({
                by: 'The Gazette',
                low: 10,
                high: 20,
                text: '10 to 20',
                asOf: day,
                source: 'gazette',
              })),
            }),
            dataset: 'test',
          },
        ],
  datasets: {},
  sources: { 'test/gazette': gazette },
});

function card(known: Facts, published: string | null): HTMLElement {
  const claim: Claim = makeClaim(text, text, {
    notes: known.notes.map(({ id, evidence, asOf }) => ({
      dataset: 'test',
      id,
      match: 'same-wording',
      score: 1,
      evidence,
      asOf,
    })),
    figures: known.topics.map(({ id }) => ({ dataset: 'test', topic: id, position: 'within', factor: 1, scope: [] })),
  });
  const reading = makeReading(text);
  const root = document.createElement('div');
  render(
    <ClaimCard
      reading={{ ...reading, article: { ...reading.article, published } }}
      claim={claim}
      facts={known}
      t={t}
    />,
    root,
  );
  return root;
}

const clockLines = (root: HTMLElement) => [...root.querySelectorAll('.clock li')].map((line) => line.textContent);

describe('a note and the article of 12 February 2025', () => {
  it.each([
    ['the day before', '2025-02-11', 'Note as of February 11, 2025: predates this article'],
    ['the same day', '2025-02-12', 'Note as of February 12, 2025, the time of this article'],
    ['the day after', '2025-02-13', 'Note as of February 13, 2025: made after this article'],
    ['the month before', '2025-01', 'Note as of January 2025: predates this article'],
    ['the same month, no more exact', '2025-02', 'Note as of February 2025, the time of this article'],
    ['the month after', '2025-03', 'Note as of March 2025: made after this article'],
    ['the year before', '2024', 'Note as of 2024: predates this article'],
    ['the same year, no more exact', '2025', 'Note as of 2025, the time of this article'],
    ['the year after', '2026', 'Note as of 2026: made after this article'],
  ])('of %s', (_, asOf, line) => {
    expect(clockLines(card(facts([asOf]), '2025-02-12'))).toEqual([line]);
  });

  it('says only when the note was made where the article has no date', () => {
    expect(clockLines(card(facts(['2025-02-20']), null))).toEqual(['Note as of February 20, 2025']);
  });

  it('gives notes of different days a line each, and the estimates their first and last date', () => {
    expect(clockLines(card(facts(['2024-06-01', '2025-05'], ['2025-03', '2023-01-15', '2024']), '2025-02-12'))).toEqual(
      [
        'Note as of June 1, 2024: predates this article',
        'Note as of May 2025: made after this article',
        'Estimates made from January 15, 2023 to March 2025',
      ],
    );
  });

  it('says a day once that several notes share', () => {
    expect(clockLines(card(facts(['2025-03-01', '2025-03-01', '2024-06-01', '2025-03-01']), '2025-02-12'))).toEqual([
      'Note as of March 1, 2025: made after this article',
      'Note as of June 1, 2024: predates this article',
    ]);
  });

  it('has no note without a date: the schema refuses it', () => {
    const dated = note('dated');
    expect(noteSchema.safeParse(dated).success).toBe(true);
    for (const asOf of [undefined, null, '', 'lately'])
      expect(noteSchema.safeParse({ ...dated, asOf }).success).toBe(false);
  });
});

describe('the three fields of a claim', () => {
  const parts = (root: HTMLElement) =>
    [...root.querySelectorAll<HTMLElement>('section[data-part]')].map(({ dataset }) => dataset['part']);
  const part = (root: HTMLElement, name: string) => root.querySelector(`[data-part="${name}"]`)?.textContent ?? '';

  it('stand apart, and none speaks for another', () => {
    const root = card(facts(['2025-03-01']), '2025-02-12');
    expect(parts(root)).toEqual(['attribution', 'evidence', 'currency']);
    expect(part(root, 'attribution')).not.toMatch(/supported|as of/i);
    expect(part(root, 'evidence')).toMatch(/supported/i);
    expect(part(root, 'evidence')).not.toMatch(/made after this article/);
    expect(part(root, 'currency')).not.toMatch(/supported/i);
  });

  it('are two where nothing is known: what was not examined is not dated', () => {
    expect(parts(card(facts([]), '2025-02-12'))).toEqual(['attribution', 'evidence']);
  });
});
