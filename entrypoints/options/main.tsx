/** The options page. Changes are stored at once; pages that are open follow by themselves. */
import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { findMessage, interfaceLanguage } from '../../src/extension/interface-messages';
import { send } from '../../src/extension/send';
import { makeDatasetsApi } from '../../src/extension/datasets-api';
import type { Settings } from '../../src/extension/settings';
import { Options } from '../../src/ui/options/Options';
import { Datasets } from '../../src/ui/options/datasets/Datasets';
import { makeTranslate } from '../../src/ui/text/translate';

const t = makeTranslate(findMessage, interfaceLanguage());
const datasets = <Datasets api={makeDatasetsApi(t('datasets.notAllowed'))} t={t} />;
document.documentElement.lang = t.locale;
document.title = t('options.title');
void send('settings', {}).then(({ settings }) => show(settings, false));

function show(settings: Settings, saved: boolean): void {
  document.documentElement.dataset['appearance'] = settings.appearance;
  render(
    <Options
      values={settings}
      saved={saved}
      t={t}
      datasets={datasets}
      onChange={(patch) => void send('change-settings', { patch }).then((changed) => show(changed, true))}
    />,
    document.body,
  );
}
