/** Handles each request. Between two requests it keeps only the open datasets. */
import { browser } from 'wxt/browser';
import type { Annotations } from '../core/annotations';
import { lookUp } from '../core/look-up';
import { briefsOf, readBriefsOf } from '../dataset/briefs';
import { gatherFacts, type Facts, type FactsRequest } from '../dataset/facts';
import type { OpenedDataset } from '../dataset/opened';
import type { Article } from '../text/article';
import { annotateArticle } from './annotate-article';
import type { Handlers } from './answer';
import { showCount } from './badge';
import { outletAt } from './outlets';
import { bundledEdition, openDatasets } from '../extension/datasets/open-datasets';
import { changeHandlers } from './change-handlers';
import { datasetHandlers } from './dataset-handlers';
import { noteHandlers, withOwnBriefs, withOwnNotes } from './note-handlers';
import { findMessage, interfaceLanguage } from '../extension/browser/interface-messages';
import { pageReportSchema } from '../extension/messages/messages';
import { sendToTab } from '../extension/messages/send-to-tab';
import { searchDatasets } from './search-datasets';
import { loadSettings, saveSettings, resetSettings } from './settings-store';
import { showStatus } from './toolbar';
import { noticeKey, updateKey } from '../extension/settings/storage-keys';
import { untoldUpdate } from './update-notice';
import { isOnRecord } from '../core/on-record';
import { composeCard } from '../ui/card/compose-card';
import { wantedFacts } from '../ui/card/wanted-facts';
import { makeTranslate } from '../ui/text/translate';

/** All handlers except that of the style sheet, which the entrypoint adds. */
export const handlers: Omit<Handlers, 'card-styles'> = {
  ...datasetHandlers,
  ...noteHandlers,
  ...changeHandlers,

  async settings(_, { tab }) {
    const settings = await loadSettings();
    // A page of ours can tell the reader; a content script cannot.
    if (tab !== null) return { settings, reset: [], updated: null };
    const [reset, from] = await Promise.all([resetSettings(), untoldUpdate()]);
    return { settings, reset, updated: from === null ? null : { from, edition: await bundledEdition() } };
  },

  async 'forget-notices'() {
    await browser.storage.local.remove([noticeKey, updateKey]);
    return null;
  },

  'change-settings': ({ patch }) => saveSettings(patch),

  async annotate({ article }, { tab }) {
    const datasets = await openDatasets();
    // A page's marks do not wait for lines of the wide tier.
    const reading = await readingOf(article, datasets, briefsOf);
    const { annotations } = reading;
    const noted = annotations.claims.filter(isOnRecord).length;
    // The answer does not wait for the badge, and the tab may close meanwhile.
    if (tab !== null) showCount(tab, noted).catch(() => undefined);
    return reading;
  },

  facts: factsFor,

  async card({ reading, subject, address }) {
    const [facts, numbers] = await Promise.all([factsFor(wantedFacts(reading, subject)), loadSettings()]);
    return composeCard({
      reading,
      subject,
      facts,
      address,
      numbers,
      t: makeTranslate(findMessage, interfaceLanguage()),
    });
  },

  async 'look-up-words'({ article, span }) {
    return lookUp(article, span, await openDatasets());
  },

  search: ({ words }) => searchDatasets(words),

  async 'show-status'({ status }, { tab }) {
    if (tab !== null) await showStatus(tab, status);
    return null;
  },

  async 'open-report'({ query }, { tab }) {
    const start = new URLSearchParams(query);
    if (tab !== null) start.set('tab', String(tab));
    await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?${start}` as never) });
    return null;
  },

  async 'read-tab'({ tab }) {
    const datasets = await openDatasets();
    const editions = datasets.map((dataset) => dataset.info);
    const answered = await sendToTab(tab, 'report', {});
    const parsed = pageReportSchema.safeParse(answered);
    const report = parsed.success ? parsed.data : null;
    const article = report?.status === 'ready' ? report.article : null;
    return {
      report,
      outlet: await outletAt(report?.host),
      editions,
      reading: article ? await readingOf(article, datasets, readBriefsOf) : null,
    };
  },
};

async function factsFor(request: FactsRequest): Promise<Facts> {
  const [datasets, outlet] = await Promise.all([openDatasets(), outletAt(request.host)]);
  return withOwnNotes(await gatherFacts(datasets, request, outlet), request);
}

/** @param briefs tells what marks and rows need to know; for rows it reads the lines of the wide tier */
async function readingOf(
  article: Article,
  datasets: readonly OpenedDataset[],
  briefs: typeof briefsOf | typeof readBriefsOf,
) {
  const annotations = await annotateArticle(article, datasets);
  const entities = entitiesOf(annotations);
  return {
    annotations,
    briefs: await withOwnBriefs(await briefs(datasets, entities, article.published), entities),
    editions: datasets.map((dataset) => dataset.info),
  };
}

function entitiesOf({ mentions, statements }: Annotations) {
  return [...mentions, ...statements.map(({ speaker }) => speaker)].flatMap((named) => named?.entity ?? []);
}
