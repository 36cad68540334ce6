/** The search in the address bar: the keyword of the manifest and a space, and then a name, a claim or a figure. */
import { browser } from 'wxt/browser';
import { WARM_UP } from '../core/search/search-limits';
import type { RecordReference } from '../dataset/facts';
import { findMessage, interfaceLanguage } from '../extension/browser/interface-messages';
import { keepAsked } from '../extension/search-asked';
import { searchRows, type SearchReading } from '../ui/search/search-rows';
import type { Row } from '../ui/overview/overview-model';
import { shorten } from '../ui/text/format';
import { makeTranslate, type Translate } from '../ui/text/translate';

/** Browsers show six lines or fewer below what was typed. */
const mostSuggested = 5;
/** A claim is cut to what a line of the address bar shows (characters). */
const longestWords = 100;

export interface Suggestion {
  /** The text of the address bar when the line is chosen: the words, and the record that they lead to. */
  readonly content: string;
  readonly description: string;
}

/**
 * The lines below the address bar for the answer to a search.
 * @param marked whether the browser reads a description as XML with `<match>` and `<dim>`, as Chrome does
 */
export function suggestionsOf(answer: SearchReading, marked: boolean, t: Translate): Suggestion[] {
  const { names, notes, figures } = searchRows(answer, t);
  // Of each kind at least one is offered, where there is any.
  const [note, ...otherNotes] = notes;
  const [figure, ...otherFigures] = figures;
  const rest = [...names.slice(1), ...otherNotes, ...otherFigures];
  const rows = [names[0], note, figure, ...rest].filter((row) => row !== undefined).slice(0, mostSuggested);
  return rows
    .sort((a, b) => a.span.start - b.span.start)
    .map((row) => {
      const words = shorten(row.words, longestWords);
      const remark = row.remark ?? '';
      return {
        content: `${words} [${recordOf(answer, row)}]`,
        description: marked
          ? `<match>${escapeXml(words)}</match> <dim>${escapeXml(remark)}</dim>`
          : `${words} – ${remark}`,
      };
    });
}

function recordOf({ annotations }: SearchReading, { subject: { kind, index } }: Row): string {
  if (kind === 'mention') {
    const { dataset, id } = annotations.mentions[index]!.entity!;
    return `${dataset}/${id}`;
  }
  const { notes, figures } = annotations.claims[index]!;
  const [note] = notes;
  const [figure] = figures;
  return note ? `${note.dataset}/${note.id}` : `${figure!.dataset}/${figure!.topic}`;
}

/** Reads what was entered: words alone, or those of a suggestion with the record that it leads to. */
export function askedFrom(entered: string): { readonly words: string; readonly open: RecordReference | null } {
  const [, words = entered, dataset, id] = /^(.*) \[([a-z0-9-]+)\/([\w-]+)\]$/s.exec(entered) ?? [];
  return { words: words.replace(/…$/, ''), open: dataset && id ? { dataset, id } : null };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that no XML may have are left out. */
function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ').replace(/[&<>"']/g, (mark) => escapes[mark]!);
}

/**
 * Begins to listen, where the browser has such a thing (Firefox for Android has not). Called in the first turn of the
 * worker, or the key that woke it is lost.
 */
export function listenToAddressBar(find: (words: string) => Promise<SearchReading>): void {
  const omnibox = (browser as { readonly omnibox?: typeof browser.omnibox }).omnibox;
  if (!omnibox) return;
  const t = makeTranslate(findMessage, interfaceLanguage());
  omnibox.onInputStarted.addListener(() => {
    void omnibox.setDefaultSuggestion({ description: t('search.omnibox') });
    find(WARM_UP).catch(() => undefined);
  });
  omnibox.onInputChanged.addListener((text, suggest) => {
    if (text.trim() === '') return;
    find(text).then(
      (answer) => suggest(suggestionsOf(answer, import.meta.env.CHROME, t)),
      () => suggest([]),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => void openSearch(text, disposition));
}

async function openSearch(entered: string, disposition: string): Promise<void> {
  await keepAsked(askedFrom(entered));
  const url = browser.runtime.getURL('/search.html');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
