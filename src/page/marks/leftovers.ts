/** What an earlier content script painted and opened and could not take away, because it was ended in mid-page. */
import { FLASH_NAME, HIGHLIGHT_NAMES } from './marks';
import type { Registry } from './paint';

/**
 * Takes all of it away. Call it before anything of one's own is in the page.
 * @param registry usually `CSS.highlights`
 * @param host name of the element that a card stands in
 */
export function clearLeftovers(document: Document, registry: Registry, host: string): void {
  for (const name of [...Object.values(HIGHLIGHT_NAMES), FLASH_NAME]) registry.delete(name);
  for (const element of [...document.getElementsByTagName(host)]) element.remove();
}
