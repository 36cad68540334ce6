/**
 * How long a content script may live in its page: until the extension that put it there is gone.
 *
 * Nobody tells it. Chrome leaves the script of an updated, reloaded or removed extension behind with
 * an API that no longer works; Firefox ends the script without a word and leaves what it painted. So
 * each script does two things: it looks, whenever the reader comes back to the page or moves over it,
 * whether its extension is still there, and leaves if it is not; and when it starts, it clears away
 * what an earlier one could not. Neither says anything that the page could hear.
 */
import { extensionIsGone } from '../extension/browser/page-browser';

/** When a look costs nothing and comes in time: before a reader can see or touch what is left. */
const looksAt = ['visibilitychange', 'pointerover', 'focusin', 'keydown', 'scroll'];

/**
 * A signal that aborts when the script must leave its page.
 * @param isGone whether the extension is no longer there
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
