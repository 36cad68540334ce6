/** Reads and writes the settings in the browser's local store. Only the background writes them. */
import { browser } from 'wxt/browser';
import { loadManaged } from '../extension/settings/managed';
import { settingsVersion } from '../extension/settings/settings-migrations';
import { readSettings, settingsSchema, type Settings, type SettingsPatch } from '../extension/settings/settings';
import { noticeKey, settingsKey } from '../extension/settings/storage-keys';
import { failure } from '../failure/fault';
import { messageOf } from '../failure/message-of';

/**
 * Reads the settings. Damaged ones are repaired in the store, and the names of reset ones kept as a notice. If the
 * store cannot be written, the repair is tried again next time.
 * @throws Error if the store cannot be read; defaults instead could be written over its content
 */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  const { settings, reset } = readSettings(stored[settingsKey] ?? (await loadManaged()).settings);
  if (reset.length > 0) {
    await repair(settings, reset).catch((error: unknown) => console.warn('Sidelight, settings not repaired:', error));
  }
  return settings;
}

/**
 * Changes some settings and keeps the rest.
 * @throws ZodError if a value is not allowed; Error if the store cannot be read or written
 */
export async function saveSettings(patch: SettingsPatch): Promise<Settings> {
  const next = settingsSchema.parse({ ...(await loadSettings()), ...patch });
  await write(next).catch((error: unknown) => {
    throw failure('setting-not-kept', messageOf(error));
  });
  return next;
}

/** Returns the names of settings that had to be reset, of which the reader has not been told. */
export async function resetSettings(): Promise<string[]> {
  const { [noticeKey]: notice } = await browser.storage.local.get(noticeKey);
  return Array.isArray(notice) ? notice.map(String) : [];
}

/** Writes settings and notice in one step, so that no repair goes unmentioned. */
function repair(settings: Settings, reset: readonly string[]): Promise<void> {
  return browser.storage.local.set({ [noticeKey]: reset, ...stored(settings) });
}

function write(settings: Settings): Promise<void> {
  return browser.storage.local.set(stored(settings));
}

function stored(settings: Settings) {
  return { [settingsKey]: { ...settings, version: settingsVersion } };
}
