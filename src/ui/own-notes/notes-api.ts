/** The interface of own notes for components, which take it from a context. */
import { createContext } from 'preact';
import type { NoteAbout, OwnNote } from '../../dataset/own/own-notes';

/** A note with the id that it is kept under. */
export interface ListedNote extends OwnNote {
  readonly id: string;
}

/** Every call throws a Failure with what a person is told where it cannot be done; nothing is lost then. */
export interface NotesApi {
  /** All notes, the one written last first. */
  list(): Promise<readonly ListedNote[]>;
  /**
   * Writes a note, or deletes the one under `id` where the text is empty.
   * @param id of the note that was shown, whose words may differ from those at hand; null for a new one
   */
  save(about: NoteAbout, id: string | null, text: string): Promise<void>;
  /** Gives the reader all notes as a file. */
  saveFile(): Promise<void>;
  /** Takes the notes of a file; how many there were, and how many records could not be read. */
  takeFile(file: File): Promise<{ readonly taken: number; readonly refused: number }>;
}

export const NotesContext = createContext<NotesApi | null>(null);
