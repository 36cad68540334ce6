/**
 * What popup and panel can show before the background has answered: the switches as they were shown
 * last, at once; then as the store has them, and the site, where the browser lets its address be seen.
 * Unchecked, and soon replaced.
 */
import { browser } from '../extension/browser/page-browser';
import type { Settings } from '../extension/settings/settings';
import { settingsKey } from '../extension/settings/storage-keys';

type ShownSettings = Partial<Record<keyof Settings, unknown>>;

export interface FirstSettings {
  readonly values: Pick<Settings, 'enabled' | 'names' | 'statements' | 'claims'>;
  readonly appearance: Settings['appearance'];
}

export interface FirstView extends FirstSettings {
  readonly tab: number | null;
  readonly host: string | null;
  readonly siteOn: boolean;
}

/** Where the page keeps what it showed last: the one store that answers without a message. */
const shownKey = 'shown-settings';

/** The switches as they were shown last; null where they never were, or cannot be read. */
export function rememberedSettings(): FirstSettings | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shownKey) ?? 'null');
    return typeof kept === 'object' && kept !== null ? firstSettings(kept) : null;
  } catch {
    // A browser that allows no site data; or a text that is not ours.
    return null;
  }
}

/** Keeps the switches, and no site, for the next time. */
export function rememberSettings({ enabled, names, statements, claims, appearance }: Settings): void {
  try {
    localStorage.setItem(shownKey, JSON.stringify({ enabled, names, statements, claims, appearance }));
  } catch {
    // Then the store is asked the next time.
  }
}

/** @param asked id of a tab, or null for the active one of this window */
export async function loadFirstView(asked: number | null): Promise<FirstView> {
  const [stored, [active]] = await Promise.all([
    browser.storage.local.get(settingsKey).then(({ [settingsKey]: value }) => (value ?? {}) as ShownSettings),
    asked === null ? browser.tabs.query({ active: true, currentWindow: true }) : [],
  ]);
  return { tab: asked ?? active?.id ?? null, host: hostOf(active?.url), siteOn: true, ...firstSettings(stored) };
}

function firstSettings(stored: ShownSettings): FirstSettings {
  const { appearance } = stored;
  return {
    values: {
      enabled: stored.enabled !== false,
      names: stored.names !== false,
      statements: stored.statements !== false,
      claims: stored.claims !== false,
    },
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
  };
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && /^(?:https?|file):/.test(address) ? new URL(address).hostname : null;
}
