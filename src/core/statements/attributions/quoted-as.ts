/**
 * Reads words that somebody passes on: "X was quoted as saying …", "Port News quoted X as saying …", "as reported by
 * Port News".
 */
import { wordSet } from '../../../text/word-set';
import { Kind, type Chunk } from '../chunks/chunk';
import { kindAt } from '../chunks/chunk-queries';
import { quotingVerbs, relayingVerbs } from '../grammar/cue-noun-words';
import { subjectBefore } from './subjects';
import type { Subject } from './subject';
import { Word } from '../grammar/word-classes';

const isQuoting = wordSet(quotingVerbs);
const isRelaying = wordSet(relayingVerbs);
const isBy = wordSet('by');

/** Largest number of chunks between "quoted" and "as saying". */
const LONGEST_REACH = 7;

export interface QuotedAs {
  readonly speaker: Subject;
  /** Chunk where all of it begins, including who quotes. */
  readonly first: number;
}

/** Reads back from the participle at `saying` of "quoted … as saying"; null if there is no such phrase. */
export function quotedAs(chunks: readonly Chunk[], saying: number): QuotedAs | null {
  if (saying < 2 || !(chunks[saying - 1]!.bits & Word.As)) return null;
  for (let at = saying - 2; at >= Math.max(0, saying - LONGEST_REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === Kind.Comma) return null;
    if (chunk.kind !== Kind.Verb) continue;
    if (!isQuoting(chunk.hash)) return null;
    const subject = subjectBefore(chunks, at);
    if (isPassive(chunk)) return subject && { speaker: subject, first: subject.from };
    if (kindAt(chunks, at + 1) !== Kind.Noun) return null;
    return { speaker: { from: at + 1, to: saying - 2 }, first: subject?.from ?? at };
  }
  return null;
}

const isPassive = (chunk: Chunk) => (chunk.bits & Word.Be) !== 0;

/** Chunks `[from, to)` that name who passes words on, and the chunk of the name. */
export interface Relay {
  readonly from: number;
  readonly to: number;
  readonly outlet: number;
}

/**
 * Returns who passes on the words in these chunks: "quoted by X", "as reported by X", "X quoted her as saying"; or
 * null.
 */
export function relayIn(chunks: readonly Chunk[], cue: number): Relay | null {
  for (let at = 0; at < chunks.length; at++) {
    const { kind, hash } = chunks[at]!;
    if (kind !== Kind.Verb || !isRelaying(hash)) continue;
    if (isBy(chunks[at + 1]?.hash ?? 0) && kindAt(chunks, at + 2) === Kind.Noun) {
      const as = at > 0 && chunks[at - 1]!.bits & Word.As ? at - 1 : at;
      return { from: as, to: at + 3, outlet: at + 2 };
    }
    if (isQuoting(hash) && !isPassive(chunks[at]!) && cue > at && quotedAs(chunks, cue)) {
      const subject = subjectBefore(chunks, at);
      if (subject) return { from: subject.from, to: at + 1, outlet: subject.from };
    }
  }
  return null;
}
