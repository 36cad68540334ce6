/** Messages between pages of the extension and the background about own notes. */
import { z } from 'zod';
import { entityTypes } from '../../dataset/kinds';
import { ownNoteLimits, type NoteAbout, type OwnNote } from '../../dataset/own/own-notes';
import { recordReference } from './record-reference';

const words = z.string().min(1).max(ownNoteLimits.words);
const type = z.enum(entityTypes);

export const noteAbout = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    id: recordReference.id,
    name: words,
    type,
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .nullable(),
  }),
  z.strictObject({ kind: z.literal('name'), name: words, type }),
  z.strictObject({ kind: z.literal('claim'), words, also: z.array(words).max(100).readonly() }),
]) satisfies z.ZodType<NoteAbout>;

const ownNote = z.strictObject({
  about: noteAbout,
  text: z.string().trim().min(1).max(ownNoteLimits.text),
  changed: z.number(),
}) satisfies z.ZodType<OwnNote>;

/** Largest number of notes in one message. */
const mostNotes = 100_000;

export const noteRequests = {
  /** Writes notes; one on the same thing is written over. */
  'save-notes': {
    from: 'surface',
    params: z.strictObject({ notes: z.array(ownNote).max(mostNotes).readonly() }),
    result: z.null(),
  },
  'delete-notes': {
    from: 'surface',
    params: z.strictObject({ ids: z.array(z.string().max(100)).max(mostNotes).readonly() }),
    result: z.null(),
  },
} as const;
