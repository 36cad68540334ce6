/** The page of popup and panel: shows its switches at once, then loads and shows what is known of a tab. */
import { render } from 'preact';
import type { Span } from '../text/article';
import { browser } from '../extension/browser/page-browser';
import { findMessage, interfaceLanguage } from '../extension/browser/interface-messages';
import { loadFirstView, rememberedSettings, rememberSettings, type FirstSettings } from './first-view';
import { loadTab } from './load-tab';
import { errorText, faultText } from '../ui/text/fault-text';
import { reachTab } from '../extension/messages/reach-tab';
import { send } from '../extension/messages/send';
import { sendToTab } from '../extension/messages/send-to-tab';
import type { Settings, SettingsPatch } from '../extension/settings/settings';
import { isSiteOn, switchSite } from '../extension/settings/settings-switch';
import { isKindOfMark, SWITCHES } from '../setting-values';
import { firstNumberSettings } from '../ui/numbers/number-rows';
import type { Reading } from '../ui/annotated-article';
import { Changes } from '../ui/changes/Changes';
import { Popup, type PopupProps } from '../ui/overview/Popup';
import { updateText } from '../ui/text/update-text';
import { makeTranslate } from '../ui/text/translate';
import { NotesContext } from '../ui/own-notes/notes-api';
import { OwnNotes } from '../ui/own-notes/OwnNotes';
import { makeNotesApi } from './notes-api';
import { pageTools } from './page-tools';
import { searchTool } from './search-tool';
import { reportTool } from './report-tool';

export interface OverviewPage {
  /** Loads again. Returns the tab that is shown. */
  refresh(): Promise<number | null>;
  /** Shows which part of the article is in the window. */
  follow(view: Span | null): void;
}

/** The differences between the two surfaces. */
export interface OverviewPageOptions {
  /** Id of a tab, or null for the one in front. */
  readonly asked: number | null;
  /** If given, rows open into its result. */
  readonly lookUp?: PopupProps['lookUp'];
  readonly onOpenPanel?: (tab: number) => void;
}

/** Time until a page that is being read is asked again (milliseconds). */
const lookAgain = 300;

export function createOverviewPage({ asked, lookUp, onOpenPanel }: OverviewPageOptions): OverviewPage {
  const t = makeTranslate(findMessage, interfaceLanguage());
  document.documentElement.lang = t.locale;
  const notesApi = makeNotesApi(t);
  const { version } = browser.runtime.getManifest();
  let shown: PopupProps | null = null;
  /** If several loads overlap, only the last one is shown. */
  let turn = 0;
  /** Told by the background since the page was opened. */
  const told: { -readonly [Name in 'reset' | 'updated']: PopupProps[Name] } = { reset: [], updated: null };

  const show = (change: Partial<PopupProps>) => {
    if (!shown && !('values' in change)) return;
    shown = { ...blank, ...shown, ...change };
    render(
      <NotesContext.Provider value={notesApi}>
        <Popup {...shown} />
      </NotesContext.Provider>,
      document.body,
    );
  };

  const showFirst = ({ appearance, ...change }: FirstSettings & Partial<PopupProps>) => {
    setAppearance(appearance);
    show(change);
    // For the bench, like the mark below.
    performance.mark('sidelight-frame');
  };

  const load = async () => {
    const mine = ++turn;
    const loading = loadTab(asked);
    if (!shown) {
      const remembered = rememberedSettings();
      if (remembered) showFirst({ ...remembered, ...actionsOn(asked, null) });
      const { tab, ...first } = await loadFirstView(asked);
      if (mine === turn) showFirst({ ...first, ...actionsOn(tab, null) });
    }
    const { settings, tab, problem, reset, updated, ...view } = await loading;
    if (mine !== turn) return tab;
    told.reset = [...new Set([...told.reset, ...reset])];
    if (updated) told.updated = updateText(updated.from, version, updated.edition, t);
    if (updated || reset.length > 0) void send('forget-notices', {});
    setAppearance(settings.appearance);
    rememberSettings(settings);
    const { host } = view;
    const tools = tab !== null && host !== null && pageTools(tab, view.reading, view.editions, t);
    const report = reportTool(view.reading, view.editions, t);
    const search = searchTool({
      t,
      numbers: settings,
      here: view.reading,
      onJump: (span) => tab !== null && void sendToTab(tab, 'jump-to', { span }),
    });
    show({
      ...view,
      ...told,
      problem: problem && faultText(problem, t),
      tools,
      report,
      notes: <OwnNotes t={t} />,
      search,
      changes: null,
      values: settings,
      numbers: settings,
      siteOn: host === null || isSiteOn(settings, host),
      ...actionsOn(tab, settings),
    });
    performance.mark('sidelight-shown');
    if (tab !== null && view.reading && settings.changes === 'on') void showChanges(tab, view.reading, mine);
    // A page on which no article is found sends no message at the end.
    if (view.state === 'reading' || view.state === 'unseen')
      setTimeout(() => mine === turn && void refresh(), lookAgain);
    return tab;
  };

  /** Comes after everything else. Without an answer nothing is said of changes. */
  const showChanges = async (tab: number, { article }: Reading, mine: number) => {
    const since = await send('changes', { tab }).catch(() => null);
    if (since === null || mine !== turn) return;
    const onJump = (span: Span) => void sendToTab(tab, 'jump-to', { span });
    show({ changes: <Changes {...since} language={article.language ?? 'en'} t={t} onJump={onJump} /> });
  };

  const refresh = () =>
    load().catch((error: unknown) => {
      show({ values: shown?.values ?? blank.values, state: 'failed', problem: errorText(error, t) });
      return null;
    });

  /**
   * Changes a setting, and shows the page's new status or the error. Pages hear of the kinds of marks by themselves,
   * and the lists here stay the same.
   */
  const change = async (tab: number | null, patch: SettingsPatch) => {
    try {
      const values = await send('change-settings', { patch });
      rememberSettings(values);
      show({ values, siteOn: shown?.host == null || isSiteOn(values, shown.host), refused: null });
      if (Object.keys(patch).every((name) => isKindOfMark(name))) return;
    } catch (error) {
      // Redrawing with the old values turns the switch back.
      return show({ refused: errorText(error, t) });
    }
    if (tab !== null) await sendToTab(tab, 'read-anew', {});
    await refresh();
  };

  /** Reloads the page, and shows its status when it has loaded. */
  const reload = (tab: number) => {
    const onUpdated = (changed: number, { status }: { readonly status?: string | undefined }) => {
      if (changed !== tab || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(onUpdated);
      void refresh();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    void browser.tabs.reload(tab);
    show({ state: 'reading' });
  };

  /** @param settings null if not known yet; then a site cannot be switched */
  const actionsOn = (tab: number | null, settings: Settings | null): Partial<PopupProps> => ({
    onSwitch: (name, on) => void change(tab, { [name]: on }),
    onSwitchSite: (on) =>
      settings && shown?.host != null && void change(tab, { sites: switchSite(settings, shown.host, on) }),
    onReadNow: () => tab !== null && void reachTab(tab, 'read-now', {}).then(refresh),
    onReload: () => tab !== null && reload(tab),
    onJump: (span) => tab !== null && void sendToTab(tab, 'jump-to', { span }),
    lookUp,
    onOpenPanel: onOpenPanel && tab !== null ? () => onOpenPanel(tab) : undefined,
  });

  const nothing = () => undefined;
  const blank: PopupProps = {
    reading: null,
    outlet: null,
    state: null,
    view: null,
    numbers: firstNumberSettings,
    editions: [],
    reset: [],
    updated: null,
    problem: null,
    refused: null,
    host: null,
    siteOn: true,
    values: SWITCHES,
    optionsUrl: '/options.html',
    t,
    onSwitch: nothing,
    onSwitchSite: nothing,
    onReadNow: nothing,
    onReload: nothing,
    onJump: nothing,
  };
  return { refresh, follow: (view) => show({ view }) };
}

function setAppearance(appearance: Settings['appearance']): void {
  document.documentElement.dataset['appearance'] = appearance;
}
