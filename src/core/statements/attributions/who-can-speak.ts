/** Decides which chunks can be a speaker. */
import { Kind, type Chunk } from '../chunks/chunk';
import { Word } from '../grammar/word-classes';

export const isPronoun = (chunk: Chunk) => chunk.kind === Kind.Noun && (chunk.bits & Word.SubjectPronoun) !== 0;

/** Whether it is a document, a body or an expert, which can find and show things. */
export const isSource = (chunk: Chunk) => (chunk.bits & (Word.Document | Word.Body | Word.Role | Word.Group)) !== 0;

/** Whether it is a name or a source, as the subject of a participle or after the verb. */
export const isSpeaker = (chunk: Chunk) => chunk.named || isSource(chunk);

/** A speaker or a title ("the president"). */
export const isSomebody = (chunk: Chunk) => isSpeaker(chunk) || (chunk.bits & Word.Title) !== 0;

/** Somebody, or "she" or "they". */
export const canSpeak = (chunk: Chunk) => isSomebody(chunk) || (chunk.bits & Word.SubjectPronoun) !== 0;
