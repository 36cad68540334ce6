/** Asks the background for a card. */
import type { Subject } from '../../core/annotations';
import type { Reading } from '../../ui/annotated-article';
import type { ComposedCard } from '../../ui/card/compose-card';
import { send } from '../../extension/messages/send';
import { excerptOf } from './excerpt';

export interface FetchedCard extends ComposedCard {
  /** For each mention that the card links to, its index in the whole reading. */
  readonly mentions: readonly number[];
}

/**
 * @param address of the page
 * @throws Failure with the background's error
 */
export async function fetchCard(reading: Reading, subject: Subject, address: string): Promise<FetchedCard> {
  const { mentions, ...excerpt } = excerptOf(reading, subject);
  return { ...(await send('card', { ...excerpt, address })), mentions };
}
