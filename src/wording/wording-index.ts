/**
 * The index of claims by their wordings. It is made when a dataset is compiled and stored in it:
 * reading the wordings of 65 notes takes as long as reading an article, of 100,000 seconds.
 */
import { atOnce, type Turns } from '../turns';
import { claimIndexInTurns } from './index/build-claim-index';
import { rarityOf } from './rarity';
import { readWording, type Wording } from './wording';

/**
 * Raised whenever words become other terms or weigh otherwise (stems, synonyms, function words, numbers,
 * rarity) and when the index is laid out otherwise. A dataset compiled by other rules is indexed anew
 * when it is first searched. A test holds this number against what the rules make of some words.
 */
export const WORDING_RULES = 5;

/** A claim in its wordings: all that this room knows of a note. */
export interface Worded {
  readonly claim: string;
  readonly wordings: readonly string[];
}

export const readNote = ({ claim, wordings }: Worded): Wording[] => [claim, ...wordings].map(readWording);

/** The terms by which a note is found, and the rarity of its lightest wording. */
export interface NoteTerms {
  /** The terms of all its wordings. */
  readonly terms: readonly number[];
  /** The rarity of its lightest wording, each term counted once. */
  readonly lightest: number;
}

/** The terms of a note: what takes the time when an index is made. */
export const termsOfNote = (note: Worded): NoteTerms => termsOfWordings(readNote(note));

/** The same of a note's wordings that are read already. */
export function termsOfWordings(wordings: readonly Wording[]): NoteTerms {
  return { terms: wordings.flatMap(({ terms }) => [...terms]), lightest: Math.min(...wordings.map(rarityIn)) };
}

function rarityIn({ terms }: Wording): number {
  let sum = 0;
  for (const term of new Set(terms)) sum += rarityOf(term);
  return sum;
}

/** The index of notes by the terms of each, to be stored; an entry is a note, in the order given. */
export function indexOfTerms(notes: readonly NoteTerms[]): Turns<Uint8Array> {
  return claimIndexInTurns(
    notes.map(({ terms }) => terms),
    rarityOf,
    notes.map(({ lightest }) => lightest),
  );
}

/** The index of notes, all at once. */
export function buildNoteIndex(notes: readonly Worded[]): Uint8Array {
  return atOnce(indexOfTerms(notes.map(termsOfNote)));
}
