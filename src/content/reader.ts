/**
 * Reads one page: finds the article, has it annotated, marks it, and undoes everything when it is switched off.
 * Everything in the page ends with one `AbortSignal`.
 */
import type { Span } from '../text/article';
import type { PageReport, PageStatus } from '../extension/messages/messages';
import { ExtensionGone, send } from '../extension/messages/send';
import type { Settings } from '../extension/settings/settings';
import { switchFor } from '../extension/settings/settings-switch';
import { linksIn } from '../page/article-links';
import type { FoundArticle } from '../page/find/find-article';
import { findArticleAtIdle } from '../page/find/find-at-idle';
import { whyNotRead } from '../page/find/gate';
import { clockOf } from '../page/page-clock';
import { spanInView, whenViewIsNot } from '../page/marks/view-span';
import { watchPage } from '../page/watch/watch';
import { showReading, type ShownReading } from './show-reading';

export interface Reader {
  /**
   * Shows the reading under the present settings; reads first if nothing was read. Returns whether an article is shown.
   */
  restart(): Promise<boolean>;
  report(): PageReport;
  jumpTo(params: { span: Span }): boolean;
  /** Waits until the visible part of the article differs from `known`, and returns it. */
  view(params: { known: Span | null }): Promise<Span | null>;
  /** Reads the page, although articles are read only on request. */
  readNow(): Promise<boolean>;
  /** The page's article, and the part of it that is shown. */
  readonly found: FoundArticle | null;
  readonly shown: ShownReading | null;
}

/** Languages that the core reads. */
const readable = /^en\b/i;

/** Reads the page, and again whenever it changes, until the signal aborts. */
export function createReader(document: Document, signal: AbortSignal): Reader {
  const clock = clockOf(document);
  let status: PageStatus = 'reading';
  /** The last status told to the background. It is told nothing about a page without an article. */
  let told: PageStatus = 'no-article';
  let found: FoundArticle | null = null;
  let shown: ShownReading | null = null;
  /** The article that `shown` is painted on: an older one between a change of `found` and the new annotations. */
  let shownOn: FoundArticle | null = null;
  /** The settings under which `shown` was painted. */
  let shownUnder = '';
  /** The core's annotations of an article. Settings decide which are shown but do not change them. */
  let known: { readonly of: FoundArticle; readonly said: Parameters<typeof showReading>[2] } | null = null;
  /** The article that was last handed over to be kept as it is. */
  let kept: FoundArticle | null = null;
  let asked = false;
  let turn = 0;
  let working: Promise<void> = Promise.resolve();

  const close = () => {
    shown?.close();
    shown = null;
  };
  signal.addEventListener('abort', close, { once: true });

  const setStatus = (next: PageStatus) => {
    status = next;
    if (next === 'reading' || next === told) return;
    told = next;
    send('show-status', { status: next }).catch(() => undefined);
  };

  const statusUnder = (settings: Settings, { article }: FoundArticle): PageStatus => {
    const position = switchFor(settings, location.hostname);
    if (position !== 'on') return position;
    if (article.language !== null && !readable.test(article.language)) return 'other-language';
    const byItself = settings.run === 'articles' || settings.sites[location.hostname] === 'on';
    return byItself || asked ? 'reading' : 'waiting';
  };

  const read = async (article: FoundArticle): Promise<void> => {
    const mine = ++turn;
    try {
      const { settings } = await send('settings', {});
      if (mine !== turn || signal.aborted) return;
      // The popup asks for a change that the stored setting has already caused.
      if (status === 'ready' && shown && shownOn === article && shownUnder === JSON.stringify(settings)) return;
      const next = statusUnder(settings, article);
      setStatus(next);
      if (next !== 'reading') return close();
      if (known?.of !== article) {
        const { annotations, briefs } = await send('annotate', { article: article.article });
        if (mine !== turn || signal.aborted) return;
        known = { of: article, said: { annotations, briefs } };
      }
      close();
      shown = showReading(document, article, known.said, settings);
      shownOn = article;
      shownUnder = JSON.stringify(settings);
      setStatus('ready');
      if (settings.changes === 'on' && kept !== article) keep(article);
    } catch (error) {
      if (mine !== turn) return;
      close();
      if (!(error instanceof ExtensionGone)) setStatus('failed');
    }
  };

  /** Has an article kept, so that a later reading can tell what changed. The beginning of one is not the article. */
  const keep = (of: FoundArticle): void => {
    kept = of;
    if (of.isPreview) return;
    const { timeOrigin: visit } = performance;
    send('keep-reading', { address: location.href, visit, article: of.article }).catch(() => undefined);
  };

  const find = async (): Promise<FoundArticle | null> => {
    if (!asked && whyNotRead(document, location.href) !== null) return null;
    const result = await findArticleAtIdle(document, location.href, { clock, signal });
    return result && (result.readable || (asked && result.article.text)) ? result : null;
  };

  /** Handles what the watch has seen: an article, a changed one, the same text in new nodes, or none. */
  const follow = (next: FoundArticle | null, sameText: boolean): void => {
    const isShown = shown !== null && shownOn === found;
    found = next;
    known = known && next && sameText ? { ...known, of: next } : null;
    if (!next) {
      turn++;
      close();
      setStatus('no-article');
    } else if (sameText && isShown && shown) {
      shown = shown.moveTo(next);
      shownOn = next;
    } else working = read(next);
  };

  /** Blocks are numbered as in the latest article. Marks on an older one are removed altogether. */
  const drop = (blocks: readonly number[]): void => {
    if (shownOn === found) shown?.drop(blocks);
    else close();
  };

  const watch = watchPage({
    document,
    clock,
    find,
    signal,
    onStale: drop,
    onFound: follow,
  });

  const restart = async (): Promise<boolean> => {
    if (found) await read(found);
    return status === 'ready';
  };
  // A page in the back/forward cache may have missed an answer.
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (status === 'failed') void restart();
      // Meanwhile the browser has reset the tab's button.
      else if (persisted && status !== 'no-article') send('show-status', { status }).catch(() => undefined);
    },
    { passive: true, signal },
  );

  return {
    get found() {
      return found;
    },
    get shown() {
      return shown;
    },
    restart,
    report: () => ({
      status: status === 'reading' && !found && document.hidden ? 'unseen' : status,
      host: location.hostname,
      article: found?.article ?? null,
      asked,
      links: found ? linksIn(found.map, location.hostname) : [],
      beyond: found?.beyond ?? 0,
      isPreview: found?.isPreview ?? false,
    }),
    view: ({ known }) =>
      whenViewIsNot(known, () => found && spanInView(document, found.map, found.article.blocks), document, signal),
    jumpTo: ({ span }) => shown?.jumpTo(span) ?? false,
    async readNow() {
      asked = true;
      if (found) return restart();
      await watch.readNow();
      await working;
      return status === 'ready';
    },
  };
}
