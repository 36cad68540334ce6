/** The list of outlets, read from the package when it is first needed. */
import { browser } from 'wxt/browser';
import { outletOf, type OutletFacts, type OutletList } from '../dataset/outlets';

let list: Promise<OutletList | null> | undefined;

/** @returns the outlet of a host; null if it is not in the list or the list cannot be read */
export async function outletAt(host: string | undefined): Promise<OutletFacts | null> {
  if (!host) return null;
  list ??= load();
  const outlets = await list;
  return outlets && outletOf(outlets, host);
}

/** The file is part of the package and a test checks it against its schema, so it is not parsed again here. */
async function load(): Promise<OutletList | null> {
  try {
    return (await (await fetch(browser.runtime.getURL('/outlets.json'))).json()) as OutletList;
  } catch {
    // A card without an outlet is better than no card.
    return null;
  }
}
