/** Settings in the browser's local store. Only the background writes them. */
import { browser } from 'wxt/browser';
import { loadManaged } from '../extension/settings/managed';
import { settingsVersion } from '../extension/settings/settings-migrations';
import { readSettings, settingsSchema, type Settings, type SettingsPatch } from '../extension/settings/settings';
import { noticeKey, settingsKey } from '../extension/settings/storage-keys';
import { failure } from '../failure/fault';
import { messageOf } from '../failure/message-of';

/**
 * Reads the settings. Damaged ones are repaired in the store, and what was reset is kept as a notice.
 * A store that cannot be written still says what it holds: then the repair is tried again next time.
 * @throws Error where the store cannot be read; defaults in its place could be written over what is there
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
 * @throws ZodError where a changed value is not allowed; Error where the store cannot be read or written
 */
export async function saveSettings(patch: SettingsPatch): Promise<Settings> {
  const next = settingsSchema.parse({ ...(await loadSettings()), ...patch });
  await write(next).catch((error: unknown) => {
    throw failure('setting-not-kept', messageOf(error));
  });
  return next;
}

/** Names of the settings that had to be reset; asked once, they are forgotten. */
export async function takeNotice(): Promise<string[]> {
  const { [noticeKey]: notice } = await browser.storage.local.get(noticeKey);
  if (!Array.isArray(notice)) return [];
  await browser.storage.local.remove(noticeKey);
  return notice.map(String);
}

/** In one write, so that nothing is repaired without being said. */
function repair(settings: Settings, reset: readonly string[]): Promise<void> {
  return browser.storage.local.set({ [noticeKey]: reset, ...stored(settings) });
}

function write(settings: Settings): Promise<void> {
  return browser.storage.local.set(stored(settings));
}

function stored(settings: Settings) {
  return { [settingsKey]: { ...settings, version: settingsVersion } };
}
