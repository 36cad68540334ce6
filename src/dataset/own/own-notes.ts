/**
 * Notes that a reader writes: on a record of a dataset, on a name that no dataset has, or on a claim. Names and claims make a
 * dataset of their own, which articles are read with like any other; notes on records are looked up by the record.
 */
import { checkHash, FNV_OFFSET, hashSpan } from '../../text/word-hash';
import { foldedWords } from '../../text/folded-words';
import type { EntityType } from '../kinds';

/** Id of the dataset that own names and claims are in while an article is read. */
export const OWN_NOTES = 'own-notes-here';

/** The subject of a note. */
export type NoteAbout =
  | {
      readonly kind: 'record';
      /** Id of the record in whatever dataset has it. */
      readonly id: string;
      readonly name: string;
      readonly type: EntityType;
      readonly wikidata: string | null;
    }
  | { readonly kind: 'name'; readonly name: string; readonly type: EntityType }
  | {
      readonly kind: 'claim';
      readonly words: string;
      /** Other wordings of the claim: those of a dataset's note that it is met with. */
      readonly also: readonly string[];
    };

export interface OwnNote {
  readonly about: NoteAbout;
  readonly text: string;
  /** When it was last written, milliseconds since 1970. */
  readonly changed: number;
}

/** A note as a card shows it. */
export interface OwnNoteFacts {
  readonly id: string;
  readonly text: string;
  /** ISO day. */
  readonly day: string;
}

/** Lengths (UTF-16 units) beyond which a note is refused. */
export const ownNoteLimits = { text: 4_000, words: 2_000 } as const;

/**
 * The id of the note on something: the same for every way of writing a name or a claim that differs in capitals,
 * accents and marks only. Two datasets mean the same by a record's id, so the dataset is not part of it.
 */
export function ownNoteId(about: NoteAbout): string {
  const [start, said] =
    about.kind === 'record'
      ? ['r', about.id.toLowerCase()]
      : about.kind === 'name'
        ? ['n', foldedWords(about.name).join(' ')]
        : ['c', foldedWords(about.words).join(' ')];
  const first = hashSpan(said, 0, said.length).toString(36);
  return `${start}-${first}-${checkHash(said, 0, said.length, FNV_OFFSET).toString(36)}`;
}

/** The name or the words that a note is on. */
export function headOf(about: NoteAbout): string {
  return about.kind === 'claim' ? about.words : about.name;
}
