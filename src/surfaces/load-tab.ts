/** Loads everything that popup and panel show of a tab. */
import { browser } from '../extension/browser/page-browser';
import type { OutletFacts } from '../dataset/outlets';
import type { DatasetInfo } from '../dataset/schema';
import type { PageState } from '../ui/overview/StateNotice';
import type { Reading } from '../ui/annotated-article';
import type { PageReport, Update } from '../extension/messages/messages';
import { send } from '../extension/messages/send';
import type { Settings } from '../extension/settings/settings';
import { switchFor } from '../extension/settings/settings-switch';
import { faultOf, type Fault } from '../failure/fault';

export interface TabView {
  readonly tab: number | null;
  readonly host: string | null;
  readonly reading: Reading | null;
  readonly outlet: OutletFacts | null;
  readonly state: PageState | null;
  readonly settings: Settings;
  readonly editions: readonly DatasetInfo[];
  readonly reset: readonly string[];
  readonly updated: Update | null;
  /** The error, or null. */
  readonly problem: Fault | null;
}

/** @param asked id of a tab, or null for the active one of this window */
export async function loadTab(asked: number | null): Promise<TabView> {
  const tab = asked ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
  const [{ settings, ...told }, read] = await Promise.all([
    send('settings', {}),
    tab === null ? null : send('read-tab', { tab }).catch((error: unknown) => ({ error })),
  ]);
  if (read && 'error' in read) return { ...nothing(tab, settings, told), problem: faultOf(read.error) };
  const report = read?.report ?? null;
  const article = report?.article ?? null;
  const reading =
    read?.reading && article
      ? {
          ...read.reading,
          article,
          host: report?.host,
          links: report?.links,
          beyond: report?.beyond,
          isPreview: report?.isPreview,
        }
      : null;
  return {
    tab,
    host: report?.host ?? null,
    reading,
    outlet: read?.outlet ?? null,
    state: reading ? null : stateOf(report, settings, await isReadable(tab)),
    settings,
    editions: read?.editions ?? [],
    ...told,
    problem: null,
  };
}

function nothing(
  tab: number | null,
  settings: Settings,
  told: Pick<TabView, 'reset' | 'updated'>,
): Omit<TabView, 'problem'> {
  return { tab, host: null, reading: null, outlet: null, state: 'failed', settings, editions: [], ...told };
}

/** @param couldRead whether content scripts run on the tab's address */
export function stateOf(report: PageReport | null, settings: Settings, couldRead: boolean): PageState {
  if (!report) return couldRead ? 'reload' : 'unreadable';
  const position = switchFor(settings, report.host);
  if (position !== 'on') return position;
  // Asking once more would have the same answer.
  if (report.status === 'no-article' && report.asked) return 'nothing-found';
  // "ready" without a reading means that the page's report could not be read.
  return report.status === 'ready' ? 'failed' : report.status;
}

async function isReadable(tab: number | null): Promise<boolean> {
  if (tab === null) return false;
  // Opening the popup lets us see the address of this tab; opening the panel does not.
  const { url } = await browser.tabs.get(tab);
  return url === undefined || /^(?:https?|file):/.test(url);
}
