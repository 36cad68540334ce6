/** The day that roles and notes are read on: which one, and where it is from. */
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json';
import type { Subject } from '../../src/core/annotations';
import type { DaySource } from '../../src/text/article';
import type { Reading } from '../../src/ui/annotated-article';
import { CardBody } from '../../src/ui/card/CardBody';
import { makeTranslate, messagesIn } from '../../src/ui/text/translate';
import { richFacts as facts, richReading } from './rich-reading';

const t = makeTranslate(messagesIn(english), 'en');
const { mentions, statements, claims } = richReading.annotations;
const known = mentions.findIndex(({ entity }) => entity);
const unknown = mentions.findIndex(({ entity }) => !entity);
const told = statements.findIndex(({ speaker }) => speaker?.entity);
const noted = claims.findIndex(({ notes }) => notes.length > 0);

afterEach(() => render(null, document.body));

function dayOn(selected: Subject, daySource: Partial<DaySource> | null, parts: Partial<Reading> = {}): string | null {
  const source = daySource && ({ from: 'data', first: null, later: null, ...daySource } as const);
  const article = { ...richReading.article, published: '2025-02-12', daySource: source };
  render(
    <CardBody reading={{ ...richReading, article, ...parts }} selected={selected} facts={facts} t={t} />,
    document.body,
  );
  const lines = document.querySelectorAll('[data-part="day"]');
  expect(lines.length).toBeLessThan(2);
  return lines[0]?.textContent ?? null;
}

describe('where the day is from', () => {
  const cases: [name: string, source: Partial<DaySource> | null, words: string[]][] = [
    ['stated for programs', {}, ['search engines']],
    ['shown', { from: 'page' }, ['shows', 'beside its title']],
    ['in the address', { from: 'address' }, ['address']],
    ['an update', { first: '2012-05-10' }, ['First published on May 10, 2012', 'update of February 12, 2025']],
    ['a first publication', { later: '2026-03-04' }, ['Updated on March 4, 2026', 'as of February 12, 2025']],
  ];
  const subjects: [on: string, subject: Subject][] = [
    ['a name', { kind: 'mention', index: known }],
    ['a statement', { kind: 'statement', index: told }],
    ['a claim with a note', { kind: 'claim', index: noted }],
  ];
  describe.each(subjects)('on the card of %s', (_, subject) => {
    it.each(cases)('%s', (_name, source, words) => {
      const said = dayOn(subject, source);
      for (const word of words) expect(said).toContain(word);
    });
    it('says nothing of a text that is from no page', () => expect(dayOn(subject, null)).toBeNull());
  });

  it('says nothing of it for a name without roles', () =>
    expect(dayOn({ kind: 'mention', index: unknown }, {})).toBeNull());
  it('says nothing of it for words that were looked up', () =>
    expect(dayOn({ kind: 'mention', index: known }, {}, { wordsAlone: true })).toBeNull());
});
