/** One statement while the article is read: its words as spans, its speaker still to be resolved. */
import type { Channel, Stance, StatementForm } from '../annotations';
import type { Span } from '../../text/article';

export interface Draft {
  spans: Span[];
  form: StatementForm;
  readonly cue: Span | null;
  readonly verb: string | null;
  readonly stance: Stance | null;
  /** All words of the speaker ("officials in Kyiv"), and the noun phrase without what hangs on it, or the name in apposition to it. */
  readonly speaker: Span | null;
  readonly speakerHead: Span | null;
  /** First and last word of the noun phrase, or -1. */
  readonly firstToken: number;
  readonly headToken: number;
  readonly coordinated: boolean;
  readonly channel: Channel | null;
  /** Whether the next quotation may go on with this statement. */
  open: boolean;
  /** Whether it lies in what somebody else is quoted with. */
  readonly quoted: boolean;
  /** To be dropped unless the speaker is the name of a person or an organisation. */
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
