/** Finds where an article names a speaker. */
import type { Speaker } from '../../core/annotations';
import type { Reading } from '../annotated-article';

/** Returns the index of a mention of the speaker: the one of the statement, or any other in the article. */
export function mentionOf({ annotations: { mentions } }: Reading, { mention, entity }: Speaker): number | null {
  if (mention !== null && mentions[mention]) return mention;
  if (!entity) return null;
  const found = mentions.findIndex(
    (other) => other.entity?.dataset === entity.dataset && other.entity.id === entity.id,
  );
  return found < 0 ? null : found;
}
