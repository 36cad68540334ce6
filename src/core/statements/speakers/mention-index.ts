/** Finds mentions by place. */
import type { Mention } from '../../annotations';
import type { Span } from '../../../text/article';
import { firstSpanFrom } from '../../../text/spans';

const canSpeak = (mention: Mention) =>
  mention.type === 'person' || mention.type === 'organisation' || mention.type === 'place';

/**
 * Returns the mention that a speaker's words name, or -1: the one that ends where the words end ("Putin spokesman
 * Dmitry Peskov"), else a name in apposition ("the premier, Maya Lin").
 * @param head the noun phrase without modifiers; its last word decides
 * @param whole all words of the speaker
 */
export function mentionOf(mentions: readonly Mention[], head: Span, whole: Span): number {
  let found = -1;
  let person = -1;
  // A description may begin before the words' first name; no mention is longer than a few words.
  for (let index = firstSpanFrom(mentions, head.start); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= whole.end) break;
    if (mention.end > whole.end || !canSpeak(mention)) continue;
    if (mention.end === head.end && (found < 0 || prefers(mention, mentions[found]!))) found = index;
    // "the prime minister, Najib Razak": the name in apposition.
    if (person < 0 && mention.type === 'person' && mention.start > head.end && mention.start <= head.end + 2)
      person = index;
  }
  return found >= 0 ? found : person;
}

/**
 * Returns the mention whose name goes on after the noun phrase ("the Office for Budget Responsibility"), or -1. Whoever
 * comes after the name is the speaker instead: "Bank of Kell governor Maya Lin" is Maya Lin, "Bank of Kell officials"
 * are not the bank.
 * @param hangsOn whether the words from an offset on only say more about the name before: "… in Kell"
 */
export function longMentionOf(
  mentions: readonly Mention[],
  head: Span,
  whole: Span,
  hangsOn: (offset: number) => boolean,
): number {
  let found = -1;
  for (let index = firstSpanFrom(mentions, whole.start); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= whole.end) break;
    if (mention.end > whole.end || !canSpeak(mention)) continue;
    if (mention.start < head.end && mention.end > head.end && mention.reference === 'name') {
      if (mention.end === whole.end || hangsOn(mention.end)) return index;
      found = index;
    } else if (found >= 0 && mention.type === 'person' && mention.end === whole.end) return index;
  }
  return -1;
}

/** Whether a mention is preferred: a name over a description, a linked one over an unlinked one. */
function prefers(one: Mention, other: Mention): boolean {
  if ((one.entity !== null) !== (other.entity !== null)) return one.entity !== null;
  return one.reference === 'name' && other.reference !== 'name';
}
