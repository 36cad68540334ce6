/**
 * Sentences as a newspaper, a politician or a post would put them, for 66 notes drawn by lot, and as many near ones.
 * They were written from the claims alone, by somebody who had not seen the rules nor what the notes ask for.
 */
import { expect, it } from 'vitest';
import { claimsOf } from './bundled-dataset';
import cases from './note-cases/second-table.json';

const rows = Object.entries(
  cases as Record<string, { readonly says: readonly string[]; readonly near: readonly string[] }>,
);

/** Later than all notes. */
const LATER = '2026-06-30';

const notesOn = (text: string) => claimsOf(LATER, text).flatMap(({ notes }) => notes.map(({ id }) => id));

it('shows the note on at least 75 in 100 sentences that say it', () => {
  const said = rows.flatMap(([id, { says }]) => says.map((text) => ({ id, text })));
  const silent = said.filter(({ id, text }) => !notesOn(text).includes(id));
  expect(silent.length / said.length, silent.map(({ id, text }) => `${id}: ${text}`).join('\n')).toBeLessThan(0.25);
}, 60_000);

it('shows a note on at most 3 in 100 sentences that are near to one', () => {
  const near = rows.flatMap(([, sentences]) => sentences.near);
  const shown = near.filter((text) => notesOn(text).length > 0);
  expect(shown.length / near.length, shown.join('\n')).toBeLessThan(0.031);
}, 60_000);
