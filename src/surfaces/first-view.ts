/**
 * The first view of popup and panel, before the background has answered. It is not checked and is soon replaced:
 *
 * 1. At once: the switches as last shown.
 * 2. Then: the stored switches, and the site if the browser reveals its address.
 */
import { browser } from '../extension/browser/page-browser';
import type { Settings } from '../extension/settings/settings';
import { choiceIn, switchesIn, type SwitchValues } from '../setting-values';
import { settingsKey } from '../extension/settings/storage-keys';

type ShownSettings = Readonly<Record<string, unknown>>;

export interface FirstSettings {
  readonly values: SwitchValues;
  readonly appearance: Settings['appearance'];
}

export interface FirstView extends FirstSettings {
  readonly tab: number | null;
  readonly host: string | null;
  readonly siteOn: boolean;
}

/** Key of the page's own store for the switches as last shown: the only store that answers without a message. */
const shownKey = 'shown-settings';

/** Returns the switches as last shown, or null if there are none or they cannot be read. */
export function rememberedSettings(): FirstSettings | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shownKey) ?? 'null');
    return typeof kept === 'object' && kept !== null ? firstSettings(kept as ShownSettings) : null;
  } catch {
    // The browser allows no site data, or the text is not ours.
    return null;
  }
}

/** Stores the switches for the next time; not the site. */
export function rememberSettings(settings: Settings): void {
  try {
    localStorage.setItem(shownKey, JSON.stringify({ ...switchesIn({ ...settings }), appearance: settings.appearance }));
  } catch {
    // Then the settings store is asked the next time.
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
  return { values: switchesIn(stored), appearance: choiceIn('appearance', stored['appearance']) };
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && /^(?:https?|file):/.test(address) ? new URL(address).hostname : null;
}
