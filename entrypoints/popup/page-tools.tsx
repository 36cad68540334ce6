/** Wires the tools of popup and panel to the tab that they are about. */
import { saveFile } from '../../src/extension/save-file';
import { send } from '../../src/extension/send';
import { sendToTab } from '../../src/extension/send-to-tab';
import type { ExportedFile } from '../../src/export/exported-page';
import { PageTools, type ExportForm } from '../../src/ui/overview/PageTools';
import type { Reading } from '../../src/ui/reading';
import { reportWords } from '../../src/ui/text/report-words';
import type { Translate } from '../../src/ui/text/translate';
import type { DatasetInfo } from '../../src/dataset/schema';

export function pageTools(tab: number, reading: Reading | null, datasets: readonly DatasetInfo[], t: Translate) {
  /** Loaded when it is asked for: nobody waits for it who only looks. */
  const save = async ({ article, annotations }: Reading, form: ExportForm) => {
    const { gatherRecords, wantedRecords, make } = await loadExports();
    const [page, facts] = await Promise.all([
      sendToTab(tab, 'linked-data', {}),
      gatherRecords(wantedRecords(annotations, article.published), (request) => send('lookup', request)),
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
    import('../../src/export/gather-records'),
    import('../../src/export/wanted-records'),
    import('../../src/export/annotations-json'),
    import('../../src/export/web-annotation'),
    import('../../src/export/markdown-report'),
  ]);
  return { ...records, ...wanted, make: { json: json.annotationsJson, 'web-annotation': web.webAnnotations, markdown: report.markdownReport } };
}
