/** Whose word a claim is. */
import type { Attribution, AttributionState, Statement } from '../annotations';

/**
 * The attribution of words that are content of a statement, or of the article's own.
 * @param statement index into `statements`, or null
 */
export function attributionOf(statement: number | null, statements: readonly Statement[]): Attribution {
  if (statement === null) return { state: 'own-voice', statement: null };
  return { state: stateOf(statements[statement]!), statement };
}

function stateOf({ speaker, channel }: Statement): AttributionState {
  if (!speaker) return 'unclear';
  if (speaker.kind === 'unnamed' || (speaker.kind === 'group' && speaker.name === null && speaker.entity === null))
    return 'unnamed';
  if (speaker.name === null && speaker.entity === null && speaker.kind === 'person') return 'unclear';
  return channel ? 'named-channel' : 'named';
}
