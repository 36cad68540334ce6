/** Finds places by where they begin. */
import { firstSpanFrom } from '../../text/spans';
import type { Mention } from '../annotations';

/** Whether a mention of a place begins at an offset. */
export function isPlaceAt(mentions: readonly Mention[], offset: number): boolean {
  const mention = mentions[firstSpanFrom(mentions, offset)];
  return mention?.start === offset && mention.type === 'place';
}
