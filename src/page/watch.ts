/**
 * Keeps up with a page that changes: paragraphs that arrive late, live blogs, text replaced by a
 * translation, single-page navigation, the back/forward cache.
 *
 *   mutation ──▶ which blocks no longer hold what was read?  ──▶ onStale, in the same microtask:
 *       │        (before the browser paints)                     no mark is ever shown at other words
 *       └──────▶ read again in an idle moment ──▶ onFound
 *
 * A busy page costs a bounded share of time: after a reading that took t the next one waits at
 * least 20 t, a batch of records is looked at only until the first that matters, and a page on
 * which nothing is found is asked less and less often until its address changes.
 */
import type { FoundArticle } from './find-article';
import type { PageClock } from './page-clock';
import { staleBlocks, takeSnapshot, type Snapshot } from './snapshot';

export interface WatchOptions {
  readonly document: Document;
  readonly clock: PageClock;
  /** Reads the page, at once or in slices; null where it is no article that is to be read. */
  readonly find: () => FoundArticle | null | Promise<FoundArticle | null>;
  /** These blocks of the last article found no longer hold its text: take their marks away now. */
  readonly onStale: (blocks: readonly number[]) => void;
  /**
   * An article was found, or the known one has changed, or (null) it is gone.
   * `sameText`: only the nodes are new, what was said of the text still holds.
   */
  readonly onFound: (found: FoundArticle | null, sameText: boolean) => void;
  readonly signal: AbortSignal;
}

export interface PageWatch {
  /** Reads the page again in the next idle moment. */
  readAgain(): void;
}

/** Milliseconds that a change waits for others to join it. */
const QUIET = 400;
/** A reading is followed by a pause of at least this many times its own length. */
const PAUSE_FACTOR = 20;
/** Each reading in vain makes the wait for the next this much longer, up to a minute. */
const VAIN_FACTOR = 2;
const LONGEST_WAIT = 60_000;
/** Changes during one reading that are looked at; with more of them it counts as disturbed. */
const MOST_CHANGES = 2_000;

/**
 * Watches until the signal aborts. Reads once at the first idle moment.
 * @param known an article that was already found and announced
 */
export function watchPage(options: WatchOptions, known: FoundArticle | null = null): PageWatch {
  const { document, clock, find, onStale, onFound, signal } = options;
  const view = document.defaultView;
  let found = known;
  let snapshot: Snapshot = known ? takeSnapshot(known) : [];
  let dropped = new Set<number>();
  let address = addressOf(document);
  let earliest = 0;
  let inVain = 0;
  let cancel: (() => void) | null = null;
  /** What changed while a reading was under way; null while none is. */
  let meanwhile: MutationRecord[] | null = null;
  /** A reading came due while another was under way. */
  let again = false;

  const read = (): void => {
    cancel = null;
    again = meanwhile !== null;
    if (signal.aborted || again) return;
    const began = clock.now();
    meanwhile = [];
    void Promise.resolve(find()).then(
      (next) => finish(next, clock.now() - began),
      () => finish(null, clock.now() - began),
    );
  };

  /** A reading in the midst of which the article changed is thrown away, and done again. */
  const finish = (next: FoundArticle | null, took: number): void => {
    const changes = meanwhile ?? [];
    meanwhile = null;
    if (signal.aborted) return;
    inVain = next ? 0 : inVain + 1;
    const vainWait = inVain ? Math.min(LONGEST_WAIT, QUIET * VAIN_FACTOR ** inVain) : 0;
    earliest = clock.now() + Math.max(took * PAUSE_FACTOR, vainWait);
    const isDisturbed = next !== null && (changes.length > MOST_CHANGES || changes.some((record) => concerns(record, next)));
    if (isDisturbed || again) schedule();
    else announce(next);
  };

  const announce = (next: FoundArticle | null): void => {
    const before = found;
    if (!next && !before) return;
    const sameText = before !== null && next !== null && sameArticle(before, next);
    if (sameText && dropped.size === 0 && sameNodes(before, next)) return;
    found = next;
    snapshot = next ? takeSnapshot(next) : [];
    dropped = new Set();
    onFound(next, sameText);
  };

  const schedule = (): void => {
    cancel ??= clock.whenIdle(Math.max(QUIET, earliest - clock.now()), read);
  };

  const dropStale = (): boolean => {
    const stale = staleBlocks(snapshot).filter((block) => !dropped.has(block));
    for (const block of stale) dropped.add(block);
    if (stale.length) onStale(stale);
    return stale.length > 0;
  };

  const moved = (): boolean => {
    const now = addressOf(document);
    if (now === address) return false;
    address = now;
    inVain = 0;
    earliest = 0;
    cancel?.();
    cancel = null;
    return true;
  };

  const lookAgain = (): void => {
    dropStale();
    moved();
    schedule();
  };

  const observer = new MutationObserver((records) => {
    if (meanwhile && meanwhile.length <= MOST_CHANGES) meanwhile = meanwhile.concat(records);
    if (moved()) return lookAgain();
    if (!found) return schedule();
    const current = found;
    if (!records.some((record) => concerns(record, current))) return;
    dropStale();
    schedule();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  const listen = (target: EventTarget | null | undefined, type: string): void =>
    target?.addEventListener(type, lookAgain, { passive: true, signal });
  listen(view, 'pageshow');
  listen(view, 'popstate');
  listen(navigationOf(view), 'navigatesuccess');
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
  }, { once: true });
  if (!known || dropStale()) schedule();
  return { readAgain: schedule };
}

/** Whether a change touches the article: in its element, or an element around it lost or gained children. */
function concerns({ type, target, addedNodes, removedNodes }: MutationRecord, { root, titleElement }: FoundArticle): boolean {
  if (!root || root.contains(target) || titleElement?.contains(target)) return true;
  if (type !== 'childList') return false;
  return [...removedNodes, ...addedNodes].some((node) => node.contains(root) || (titleElement !== null && node.contains(titleElement)))
    || !root.isConnected;
}

function sameArticle({ article: a }: FoundArticle, { article: b }: FoundArticle): boolean {
  return a.text === b.text && a.title === b.title && a.published === b.published;
}

function sameNodes({ map: a }: FoundArticle, { map: b }: FoundArticle): boolean {
  return a.node.length === b.node.length && a.node.every((node, run) => node === b.node[run] && a.from[run] === b.from[run]);
}

/** The address without its fragment, which only scrolls. */
function addressOf(document: Document): string {
  return document.location?.href.split('#')[0] ?? '';
}

/** https://developer.mozilla.org/en-US/docs/Web/API/Navigation, where the browser has it. */
function navigationOf(view: (Window & { readonly navigation?: EventTarget }) | null): EventTarget | undefined {
  return view?.navigation;
}
