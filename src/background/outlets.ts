/** The list of outlets, read from the package when somebody asks for the first time. */
import { browser } from 'wxt/browser';
import { outletOf, type OutletFacts, type OutletList } from '../dataset/outlets';

let list: Promise<OutletList | null> | undefined;

/** @returns who publishes what is on a host; null where the list has nobody, or cannot be read */
export async function outletAt(host: string | undefined): Promise<OutletFacts | null> {
  if (!host) return null;
  list ??= load();
  const outlets = await list;
  return outlets && outletOf(outlets, host);
}

/** The file is part of the package and held to its schema by a test, so it is not parsed again here. */
async function load(): Promise<OutletList | null> {
  try {
    return (await (await fetch(browser.runtime.getURL('/outlets.json'))).json()) as OutletList;
  } catch {
    // A card without an outlet is better than none.
    return null;
  }
}
