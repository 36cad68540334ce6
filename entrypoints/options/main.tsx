/** The options page. Changes are stored at once; open pages follow by themselves. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { findMessage, interfaceLanguage } from '../../src/extension/browser/interface-messages';
import { send } from '../../src/extension/messages/send';
import type { DatasetInfo } from '../../src/dataset/schema';
import { readingLimits } from '../../src/changes/first-reading';
import { makeDatasetsApi } from '../../src/surfaces/datasets-api';
import { defaultSettings, type Settings, type SettingsPatch } from '../../src/extension/settings/settings';
import { readingsApi } from '../../src/surfaces/readings-api';
import { loadSettingsFile, saveSettingsFile } from '../../src/surfaces/settings-transfer';
import { loadShortcuts, openShortcutSettings, type Shortcut } from '../../src/surfaces/shortcuts';
import { errorText } from '../../src/ui/text/fault-text';
import { watchSettings } from '../../src/extension/settings/watch-settings';
import { FirstReadings } from '../../src/ui/options/FirstReadings';
import { Options } from '../../src/ui/options/Options';
import { Datasets } from '../../src/ui/options/datasets/Datasets';
import { updateText } from '../../src/ui/text/update-text';
import { makeTranslate } from '../../src/ui/text/translate';

const t = makeTranslate(findMessage, interfaceLanguage());
document.documentElement.lang = t.locale;
document.title = t('options.title');
const ending = new AbortController();
let editions: readonly DatasetInfo[] = [];
let shortcuts: readonly Shortcut[] = [];
let reset: readonly string[] = [];
let updated: string | null = null;
const { version } = browser.runtime.getManifest();
let saved = false;
let refused: string | null = null;
/** The stored settings. */
let known: Settings | null = null;
// The section lists the datasets; the page then names those that come with the extension.
const api = makeDatasetsApi(({ datasets: all }) => {
  editions = all.filter(({ origin }) => origin === 'bundled').map(({ info }) => info);
  if (known) show(known);
});
const datasets = <Datasets api={api} t={t} />;
const readings = <FirstReadings api={readingsApi} most={readingLimits.articles} t={t} />;

async function load(): Promise<void> {
  const loaded = await send('settings', {});
  // The reader is told once; the page shows it as long as it is open.
  reset = [...new Set([...reset, ...loaded.reset])];
  if (loaded.updated) updated = updateText(loaded.updated.from, version, loaded.updated.edition, t);
  known = loaded.settings;
  show(known);
  if (loaded.updated || loaded.reset.length > 0) void send('forget-notices', {});
}

async function change(patch: SettingsPatch): Promise<void> {
  try {
    known = await send('change-settings', { patch });
    refused = null;
  } catch (error) {
    refused = errorText(error, t);
  }
  saved = refused === null;
  if (known) show(known);
}

function show(settings: Settings): void {
  document.documentElement.dataset['appearance'] = settings.appearance;
  render(
    <Options
      values={settings}
      saved={saved}
      reset={reset}
      updated={updated}
      refused={refused}
      shortcuts={shortcuts}
      t={t}
      datasets={datasets}
      readings={readings}
      welcomeUrl="/welcome.html"
      version={version}
      editions={editions}
      onChange={(patch) => void change(patch)}
      onReset={() => void change(defaultSettings())}
      onOpenShortcuts={() => void openShortcutSettings()}
      onSaveSettings={() => void saveSettingsFile()}
      onLoadSettings={loadSettingsFile}
    />,
    document.body,
  );
}

// Loads everything again when the reader comes back, from the browser's page of keys or from the popup.
const loadAll = async () => {
  shortcuts = await loadShortcuts();
  await load();
};
addEventListener('focus', () => void loadAll());
watchSettings(() => void load(), ending.signal);
void loadAll();
