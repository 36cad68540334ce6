/** Removes what an earlier content script painted and opened and could not remove, because it was ended in the page. */
import { FLASH_NAME, HIGHLIGHT_NAMES } from './marks';
import type { Registry } from './paint';

/**
 * Removes all of it. Call it before inserting anything.
 * @param registry usually `CSS.highlights`
 * @param host name of the card's element
 */
export function clearLeftovers(document: Document, registry: Registry, host: string): void {
  for (const name of [...Object.values(HIGHLIGHT_NAMES), FLASH_NAME]) registry.delete(name);
  for (const element of [...document.getElementsByTagName(host)]) element.remove();
}
