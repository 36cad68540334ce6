/**
 * Reads one page: finds the article, has it annotated, marks it, and undoes all of that when it is
 * switched off. Whatever is in the page hangs on one `AbortController`.
 */
import type { Span } from '../../src/core/article';
import type { PageReport, PageStatus } from '../../src/extension/messages';
import { ExtensionGone, send } from '../../src/extension/send';
import type { Settings } from '../../src/extension/settings';
import { switchFor } from '../../src/extension/settings-switch';
import { findArticle, type FoundArticle } from '../../src/page/find-article';
import { whyNotRead } from '../../src/page/gate';
import { clockOf } from '../../src/page/page-clock';
import { watchPage } from '../../src/page/watch';
import { showReading, type ShownReading } from './show-reading';

export interface Reader {
  /** Reads the page, and again whenever it changes. Done when it has been read once. */
  start(): Promise<void>;
  /** Reads anew under changed settings. */
  restart(): Promise<boolean>;
  report(): PageReport;
  jumpTo(params: { span: Span }): boolean;
  /** Reads although articles wait to be asked for. */
  readNow(): Promise<boolean>;
}

/** Languages that the core reads. */
const readable = /^en\b/i;

export function createReader(document: Document, signal: AbortSignal): Reader {
  let status: PageStatus = 'no-article';
  let found: FoundArticle | null = null;
  let shown: ShownReading | null = null;
  let asked = false;
  let turn = 0;

  const close = () => {
    shown?.close();
    shown = null;
  };
  signal.addEventListener('abort', close, { once: true });

  const setStatus = (next: PageStatus) => {
    if (next === status) return;
    status = next;
    if (next !== 'reading') send('show-status', { status: next }).catch(() => undefined);
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
      const next = statusUnder(settings, article);
      setStatus(next);
      if (next !== 'reading') return close();
      const { annotations } = await send('annotate', { article: article.article });
      if (mine !== turn || signal.aborted) return;
      close();
      shown = showReading(document, article, annotations, settings);
      setStatus('ready');
    } catch (error) {
      close();
      if (!(error instanceof ExtensionGone)) setStatus('failed');
    }
  };

  const find = () => {
    if (!asked && whyNotRead(document, document.location.href) !== null) return null;
    const result = findArticle(document);
    return result.readable || asked ? result : null;
  };

  /** What the watch has seen: an article, a changed one, the same text in new nodes, or none any more. */
  const follow = (next: FoundArticle | null, sameText: boolean): void => {
    found = next;
    if (!next) {
      turn++;
      close();
      setStatus('no-article');
    } else if (sameText && shown) shown = shown.moveTo(next);
    else void read(next);
  };

  const start = async (): Promise<void> => {
    found = find();
    if (found) await read(found);
    if (signal.aborted || !document.defaultView) return;
    watchPage({
      document,
      clock: clockOf(document.defaultView),
      find,
      onStale: (blocks) => shown?.drop(blocks),
      onFound: follow,
      signal,
    }, found);
  };

  return {
    start,
    restart: async () => {
      if (found) await read(found);
      return status === 'ready';
    },
    report: () => ({ status, host: location.hostname, article: found?.article ?? null }),
    jumpTo: ({ span }) => shown?.jumpTo(span) ?? false,
    async readNow() {
      asked = true;
      found ??= find();
      if (found) await read(found);
      return status === 'ready';
    },
  };
}
