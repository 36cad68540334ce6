/**
 * Finds pairs of notes on one claim whose evidence differs: a reader would see a claim both supported and contradicted.
 */
import { gateOf, wordingStop, type NoteGate } from '../../src/core/claims/notes/note-gate';
import { numbersAgree } from '../../src/wording/agreement';
import { makeMatcher, type Match } from '../../src/wording/matcher';

import { withKin } from '../../src/wording/kin';
import { rarityOf } from '../../src/wording/rarity';
import { readWording, type Wording } from '../../src/wording/wording';
import type { Note } from '../../src/dataset/schema';

/** Least product of the shares that a wording and a note cover of each other, for one claim. */
const SAME_CLAIM = 0.5;

/** How many nearest notes each wording is compared with. */
const NEAREST = 6;

/** Direction of the evidence: for the claim, against it, or open, with which no other note can disagree. */
const LEANING: Readonly<Record<Note['evidence'], 'for' | 'against' | 'open'>> = {
  supported: 'for',
  'partly-supported': 'for',
  contradicted: 'against',
  'no-evidence-found': 'against',
  'sources-differ': 'open',
  'not-checkable': 'open',
  'not-examined': 'open',
};

/** Returns a line for each pair of notes that make the same claim about the same country but differ in evidence. */
export function disagreeingNotes(notes: readonly Note[]): string[] {
  const matcher = makeMatcher(
    notes.map(({ claim, wordings }) => [claim, ...wordings]),
    rarityOf,
  );
  const gates = (entry: number) => gateOf(notes[entry]!, []);
  const found = new Set<string>();
  notes.forEach((note, index) => {
    if (LEANING[note.evidence] === 'open') return;
    for (const text of [note.claim, ...note.wordings]) {
      const query = readWording(text);
      for (const match of matcher.match(query, NEAREST)) {
        const other = notes[match.entry]!;
        if (match.entry === index || !mayBeOne(note, other)) continue;
        if (!isSame(match, gates(match.entry), matcher.wordings(match.entry), query)) continue;
        const [one, two] = [note, other].sort((a, b) => (a.id < b.id ? -1 : 1)) as [Note, Note];
        found.add(
          `look: notes ${one.id} (${one.evidence}) and ${two.id} (${two.evidence}) say the same claim: merge them, or say in both what differs`,
        );
      }
    }
  });
  return [...found].sort();
}

/** Whether two notes disagree, and could be about one claim by their countries and entities. */
function mayBeOne(one: Note, other: Note): boolean {
  const leanings = [LEANING[one.evidence], LEANING[other.evidence]];
  return (
    leanings.includes('for') &&
    leanings.includes('against') &&
    sharesOne(one.countries, other.countries) &&
    sharesOne(one.entities, other.entities)
  );
}

const sharesOne = (one: readonly string[], other: readonly string[]) =>
  one.length === 0 || other.length === 0 || one.some((id) => other.includes(id));

/** Whether the other note would be shown on a wording: its gate is open and enough words are shared. */
function isSame({ looked }: Match, gate: NoteGate, wordings: readonly Wording[], query: Wording): boolean {
  const said = withKin(query.terms);
  return looked.some(
    ({ wording, shared: { ofKnown, ofQuery } }) =>
      ofKnown * ofQuery >= SAME_CLAIM &&
      numbersAgree(query, wordings[wording]!) !== 'differ' &&
      wordingStop(gate, wordings[wording]!, query, said, false) === null,
  );
}
