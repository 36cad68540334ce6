/**
 * Keeps up with a page that changes: paragraphs that arrive late, live blogs, text replaced by a translation,
 * single-page navigation, the back/forward cache.
 *
 *   mutation ──▶ which blocks have changed since reading?    ──▶ onStale, in the same microtask:
 *       │        (before the browser paints)                     no mark is ever shown on other words
 *       └──────▶ read again in an idle moment ──▶ onFound
 *
 * Open shadow roots that contain the article are watched once it has been found, and for as long as they do.
 *
 * A busy page costs a limited share of time: after a reading that took t the next one waits at least 20 t, a change is
 * judged in constant time (`changes`), and a page without an article is read less and less often until its address
 * changes.
 */
import { concerns, staleAfter } from './changes';
import type { FoundArticle } from '../find/find-article';
import type { PageClock } from '../page-clock';
import { staleBlocks, takeSnapshot, treesOf, type Snapshot } from './snapshot';
import {
  LONGEST_WAIT,
  MOST_CHANGES,
  MOST_DISTURBED,
  PAUSE_FACTOR,
  QUIET,
  SHOWING_ATTRIBUTES,
  VAIN_FACTOR,
} from './watch-rules';

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [...SHOWING_ATTRIBUTES],
};

export interface WatchOptions {
  readonly document: Document;
  readonly clock: PageClock;
  /** Reads the page, at once or in slices; null if it is not an article to read. */
  readonly find: () => FoundArticle | null | Promise<FoundArticle | null>;
  /** The text of these blocks of the last article has changed: remove their marks now. */
  readonly onStale: (blocks: readonly number[]) => void;
  /**
   * An article was found, or the known one has changed, or there is none (null). Called once at the start, and when an
   * article is gone. `sameText`: only the nodes are new, and annotations stay valid.
   */
  readonly onFound: (found: FoundArticle | null, sameText: boolean) => void;
  readonly signal: AbortSignal;
}

export interface PageWatch {
  /** Reads the page without waiting. Resolves when it has been read. */
  readNow(): Promise<void>;
}

/** Watches until the signal aborts. Reads at once if the page is visible, else when it becomes so. */
export function watchPage(options: WatchOptions): PageWatch {
  const { document, clock, find, onStale, onFound, signal } = options;
  const view = document.defaultView;
  /** Undefined until the first reading is done. */
  let found: FoundArticle | null | undefined;
  let snapshot: Snapshot = new Map();
  /** Shadow roots under observation. */
  const shadows = new Set<Node>();
  let dropped = new Set<number>();
  let address = document.location?.href;
  let earliest = 0;
  let inVain = 0;
  let disturbed = 0;
  let cancel: (() => void) | null = null;
  /** Changes during the present reading; null while there is none. */
  let meanwhile: MutationRecord[] | null = null;
  let reading: Promise<void> = Promise.resolve();
  /** A reading came due during another one. */
  let again = false;

  const callOff = (): void => {
    cancel?.();
    cancel = null;
  };

  const read = (): void => {
    callOff();
    again = meanwhile !== null;
    if (signal.aborted || again) return;
    const began = clock.now();
    meanwhile = [];
    reading = Promise.resolve(find())
      .catch(() => null)
      .then((next) => finish(next, clock.now() - began));
  };

  /** Uses a reading, or repeats it if the article changed meanwhile. */
  const finish = (next: FoundArticle | null, took: number): void => {
    const changes = meanwhile ?? [];
    meanwhile = null;
    if (signal.aborted) return;
    inVain = next ? 0 : inVain + 1;
    const vainWait = inVain ? Math.min(LONGEST_WAIT, QUIET * VAIN_FACTOR ** inVain) : 0;
    earliest = clock.now() + Math.max(took * PAUSE_FACTOR, vainWait);
    const isDisturbed =
      next !== null && (changes.length > MOST_CHANGES || changes.some((change) => concerns(change, next)));
    disturbed = isDisturbed ? disturbed + 1 : 0;
    // A page that never rests is read anyway: changed blocks are found by their text.
    if (!isDisturbed || disturbed > MOST_DISTURBED) announce(next);
    if (isDisturbed || again) schedule();
  };

  const announce = (next: FoundArticle | null): void => {
    const before = found;
    if (!next && before === null) return;
    const sameText = before != null && next !== null && sameArticle(before, next);
    if (sameText && dropped.size === 0 && sameNodes(before, next)) return;
    found = next;
    snapshot = next ? takeSnapshot(next) : new Map();
    dropped = new Set();
    onFound(next, sameText);
    watchTrees(treesOf(snapshot));
  };

  /** An observer cannot leave a single tree, so where one is left it leaves all and begins again. */
  const watchTrees = (trees: ReadonlySet<Node>): void => {
    let pending: MutationRecord[] = [];
    if ([...shadows].some((tree) => !trees.has(tree))) {
      pending = observer.takeRecords();
      observer.disconnect();
      observer.observe(document, OBSERVED);
      shadows.clear();
    }
    for (const tree of trees) {
      if (tree === document || shadows.has(tree)) continue;
      observer.observe(tree, OBSERVED);
      shadows.add(tree);
    }
    if (pending.length > 0) noteChanges(pending);
  };

  const schedule = (): void => {
    cancel ??= clock.whenIdle(Math.max(QUIET, earliest - clock.now()), read);
  };

  /** A block that was dropped may have been painted again, if it had its words back for a moment. */
  const drop = (blocks: ReadonlySet<number>): void => {
    for (const block of blocks) dropped.add(block);
    if (blocks.size) onStale([...blocks]);
  };

  /** Whether the page's address has changed; a new fragment only scrolls. */
  const moved = (): boolean => {
    const now = document.location?.href;
    if (now === address) return false;
    const isSamePage = now?.split('#')[0] === address?.split('#')[0];
    address = now;
    if (isSamePage) return false;
    inVain = 0;
    earliest = 0;
    callOff();
    return true;
  };

  const lookAgain = (): void => {
    drop(staleBlocks(snapshot));
    moved();
    schedule();
  };

  const noteChanges = (changes: readonly MutationRecord[]): void => {
    if (meanwhile && meanwhile.length <= MOST_CHANGES)
      meanwhile = meanwhile.concat(changes.filter(({ type }) => type !== 'attributes'));
    if (snapshot.size) drop(staleAfter(changes, snapshot));
    const isOnlyLooks = changes.every(({ type }) => type === 'attributes');
    if (moved() || (!found && !isOnlyLooks)) return schedule();
    if (!found) return;
    const current = found;
    if (cancel === null && changes.some((change) => concerns(change, current))) schedule();
  };
  const observer = new MutationObserver(noteChanges);
  observer.observe(document, OBSERVED);

  const listen = (target: EventTarget | null | undefined, type: string): void =>
    target?.addEventListener(type, lookAgain, { passive: true, signal });
  listen(view, 'pageshow');
  listen(view, 'popstate');
  listen(navigationOf(view), 'navigatesuccess');
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      callOff();
    },
    { once: true },
  );
  if (document.hidden) cancel = clock.whenIdle(0, read);
  else read();
  return {
    async readNow() {
      await reading;
      read();
      await reading;
    },
  };
}

function sameArticle({ article: a }: FoundArticle, { article: b }: FoundArticle): boolean {
  return a.text === b.text && a.title === b.title && a.published === b.published;
}

function sameNodes({ map: a }: FoundArticle, { map: b }: FoundArticle): boolean {
  return (
    a.node.length === b.node.length && a.node.every((node, run) => node === b.node[run] && a.from[run] === b.from[run])
  );
}

/** Returns the Navigation API (https://developer.mozilla.org/en-US/docs/Web/API/Navigation) if the browser has it. */
function navigationOf(view: (Window & { readonly navigation?: EventTarget }) | null): EventTarget | undefined {
  return view?.navigation;
}
