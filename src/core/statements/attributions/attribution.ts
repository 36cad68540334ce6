import type { Stance } from '../../annotations';
import type { Content } from './content';
import type { Subject } from './subject';
import type { ReportingVerb } from '../grammar/verb-forms';

/**
 * Where a sentence says that somebody says something: its cue, its subject and the chunks that are
 * the content, before the cue, behind it, or on both sides. Numbers are indices of chunks.
 */
export interface Attribution {
  readonly cue: number;
  readonly verb: ReportingVerb | null;
  readonly stance: Stance | null;
  readonly subject: Subject | null;
  /** Content in order; empty where the content is in another sentence. */
  readonly content: readonly Content[];
  /** Whether the content is to be looked for before ("… ." said X) or behind (said:) this sentence. */
  readonly wants: 'before' | 'after' | null;
  /** Chunk behind the cue and what belongs to it. */
  readonly end: number;
  /** Holds only where the subject turns out to be the name of a person or an organisation ("X: Y"). */
  readonly onlyNamed?: boolean;
  /** The content reaches to the end of the block, over more sentences than this one (a transcript). */
  readonly wholeBlock?: boolean;
}
