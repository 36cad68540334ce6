/** The page of popup and panel: loads what is known of a tab, and shows it. */
import { render } from 'preact';
import { findMessage, interfaceLanguage } from '../../src/extension/interface-messages';
import { loadTab, type TabView } from '../../src/extension/load-tab';
import { send } from '../../src/extension/send';
import { sendToTab } from '../../src/extension/send-to-tab';
import type { SettingsPatch } from '../../src/extension/settings';
import { Popup } from '../../src/ui/overview/Popup';
import { makeTranslate } from '../../src/ui/text/translate';

export interface OverviewPage {
  refresh(): Promise<void>;
}

/** @param asked id of a tab, or null for the one in front */
export function createOverviewPage(asked: number | null): OverviewPage {
  const t = makeTranslate(findMessage, interfaceLanguage());
  document.documentElement.lang = t.locale;

  const refresh = async () => show(await loadTab(asked));

  /** Switches, waits until the page has followed, and shows what has become of it. */
  const change = async (tab: number | null, patch: SettingsPatch) => {
    await send('change-settings', { patch });
    if (tab !== null) await sendToTab(tab, 'read-anew', {});
    await refresh();
  };

  const show = (view: TabView) => {
    const { tab, settings, host } = view;
    if (settings.appearance !== 'system') document.documentElement.dataset['appearance'] = settings.appearance;
    render(
      <Popup
        {...view}
        siteOn={host === null || settings.sites[host] !== 'off'}
        switches={settings}
        t={t}
        onSwitch={(name, on) => void change(tab, { [name]: on })}
        onSwitchSite={(on) => host !== null && void change(tab, { sites: { ...settings.sites, [host]: on ? 'on' : 'off' } })}
        onReadNow={() => tab !== null && void sendToTab(tab, 'read-now', {}).then(refresh)}
        onJump={(span) => tab !== null && void sendToTab(tab, 'jump-to', { span })}
        links={<a href="/options.html" target="_blank">{t('popup.options')}</a>}
      />,
      document.body,
    );
  };
  return { refresh };
}
