import type { Tokens } from '../../text/token';

/** A sentence in tokens, with the day of the article that it is in. */
export interface DatedSentence {
  readonly tokens: Tokens;
  readonly first: number;
  /** First token after it. */
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly published: string;
}

/** Whether one blank parts a token from the one before it. */
export const followsBlank = ({ start, end }: Tokens, at: number): boolean => at > 0 && start[at]! - end[at - 1]! === 1;
