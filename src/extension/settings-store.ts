/** Settings in the browser's local store. Only the background writes them. */
import { browser } from 'wxt/browser';
import { loadManaged } from './managed';
import { settingsVersion } from './settings-migrations';
import { readSettings, settingsSchema, type Settings, type SettingsPatch } from './settings';
import { noticeKey, settingsKey } from './storage-keys';

/** Reads the settings. Damaged ones are repaired in the store, and what was reset is kept as a notice. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  const { settings, reset } = readSettings(stored[settingsKey] ?? (await loadManaged()).settings);
  if (reset.length > 0) {
    await browser.storage.local.set({ [noticeKey]: reset });
    await write(settings);
  }
  return settings;
}

/**
 * Changes some settings and keeps the rest.
 * @throws ZodError where a changed value is not allowed
 */
export async function saveSettings(patch: SettingsPatch): Promise<Settings> {
  const next = settingsSchema.parse({ ...(await loadSettings()), ...patch });
  await write(next);
  return next;
}

/** Names of the settings that had to be reset; asked once, they are forgotten. */
export async function takeNotice(): Promise<string[]> {
  const { [noticeKey]: notice } = await browser.storage.local.get(noticeKey);
  if (!Array.isArray(notice)) return [];
  await browser.storage.local.remove(noticeKey);
  return notice.map(String);
}

async function write(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: { ...settings, version: settingsVersion } });
}
