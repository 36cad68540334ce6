/** The form for reporting an error, about what popup and panel show. */
import { browser } from 'wxt/browser';
import type { DatasetInfo } from '../dataset/schema';
import type { Reading } from '../ui/annotated-article';
import type { ReportRecord } from '../ui/report/report-query';
import { ReportForm } from '../ui/report/ReportForm';
import type { Translate } from '../ui/text/translate';

export function reportTool(reading: Reading | null, editions: readonly DatasetInfo[], t: Translate) {
  return (
    <ReportForm
      key={reading?.article.title}
      records={reading ? recordsOf(reading) : []}
      editions={editions}
      version={browser.runtime.getManifest().version}
      page={reading && { title: reading.article.title ?? '', host: reading.host ?? '' }}
      t={t}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

/** Returns the records that the article's names are linked to, each once, by name. */
function recordsOf({ annotations }: Reading): ReportRecord[] {
  const found = new Map<string, ReportRecord>();
  for (const { entity } of annotations.mentions) {
    if (entity)
      found.set(`${entity.dataset} ${entity.id}`, { name: entity.name, dataset: entity.dataset, id: entity.id });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
