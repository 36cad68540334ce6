/**
 * What popup and panel can show before the background has answered: the switches as the store has
 * them, and the site, where the browser lets its address be seen. Unchecked, and soon replaced.
 */
import { browser } from 'wxt/browser';
import type { Settings } from './settings';
import { settingsKey } from './storage-keys';

export interface FirstView {
  readonly tab: number | null;
  readonly host: string | null;
  readonly values: Pick<Settings, 'enabled' | 'names' | 'statements' | 'claims'>;
  readonly siteOn: boolean;
  readonly appearance: Settings['appearance'];
}

/** @param asked id of a tab, or null for the active one of this window */
export async function loadFirstView(asked: number | null): Promise<FirstView> {
  const [stored, [active]] = await Promise.all([
    browser.storage.local.get(settingsKey).then(({ [settingsKey]: value }) => (value ?? {}) as Partial<Record<keyof Settings, unknown>>),
    asked === null ? browser.tabs.query({ active: true, currentWindow: true }) : [],
  ]);
  const { appearance } = stored;
  return {
    tab: asked ?? active?.id ?? null,
    host: hostOf(active?.url),
    values: {
      enabled: stored.enabled !== false,
      names: stored.names !== false,
      statements: stored.statements !== false,
      claims: stored.claims !== false,
    },
    siteOn: true,
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
  };
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && /^(?:https?|file):/.test(address) ? new URL(address).hostname : null;
}
