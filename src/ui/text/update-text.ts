/** Says that Sidelight was updated, and what is new. */
import type { Translate } from './translate';

/**
 * @param from version before the update
 * @param to version now
 * @param edition of the bundled dataset now (an ISO date)
 */
export function updateText(from: string, to: string, edition: string, t: Translate): string {
  return `${t.dated('popup.updated', edition, from, to)} ${t('popup.news')}`;
}
