import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotFor } from '../../src/text/word-table';
import { makeCallTable } from '../../src/wording/index/call-table';
import { NOTE_COVERED } from '../../src/wording/matching-rules';
import { readMustSay } from '../../src/wording/must-say';
import { callsOf } from '../../src/wording/note-calls';
import { rarityOf } from '../../src/wording/rarity';
import { termOfWord } from '../../src/wording/terms';
import { readWording } from '../../src/wording/wording';

const calls = (claims: readonly string[], mustSay: readonly (readonly string[])[]) =>
  callsOf(claims.map(readWording), readMustSay(mustSay));
const terms = (words: string) => words.split(' ').map(termOfWord).sort();

describe('the terms that call a note', () => {
  it.each([
    [
      'the rarest group that a clause must say',
      [
        ['ferry', 'barge'],
        ['more', 'year'],
      ],
      'ferry barge',
    ],
    ['of a phrase the rarest word', [['ferry year', 'barge']], 'ferry barge'],
  ])('are %s', (_, mustSay, expected) => {
    expect([...calls(['The ferry and the barge sank in a storm last year'], mustSay)].sort()).toEqual(terms(expected));
  });

  it.each([
    ['the group is a name, which may be said elsewhere', [['Kelm']]],
    ['the group has a function word, which has no term', [['ferry', 'only']]],
  ])('are the rarest words of the wordings where %s', (_, mustSay) => {
    const found = calls(['The ferry of Kelm only sank'], mustSay);
    expect(found.length).toBeGreaterThan(0);
    for (const term of found) expect(terms('ferry kelm sank')).toContain(term);
  });

  it('are none of a note that does not say what must be said', () => {
    expect(calls(['The ferry sank'], [])).toEqual([]);
  });

  const words = 'harbour bridge tunnel minister budget vaccine climate election river school police tax 5 200'.split(
    ' ',
  );
  const wording = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((some) => some.join(' '));

  it('are said by every text that covers enough of a wording', () => {
    fc.assert(
      fc.property(fc.array(wording, { minLength: 1, maxLength: 3 }), wording, (claims, text) => {
        // A name that may be said elsewhere leaves the wordings alone to call the note.
        const found = calls(claims, [['Kelm']]);
        const said = new Set(readWording(text).terms);
        const sumOf = (some: readonly number[]) => some.reduce((sum, term) => sum + rarityOf(term), 0);
        const covers = claims.some((claim) => {
          const own = [...new Set(readWording(claim).terms)];
          return sumOf(own.filter((term) => said.has(term))) >= NOTE_COVERED * sumOf(own);
        });
        if (covers && found.length > 0) expect(found.some((term) => said.has(term))).toBe(true);
      }),
    );
  });
});

describe('the table of calls', () => {
  it('gives the notes of each term, and says which note no term calls', () => {
    const { keys, first, notes, uncalled } = makeCallTable([[7, 9], [], [9]]);
    const calledBy = (term: number) => {
      const slot = slotFor(keys, term);
      return [...notes.subarray(first[slot], first[slot + 1])];
    };
    expect([7, 9, 8].map(calledBy)).toEqual([[0], [0, 2], []]);
    expect([...uncalled]).toEqual([0, 1, 0]);
  });

  it('is the same whatever the order of the terms', () => {
    expect(makeCallTable([[1, 2, 3]])).toEqual(makeCallTable([[3, 2, 1]]));
  });
});
