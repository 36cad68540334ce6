import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openClaimIndex } from '../../../src/wording/index/claim-index';
import { NOTE_LEAST } from '../../../src/wording/matching-rules';
import { indexOfTerms, termsOfNote } from '../../../src/wording/wording-index';
import { rarityOf } from '../../../src/wording/rarity';
import { readWording } from '../../../src/wording/wording';
import { atOnce } from '../../../src/turns';

const words =
  'harbour bridge tunnel minister budget vaccine climate election river school hospital police army tax road energy court bank train airport storm flood'.split(
    ' ',
  );
const wording = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
const note = fc.record({ claim: wording, wordings: fc.array(wording, { maxLength: 2 }) });
const anyone = () => true;

type Worded = Parameters<typeof termsOfNote>[0];
const indexOf = (notes: readonly Worded[]) => openClaimIndex(atOnce(indexOfTerms(notes.map(termsOfNote))));

/** Returns the largest share of one of a note's wordings that a text has, by rarity. */
function shareOf({ claim, wordings }: Worded, text: ReadonlySet<number>): number {
  const sumOf = (terms: readonly number[]) => terms.reduce((sum, term) => sum + rarityOf(term), 0);
  return Math.max(
    ...[claim, ...wordings].map((one) => {
      const terms = [...new Set(readWording(one).terms)];
      return sumOf(terms.filter((term) => text.has(term))) / sumOf(terms);
    }),
  );
}

describe('notes that a text may cover', () => {
  it.each([0.5, 0.54, 0.8])('have among them all that it covers by %d', (known) => {
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 30 }), wording, (notes, text) => {
        const { terms } = readWording(text);
        const index = indexOf(notes);
        const found = new Set(index.covered(terms, { rank: 0, known }, anyone));
        const shared = new Set(terms);
        notes.forEach((one, entry) => {
          if (shareOf(one, shared) < known) return;
          expect(found).toContain(entry);
          expect(index.coveredAmong(terms, { rank: 0, known }, [entry])).toEqual([entry]);
        });
      }),
    );
  });

  const notes = [
    'The bridge over the river cost the army a fortune',
    'The school by the hospital has no police',
    'Energy from the storm',
  ].map((claim) => ({ claim, wordings: [] }));
  const covered = (text: string, rank = 0, isWanted: (entry: number) => boolean = anyone) =>
    indexOf(notes).covered(readWording(text).terms, { rank, known: 0.54 }, isWanted);

  it.each([
    [
      'what is said in other words around it',
      'They say the bridge over the river cost the army a fortune, and more',
      [0],
    ],
    ['not a single word of it', 'The bridge is old', []],
    ['nothing', 'Nothing of the kind', []],
  ])('finds %s', (_, text, expected) => {
    expect(covered(text)).toEqual(expected);
  });

  it('is asked for half of a wording or more, below which it may miss some', () => {
    expect(NOTE_LEAST.known).toBeGreaterThanOrEqual(0.5);
  });

  it('leaves out those of a lower score and those not wanted', () => {
    expect(covered(notes[1]!.claim)).toEqual([1]);
    expect(covered(notes[1]!.claim, 1000)).toEqual([]);
    expect(covered(notes[1]!.claim, 0, (entry) => entry !== 1)).toEqual([]);
  });
});
