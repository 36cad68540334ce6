import { describe, expect, it } from 'vitest';
import { gateOf, isForeign, passes } from '../../../src/core/claims/note-gate';
import { readWording } from '../../../src/core/claims/wording';

const gate = gateOf({
  claim: 'The 2031 mayoral election in Sudmark was rigged.', wordings: ['the vote of 2031 was rigged'], mustSay: [], finding: 'Courts of Norland found nothing.',
  topics: [], claimedWhen: '2031-05', asOf: '2031-06',
}, []);
const nearest = readWording('the mayoral election in Sudmark was rigged');

describe('what must agree before a note is shown', () => {
  it.each([
    ['the year of the note', 'The 2031 mayoral election in Sudmark was rigged.', true],
    ['no year', 'The mayoral election in Sudmark was rigged.', true],
    ['another year beside it', 'After 2027 the 2031 mayoral election in Sudmark was rigged.', true],
    ['only another year', 'The 2027 mayoral election in Sudmark was rigged.', false],
    ['a count that looks like no year', 'The mayoral election in Sudmark was rigged by 1,200 voters.', true],
    ['denied', 'The mayoral election in Sudmark was not rigged.', false],
    ['only the place', 'The mayor of Sudmark wore a hat.', false],
  ])('%s', (_, text, shown) => {
    const clause = readWording(text);
    expect(passes(gate, nearest, clause, new Set(clause.terms), false)).toBe(shown);
  });

  it.each([['Sudmark', false], ['Norland', false], ['Ostia', true]])('%s is foreign to it: %s', (name, foreign) => {
    expect(isForeign(gate, name)).toBe(foreign);
  });
});
