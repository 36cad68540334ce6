/** The form for a report of an error, which a card on a page opens in a tab of its own (`?kind=role&dataset=…&id=…&name=…&tab=12`). */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { findMessage, interfaceLanguage } from '../../src/extension/browser/interface-messages';
import { send } from '../../src/extension/messages/send';
import { sendToTab } from '../../src/extension/messages/send-to-tab';
import { parseReportQuery } from '../../src/ui/report/report-query';
import { ReportFields } from '../../src/ui/report/ReportFields';
import { makeTranslate } from '../../src/ui/text/translate';

const t = makeTranslate(findMessage, interfaceLanguage());
document.documentElement.lang = t.locale;
document.title = t('popup.report');
const query = new URLSearchParams(location.search);
const { kind, record } = parseReportQuery(query);
void show();

async function show(): Promise<void> {
  const tab = query.get('tab');
  const [{ settings }, { datasets }, report] = await Promise.all([
    send('settings', {}),
    send('datasets', {}),
    tab === null ? null : sendToTab(Number(tab), 'report', {}),
  ]);
  document.documentElement.dataset['appearance'] = settings.appearance;
  render(
    <main class="page">
      <header>
        <img src="/icon.svg" alt="" width="32" height="32" />
        <h1>{t('popup.report')}</h1>
      </header>
      <section class="report-page">
        <ReportFields
          kind={kind}
          records={record ? [record] : []}
          editions={datasets.map(({ info }) => info)}
          version={browser.runtime.getManifest().version}
          page={report?.article ? { title: report.article.title ?? '', host: report.host ?? '' } : null}
          t={t}
          onCopy={(text) => navigator.clipboard.writeText(text)}
        />
      </section>
    </main>,
    document.body,
  );
}
