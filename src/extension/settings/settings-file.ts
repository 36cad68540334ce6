/** Settings as a file: to keep, or to take to another browser. */
import { readSettings, settingsFields, type Settings, type SettingsPatch } from './settings';
import { settingsVersion } from './settings-migrations';

const FORMAT = 'sidelight-settings';

/** More than a long list of sites could have (characters). */
export const LONGEST_SETTINGS = 1_000_000;

/** What is in a file of settings. */
export interface SettingsFromFile {
  /** What can be kept; a setting that the file does not name, or not in a form that is allowed, is not in it. */
  readonly patch: SettingsPatch;
  /** Names of what could not be read; of a list of sites the rest is in the patch. */
  readonly leftOut: readonly string[];
}

export function settingsAsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings: { version: settingsVersion, ...settings } }, null, 2)}\n`;
}

/** @returns null for a text that is no file of settings */
export function settingsInFile(text: string): SettingsFromFile | null {
  const stored = storedIn(text);
  if (stored === null) return null;
  const { settings, reset } = readSettings(stored);
  const named = Object.keys(stored).filter((name) => name !== 'version');
  const isKnown = (name: string): name is keyof Settings => Object.hasOwn(settingsFields, name);
  const kept = named.filter(isKnown).filter((name) => name === 'sites' || !reset.includes(name));
  return {
    patch: Object.fromEntries(kept.map((name) => [name, settings[name]])),
    leftOut: [...reset, ...named.filter((name) => !isKnown(name))],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function storedIn(text: string): Record<string, unknown> | null {
  if (text.length > LONGEST_SETTINGS) return null;
  try {
    const file: unknown = JSON.parse(text);
    return isRecord(file) && file['format'] === FORMAT && isRecord(file['settings']) ? file['settings'] : null;
  } catch {
    return null;
  }
}
