/**
 * The index of a dataset's notes by their wordings. It is made when the dataset is compiled and stored
 * in it: reading the wordings of 65 notes takes as long as reading an article, of 100,000 seconds.
 */
import type { NoteTable } from '../../../dataset/opened';
import type { Note } from '../../../dataset/schema';
import { atOnce, type Turns } from '../../turns';
import { claimIndexInTurns } from '../search/build-claim-index';
import { openClaimIndex } from '../search/claim-index';
import { openMatcher, type Matcher } from '../search/matcher';
import { rarityOf } from '../wording/rarity';
import { readWording, type Wording } from '../wording/wording';

/**
 * Raised whenever words become other terms or weigh otherwise (stems, synonyms, function words, numbers,
 * rarity) and when the index is laid out otherwise. A dataset compiled by other rules is indexed anew
 * when it is first searched. A test holds this number against what the rules make of some words.
 */
export const WORDING_RULES = 4;

type Worded = Pick<Note, 'claim' | 'wordings'>;

const readNote = ({ claim, wordings }: Worded): Wording[] => [claim, ...wordings].map(readWording);

/** What a note is found by. */
export interface NoteTerms {
  /** The terms of all its wordings. */
  readonly terms: readonly number[];
  /** The rarity of its lightest wording, each term counted once. */
  readonly lightest: number;
}

/** The terms of a note: what takes the time when an index is made. */
export function termsOfNote(note: Worded): NoteTerms {
  const wordings = readNote(note);
  return { terms: wordings.flatMap(({ terms }) => [...terms]), lightest: Math.min(...wordings.map(rarityIn)) };
}

function rarityIn({ terms }: Wording): number {
  let sum = 0;
  for (const term of new Set(terms)) sum += rarityOf(term);
  return sum;
}

/** The index of notes by the terms of each, to be stored; an entry is a note, in the order given. */
export function indexOfTerms(notes: readonly NoteTerms[]): Turns<Uint8Array> {
  return claimIndexInTurns(notes.map(({ terms }) => terms), rarityOf, notes.map(({ lightest }) => lightest));
}

/** The index of notes, all at once. */
export function buildNoteIndex(notes: readonly Worded[]): Uint8Array {
  return atOnce(indexOfTerms(notes.map(termsOfNote)));
}

/** So many notes are remembered when they were read; 100,000 would take 300 MB. */
export const MOST_READ = 4096;

/**
 * A matcher over a dataset's notes. Of the notes themselves only those that come close are read; what
 * is remembered of them is given up when it has become much.
 */
export function noteMatcher({ count, at, index: stored }: NoteTable): Matcher {
  const index = openClaimIndex(stored?.rules === WORDING_RULES ? stored.bytes : buildNoteIndex(Array.from({ length: count }, (_, note) => at(note))));
  const read = new Map<number, readonly Wording[]>();
  const wordings = (entry: number): readonly Wording[] => {
    let own = read.get(entry);
    if (!own) read.set(entry, own = readNote(at(entry)));
    return own;
  };
  let matcher = openMatcher(index, wordings);
  return {
    index,
    wordings,
    match: (query, limit, least) => {
      if (read.size > MOST_READ) {
        read.clear();
        matcher = openMatcher(index, wordings);
      }
      return matcher.match(query, limit, least);
    },
  };
}
