import { describe, expect, it } from 'vitest';
import { gateOf, isForeign, wordingStop } from '../../../src/core/claims/notes/note-gate';
import { readWording } from '../../../src/wording/wording';

const gate = gateOf(
  {
    claim: 'The 2031 mayoral election in Sudmark was rigged.',
    wordings: ['the vote of 2031 was rigged'],
    mustSay: [],
    mustNotSay: [],
    finding: 'Courts of Norland found nothing.',
    topics: [],
    claimedWhen: '2031-05',
    asOf: '2031-06',
  },
  [],
);
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
    expect(wordingStop(gate, nearest, clause, new Set(clause.terms), false) === null).toBe(shown);
  });

  it.each([
    ['Sudmark', false],
    ['Norland', false],
    ['Ostia', true],
  ])('%s is foreign to it: %s', (name, foreign) => {
    expect(isForeign(gate, name)).toBe(foreign);
  });
});

describe('a note that says what must be said', () => {
  const asking = gateOf(
    {
      claim: 'The Sudmark vote was rigged.',
      wordings: [],
      mustSay: [
        ['rig', 'stolen'],
        ['Sudmark', 'Norland'],
      ],
      mustNotSay: [],
      finding: 'Nothing was found.',
      topics: [],
      claimedWhen: null,
      asOf: '2031-06',
    },
    [],
  );
  const wording = readWording('The Sudmark vote was rigged.');

  it.each([
    ['one word of each group', 'the vote in Sudmark was stolen', '', true],
    ['another form of it', 'they were rigging the vote in Sudmark', '', true],
    ['a name elsewhere in the article', 'the vote was rigged', 'Norland', true],
    ['no name', 'the vote was rigged', '', false],
    ['a word that is no name elsewhere', 'the vote in Sudmark was close', 'rigged', false],
  ])('%s', (_, text, elsewhere, shown) => {
    const clause = readWording(text);
    expect(
      wordingStop(asking, wording, clause, new Set([...clause.terms, ...readWording(elsewhere).terms]), false) === null,
    ).toBe(shown);
  });
});

describe('who has more', () => {
  const comparing = gateOf(
    {
      claim: 'Norland gave Sudmark more grain than Ostia.',
      wordings: [],
      mustSay: [],
      mustNotSay: [],
      finding: 'It did not.',
      topics: [],
      claimedWhen: null,
      asOf: '2031-06',
    },
    [],
  );
  const wording = readWording('Norland gave Sudmark more grain than Ostia.');

  it.each([
    ['the same', 'Norland gave Sudmark far more grain than Ostia did', true],
    ['the other way round', 'Ostia gave Sudmark more grain than Norland', false],
    ['said from the other side', 'Ostia gave less grain to Sudmark than Norland', true],
    ['nothing compared', 'Norland and Ostia gave Sudmark more grain', false],
    ['both on their sides, and a third that has moved', 'Norland gave more grain than Ostia gave Sudmark', true],
  ])('%s', (_, text, shown) => {
    const clause = readWording(text);
    expect(wordingStop(comparing, wording, clause, new Set(clause.terms), false) === null).toBe(shown);
  });
});

describe('a note that says what must not be said', () => {
  const soldiers = gateOf(
    {
      claim: 'Norland lost the most soldiers in the war.',
      wordings: [],
      mustSay: [['soldiers'], ['most']],
      mustNotSay: ['wounded', 'at home'],
      finding: 'It did.',
      topics: [],
      claimedWhen: null,
      asOf: '2031-06',
    },
    [],
  );
  const wording = readWording('Norland lost the most soldiers in the war.');

  it.each([
    ['none of it', 'Norland lost the most soldiers', null],
    ['a word of it', 'Norland lost the most soldiers, killed or wounded', 'other-claim'],
    ['half of a phrase of it', 'Norland lost the most soldiers at sea', null],
    ['what ranks second', 'Norland lost the second most soldiers', 'compared'],
    ['one of several', 'Norland was one of the most unlucky with its soldiers', 'compared'],
  ])('%s', (_, text, stop) => {
    const clause = readWording(text);
    expect(wordingStop(soldiers, wording, clause, new Set(clause.terms), false)).toBe(stop);
  });
});

describe('who does it to whom', () => {
  const invading = gateOf(
    {
      claim: 'Norland invaded Sudmark with borrowed ships.',
      wordings: ['the day on which Norland invaded Sudmark'],
      mustSay: [],
      mustNotSay: [],
      finding: 'It did.',
      topics: [],
      claimedWhen: null,
      asOf: '2031-06',
    },
    [],
  );
  const wording = readWording('Norland invaded Sudmark with borrowed ships.');

  it.each([
    ['the same', 'Norland invaded Sudmark with borrowed ships', true],
    ['exchanged', 'Sudmark invaded Norland with borrowed ships', false],
    ['the same in the passive', 'Sudmark was invaded by Norland with borrowed ships', true],
    ['exchanged in the passive', 'Norland was invaded by Sudmark with borrowed ships', false],
    ['one of them elsewhere', 'Sudmark says that Norland invaded Sudmark with borrowed ships', true],
    ['one of them alone', 'Norland invaded with borrowed ships', true],
    ['never', 'Norland never invaded Sudmark with borrowed ships', false],
    ['both before', 'Sudmark, which Norland invaded with borrowed ships', true],
  ])('%s', (_, text, shown) => {
    const clause = readWording(text);
    const article = new Set([...clause.terms, ...wording.terms]);
    expect(wordingStop(invading, wording, clause, article, false) === null).toBe(shown);
  });
});
