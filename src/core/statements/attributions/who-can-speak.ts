/** Which chunks can be the speaker of something. */
import { Kind, type Chunk } from '../chunks/chunk';
import { Word } from '../grammar/word-classes';

export const isPronoun = (chunk: Chunk) => chunk.kind === Kind.Noun && (chunk.bits & Word.SubjectPronoun) !== 0;

/** Documents, bodies and experts find and show things. */
export const isSource = (chunk: Chunk) => (chunk.bits & (Word.Document | Word.Body | Word.Role | Word.Group)) !== 0;

/** A name or a source: who speaks in a participle or behind the verb. */
export const isSpeaker = (chunk: Chunk) => chunk.named || isSource(chunk);

/** The same, and titles ("the president"). */
export const isSomebody = (chunk: Chunk) => isSpeaker(chunk) || (chunk.bits & Word.Title) !== 0;

/** The same, and "she" or "they". */
export const canSpeak = (chunk: Chunk) => isSomebody(chunk) || (chunk.bits & Word.SubjectPronoun) !== 0;
