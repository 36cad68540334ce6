/** Follows a statement's attribution from the innermost speaker to the article. */
import type { Statement } from '../../core/annotations';
import type { Reading } from '../annotated-article';

/** One link of the chain: speaker, verb, channel. */
export interface ChainLink {
  readonly index: number;
  readonly statement: Statement;
}

/** A longer chain is a loop in the data. */
const deepest = 8;

/**
 * Returns the statement and those that it is nested in, innermost first: for "Putin stressed …, Peskov said" Putin's,
 * then Peskov's.
 */
export function statementChain({ annotations }: Reading, index: number): readonly ChainLink[] {
  const chain: ChainLink[] = [];
  for (let at: number | null = index; at !== null && chain.length < deepest;) {
    const statement: Statement | undefined = annotations.statements[at];
    if (!statement) break;
    chain.push({ index: at, statement });
    at = statement.within;
  }
  return chain;
}
