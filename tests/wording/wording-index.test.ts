import { describe, expect, it } from 'vitest';
import { MOST_READ, noteMatcher } from '../../src/core/claims/notes/note-index';
import { buildNoteIndex, WORDING_RULES } from '../../src/wording/wording-index';
import { rarityOf } from '../../src/wording/rarity';
import { readWording } from '../../src/wording/wording';
import { notes } from '../core/claims/claims-of';
import { noteTableOf } from '../core/note-table';

/** Words whose terms show a change of stems, synonyms, function words, numbers or of the rarity table. */
const probe = `The president's vaccines were not voted on, and two thirds, 2.5 million dollars of US aid cost Russian exporters nearly
  40 percent; covid-19 relations hopping through conditional happiness, photographs and illegally exchanged prisoners; the I.R.S. isnʼt in Łódź.`;

describe('index of notes', () => {
  it('has the number of the rules that made its terms', () => {
    const { terms } = readWording(probe);
    const sum = terms.reduce((hash, term) => (Math.imul(hash, 31) + term + Math.round(rarityOf(term) * 5)) >>> 0, 0);
    // Words have become other terms than before: raise WORDING_RULES in src/core/claims/notes/note-index.ts,
    // so that datasets compiled before are indexed anew, and write the new pair here.
    expect([WORDING_RULES, sum]).toEqual([5, 817_506_627]);
  });

  const table = noteTableOf(notes, () => -1);
  const asked = readWording('Millions of people died in the war between Norland and Sudmark');

  it.each([
    ['stored by the same rules', { rules: WORDING_RULES, bytes: buildNoteIndex(notes) }],
    ['stored by other rules', { rules: WORDING_RULES + 1, bytes: new Uint8Array(8) }],
    ['not stored', null],
  ])('finds the same where it is %s', (_, index) => {
    const matcher = noteMatcher({ ...table, index });
    expect(matcher.match(asked, 3).map(({ entry }) => notes[entry]!.id)[0]).toBe('war-millions');
  });

  it('reads of the notes only those that come close', () => {
    const read: number[] = [];
    const noteTable = {
      ...table,
      index: { rules: WORDING_RULES, bytes: buildNoteIndex(notes) },
      at: (entry: number) => {
        read.push(entry);
        return table.at(entry);
      },
    };
    noteMatcher(noteTable).match(asked, 1);
    expect(read).toEqual([0]);
  });

  it('remembers no more notes than it may, and finds the same afterwards', () => {
    const many = Array.from({ length: MOST_READ + 2 }, (_, count) => ({
      ...notes[0]!,
      id: `n${count}`,
      claim: `Harbour w${count} of Kelm flooded ferry v${count}`,
      wordings: [],
    }));
    const timesRead = new Map<number, number>();
    const manyTable = noteTableOf(many, () => -1);
    const matcher = noteMatcher({
      ...manyTable,
      index: { rules: WORDING_RULES, bytes: buildNoteIndex(many) },
      at: (entry: number) => {
        timesRead.set(entry, (timesRead.get(entry) ?? 0) + 1);
        return manyTable.at(entry);
      },
    });
    const find = (entry: number) => matcher.match(readWording(many[entry]!.claim), 1);
    const first = find(0);
    expect(first).toMatchObject([{ entry: 0 }]);
    for (let entry = 0; entry < many.length; entry++) matcher.wordings(entry);
    expect(find(0)).toEqual(first);
    expect(timesRead.get(0)).toBe(2);
    expect(timesRead.get(many.length - 1)).toBe(1);
  });
});
