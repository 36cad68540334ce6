/** A draft: a statement while the article is read, with its words as spans and an unresolved speaker. */
import type { Channel, Stance, StatementForm } from '../annotations';
import type { Span } from '../../text/article';

export interface Draft {
  spans: Span[];
  form: StatementForm;
  readonly cue: Span | null;
  readonly verb: string | null;
  readonly stance: Stance | null;
  /**
   * All words of the speaker ("officials in Kyiv"), and the noun phrase without modifiers, or the name in apposition.
   */
  readonly speaker: Span | null;
  readonly speakerHead: Span | null;
  /** First and last word of the noun phrase, or -1. */
  readonly firstToken: number;
  readonly headToken: number;
  readonly coordinated: boolean;
  readonly channel: Channel | null;
  /** Whether the next quotation may continue this statement. */
  open: boolean;
  /** Whether it is in somebody else's quoted words. */
  readonly quoted: boolean;
  /** Dropped unless the speaker is the name of a person or an organisation. */
  readonly onlyNamed: boolean;
}

/** A draft before it has words. */
export const NOTHING_SAID: Draft = {
  spans: [],
  form: 'direct',
  cue: null,
  verb: null,
  stance: null,
  speaker: null,
  speakerHead: null,
  firstToken: -1,
  headToken: -1,
  coordinated: false,
  channel: null,
  open: false,
  quoted: false,
  onlyNamed: false,
};
