/** The welcome page. Only its sample article is annotated and marked, whatever the settings are. */
import { render } from 'preact';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import '../../assets/styles/marks.css';
import { findMessage, interfaceLanguage } from '../../src/extension/browser/interface-messages';
import { send } from '../../src/extension/messages/send';
import type { Settings } from '../../src/extension/settings/settings';
import { readElement } from '../../src/page/find/read-element';
import { makeTranslate } from '../../src/ui/text/translate';
import { sampleDetails } from '../../src/ui/welcome/SampleArticle';
import { Welcome } from '../../src/ui/welcome/Welcome';
import { showReading } from '../../src/content/show-reading';

const t = makeTranslate(findMessage, interfaceLanguage());
document.documentElement.lang = t.locale;
document.title = t('welcome.title');
const canHover = !matchMedia('(hover: none)').matches;
render(<Welcome t={t} optionsUrl="/options.html" canHover={canHover} />, document.body);
void mark();

async function mark(): Promise<void> {
  const { settings } = await send('settings', {});
  document.documentElement.dataset['appearance'] = settings.appearance;
  const { blocks, map } = readElement(document.querySelector('.sample')!);
  const article = { ...sampleDetails, text: map.text, blocks };
  const reading = await send('annotate', { article });
  const everything: Settings = { ...settings, names: true, statements: true, claims: true, density: 'first' };
  showReading(document, { article, map }, reading, everything);
}
