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
import { showReading, type ShownReading } from './show-reading';

export interface Reader {
  /** Says whether the page is an article; whatever follows from that has been done. */
  start(): Promise<boolean>;
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

  const start = async (): Promise<boolean> => {
    const result = findArticle(document);
    if (!result.readable && !asked) return false;
    found = result;
    await read(result);
    return true;
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
      return found ? read(found).then(() => status === 'ready') : start();
    },
  };
}
