/** Whether two statements are of one speaker, and what else somebody says in an article. */
import type { Speaker, Statement } from '../../core/annotations';
import type { Reading } from '../annotated-article';

/** Largest number; more would push the card's sources out of sight, and the popup lists them all. */
const most = 5;

/**
 * Returns the first other statements of a statement's speaker, in reading order. None for a speaker who cannot be told
 * from others ("officials", "she" without a name): two of them may be two people.
 */
export function otherStatements({ annotations }: Reading, statement: Statement): readonly Statement[] {
  const key = identity(statement.speaker, annotations.mentions);
  if (key === null) return [];
  return annotations.statements
    .filter((other) => other !== statement && identity(other.speaker, annotations.mentions) === key)
    .slice(0, most);
}

/** Whether two statements have the same speaker, who can be told from others. */
export function sameSpeaker({ annotations }: Reading, one: Statement, other: Statement): boolean {
  const key = identity(one.speaker, annotations.mentions);
  return key !== null && key === identity(other.speaker, annotations.mentions);
}

function identity(speaker: Speaker | null, mentions: Reading['annotations']['mentions']): string | null {
  if (speaker?.entity) return `${speaker.entity.dataset} ${speaker.entity.id}`;
  const mention = speaker && speaker.mention !== null ? mentions[speaker.mention] : undefined;
  return mention ? `chain ${mention.chain}` : null;
}
