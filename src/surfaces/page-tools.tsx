/** Connects the tools of popup and panel to their tab. */
import { saveFile } from '../extension/browser/save-file';
import { send } from '../extension/messages/send';
import { sendToTab } from '../extension/messages/send-to-tab';
import type { ExportedFile } from '../export/exported-page';
import { PageTools, type ExportForm } from '../ui/overview/PageTools';
import type { Reading } from '../ui/annotated-article';
import { reportWords } from '../ui/text/report-words';
import type { Translate } from '../ui/text/translate';
import type { DatasetInfo } from '../dataset/schema';

export function pageTools(tab: number, reading: Reading | null, datasets: readonly DatasetInfo[], t: Translate) {
  /** Loaded on demand, so that the popup opens without it. */
  const save = async ({ article, annotations }: Reading, form: ExportForm) => {
    const { gatherRecords, wantedRecords, make } = await loadExports();
    const [page, facts] = await Promise.all([
      sendToTab(tab, 'linked-data', {}),
      gatherRecords(wantedRecords(annotations, article.published), (request) => send('facts', request)),
    ]);
    const exported = { url: page?.url ?? '', article, annotations, facts, datasets, made: new Date().toISOString() };
    const { name, type, text }: ExportedFile = make[form](exported, reportWords(t));
    saveFile(name, type, text);
  };
  return (
    <PageTools
      t={t}
      onSave={reading && ((form) => save(reading, form))}
      onTake={async () => (await send('import-page', { tab })).found}
    />
  );
}

async function loadExports() {
  const [records, wanted, json, web, report] = await Promise.all([
    import('../export/gather-records'),
    import('../export/wanted-records'),
    import('../export/annotations-json'),
    import('../export/web-annotation'),
    import('../export/markdown-report'),
  ]);
  return {
    ...records,
    ...wanted,
    make: { json: json.annotationsJson, 'web-annotation': web.webAnnotations, markdown: report.markdownReport },
  };
}
