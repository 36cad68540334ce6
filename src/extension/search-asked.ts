/**
 * Hands the words of a search from the address bar to the search page. They are kept in the browser's memory and not in the
 * page's address, which would stay in the history.
 */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { RecordReference } from '../dataset/facts';
import { recordReference } from './messages/record-reference';

const key = 'search-asked';

const askedSchema = z.object({ words: z.string(), open: z.object(recordReference).nullable() });

export interface SearchAsked {
  readonly words: string;
  readonly open: RecordReference | null;
}

export async function keepAsked(asked: SearchAsked): Promise<void> {
  await browser.storage.session.set({ [key]: asked });
}

/** Takes what was kept; a page that is loaded again finds nothing. */
export async function takeAsked(): Promise<SearchAsked> {
  const { [key]: kept } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const parsed = askedSchema.safeParse(kept);
  return parsed.success ? parsed.data : { words: '', open: null };
}
