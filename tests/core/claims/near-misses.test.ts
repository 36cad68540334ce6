/** Each note of the bundled dataset is shown on sentences that say it, and not on those that are only near. */
import { describe, expect, it } from 'vitest';
import { gateOf, saysAnother } from '../../../src/core/claims/notes/note-gate';
import { termsOf } from '../../../src/core/claims/notes/note-words';
import { asksForSomething, saidBy, saysAll } from '../../../src/wording/must-say';
import { withKin } from '../../../src/wording/kin';
import { readWording } from '../../../src/wording/wording';
import { bundled, claimsOf } from './bundled-dataset';
import { moreMistaken, moreNear, moreSays } from './note-cases/more';
import { politicsCases } from './note-cases/politics';
import { scienceCases } from './note-cases/science';
import { warCases } from './note-cases/war';

const all = [...warCases, ...politicsCases, ...scienceCases];

/** Later than all notes. */
const LATER = '2026-03-01';

const notesOn = (text: string, published = LATER) =>
  claimsOf(published, text).flatMap(({ notes }) => notes.map(({ id }) => id));

it('has a sentence near to each note', () => {
  expect(all.filter(({ near }) => near.length === 0)).toEqual([]);
});

describe('what must be said', () => {
  it.each(bundled.notes.map((note) => [note.id, note] as const))('%s says it in all its own wordings', (_, note) => {
    const { mustSay } = gateOf(note, bundled.topics);
    const own = [note.claim, ...note.wordings].map(readWording);
    const article = withKin([...own.flatMap(({ terms }) => terms), ...termsOf(note.claimedBy ?? '')]);
    expect(mustSay.length).toBeGreaterThan(0);
    expect(own.map((wording) => mustSay.findIndex((group) => !saysAll([group], saidBy(wording, article))))).toEqual(
      own.map(() => -1),
    );
  });

  it('makes none of a note’s own wordings another claim', () => {
    const stopped = bundled.notes.flatMap((note) => {
      const gate = gateOf(note, bundled.topics);
      return [note.claim, ...note.wordings].filter((wording) => saysAnother(gate, readWording(wording)));
    });
    expect(stopped).toEqual([]);
  });

  it('asks for no function word alone', () => {
    expect(bundled.notes.flatMap(({ mustSay }) => mustSay.flat()).filter((word) => !asksForSomething(word))).toEqual(
      [],
    );
  });
});

describe.each(all)('$id', { timeout: 30_000 }, ({ id, published, says, near, mistaken = [], silent = [] }) => {
  it.each(says)('shows: %s', (text) => {
    expect(notesOn(text, published)).toContain(id);
  });

  it.each(near)('none shows: %s', (text) => {
    expect(notesOn(text, published)).toEqual([]);
  });

  it.each(silent)('does not show yet: %s (%s)', (text) => {
    expect(notesOn(text, published)).toEqual([]);
  });

  it.fails.each(mistaken)('should not show: %s', (text) => {
    expect(notesOn(text, published)).toEqual([]);
  });
});

describe('more sentences', { timeout: 30_000 }, () => {
  it.each(moreSays)('%s shows: %s', (id, text) => {
    expect(notesOn(text)).toContain(id);
  });

  it.each(moreNear)('none shows: %s', (text) => {
    expect(notesOn(text)).toEqual([]);
  });

  it.fails.each(moreMistaken)('should not show: %s', (text) => {
    expect(notesOn(text)).toEqual([]);
  });
});
