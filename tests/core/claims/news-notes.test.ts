/** Notes on claims that the news repeats: most sentences that say them show them, hardly any near one does. */
import { describe, expect, it } from 'vitest';
import { bundled, claimsOf } from './bundled-dataset';
import cases from './note-cases/news-notes.json';
import { politicsCases } from './note-cases/politics';
import { scienceCases } from './note-cases/science';
import { warCases } from './note-cases/war';

/** Sentences of our own for one note: some say it in other words than its wordings, some only use similar words. */
interface NewsNote {
  readonly says: readonly string[];
  readonly near: readonly string[];
}

const rows = Object.entries(cases as Record<string, NewsNote>);

/** Later than all notes. */
const LATER = '2026-06-30';

const notesOn = (text: string) => claimsOf(LATER, text).flatMap(({ notes }) => notes.map(({ id }) => id));

it('has sentences for every note', () => {
  const others = [...warCases, ...politicsCases, ...scienceCases].map(({ id }) => id);
  const known = new Set([...others, ...rows.map(([id]) => id)]);
  const ids = bundled.notes.map(({ id }) => id);
  const file = 'tests/core/claims/note-cases/news-notes.json';
  expect(
    ids.filter((id) => !known.has(id)),
    `These notes have no sentences: add some to ${file}.`,
  ).toEqual([]);
  expect(
    [...known].filter((id) => !ids.includes(id)),
    `These sentences are of notes that are gone: take them out of ${file} or the files beside it.`,
  ).toEqual([]);
  expect(rows.filter(([, { says }]) => says.length === 0)).toEqual([]);
});

describe('all notes together', { timeout: 60_000 }, () => {
  it('at least 90 in 100 sentences that say a note show it', () => {
    const said = rows.flatMap(([id, { says }]) => says.map((text) => ({ id, text })));
    const silent = said.filter(({ id, text }) => !notesOn(text).includes(id));
    expect(silent.length / said.length, silent.map(({ id, text }) => `${id}: ${text}`).join('\n')).toBeLessThan(0.1);
  });

  it('at most 3 in 100 sentences that are near to one show any', () => {
    const near = rows.flatMap(([, sentences]) => sentences.near);
    const shown = near.filter((text) => notesOn(text).length > 0);
    expect(shown.length / near.length, shown.join('\n')).toBeLessThan(0.03);
  });
});
