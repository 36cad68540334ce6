/**
 * Ends a content script when its extension is gone.
 *
 * No event tells of that. Chrome leaves the script of an updated, reloaded or removed extension in the page with an API
 * that no longer works; Firefox ends the script silently and leaves its marks. So each script checks whether its
 * extension still exists whenever the reader comes back to the page or moves over it, and leaves if not. When it
 * starts, it removes what an earlier one left. The page can hear neither.
 */
import { extensionIsGone } from '../extension/browser/page-browser';

/** Events on which checking costs nothing and comes before a reader sees or touches what is left. */
const looksAt = ['visibilitychange', 'pointerover', 'focusin', 'keydown', 'scroll'];

/**
 * Returns a signal that aborts when the script must leave its page.
 * @param isGone whether the extension no longer exists
 */
export function lifeInPage(document: Document, isGone: () => boolean = extensionIsGone): AbortSignal {
  const life = new AbortController();
  const { signal } = life;
  const look = () => {
    if (isGone()) life.abort();
  };
  for (const type of looksAt) document.addEventListener(type, look, { capture: true, passive: true, signal });
  return signal;
}
