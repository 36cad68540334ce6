/** Decides whose word a claim is. */
import type { Attribution, AttributionState, Statement } from '../annotations';

/**
 * Returns the attribution of words in a statement's content, or of the article's own words.
 * @param statement index into `statements`, or null
 */
export function attributionOf(statement: number | null, statements: readonly Statement[]): Attribution {
  if (statement === null) return { state: 'own-voice', statement: null };
  return { state: stateOf(statements[statement]!), statement };
}

function stateOf({ voice, channel }: Statement): AttributionState {
  if (voice !== 'named') return voice;
  return channel ? 'named-channel' : 'named';
}
