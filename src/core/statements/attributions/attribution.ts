import type { Stance } from '../../annotations';
import type { Content } from './content-range';
import type { Subject } from './subject';
import type { ReportingVerb } from '../grammar/verb-forms';

/**
 * An attribution: a sentence says that somebody says something. It has a cue, a subject and content before or after the
 * cue, or on both sides. Numbers are indices of chunks.
 */
export interface Attribution {
  readonly cue: number;
  readonly verb: ReportingVerb | null;
  readonly stance: Stance | null;
  readonly subject: Subject | null;
  /** Content in order; empty if it is in another sentence. */
  readonly content: readonly Content[];
  /** Whether the content is in the sentence before ("… ." said X) or after (said:) this one. */
  readonly wants: 'before' | 'after' | null;
  /** Index after the cue and the chunks that belong to it. */
  readonly end: number;
  /** Who heard the words, where nobody is named who said them ("the court heard"). */
  readonly audience?: Subject;
  /** Counts only if the subject is the name of a person or an organisation ("X: Y"). */
  readonly onlyNamed?: boolean;
  /** The content reaches to the end of the block, over more sentences than this one (a transcript). */
  readonly wholeBlock?: boolean;
}
