/** The popup of the toolbar button. `?tab=12` shows another tab than the active one. */
import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { findMessage, interfaceLanguage } from '../../src/extension/interface-messages';
import { loadTab, type TabView } from '../../src/extension/load-tab';
import { send } from '../../src/extension/send';
import { sendToTab } from '../../src/extension/send-to-tab';
import type { SettingsPatch } from '../../src/extension/settings';
import { Popup } from '../../src/ui/overview/Popup';
import { makeTranslate } from '../../src/ui/text/translate';

const t = makeTranslate(findMessage, interfaceLanguage());
const asked = new URLSearchParams(location.search).get('tab');

document.documentElement.lang = t.locale;
void refresh();

async function refresh(): Promise<void> {
  show(await loadTab(asked === null ? null : Number(asked)));
}

/** Switches, waits until the page has followed, and shows what has become of it. */
async function change(tab: number | null, patch: SettingsPatch): Promise<void> {
  await send('change-settings', { patch });
  if (tab !== null) await sendToTab(tab, 'read-anew', {});
  await refresh();
}

function show(view: TabView): void {
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
    />,
    document.body,
  );
}
