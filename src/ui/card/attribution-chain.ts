/** Whose word a statement is: from the innermost speaker out to the article. */
import type { Statement } from '../../core/annotations';
import type { Reading } from '../annotated-article';

/** One telling: who, with which verb, through which channel. */
export interface ChainLink {
  readonly index: number;
  readonly statement: Statement;
}

/** More tellings than this are a loop in the data and not a story. */
const deepest = 8;

/**
 * The statement and those that it is nested in, the innermost first: "Putin stressed …, Peskov said"
 * gives Putin's, then Peskov's.
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
