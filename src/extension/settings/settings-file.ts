/** Saves settings as a file and reads them back, to keep them or take them to another browser. */
import { readSettings, settingsFields, type Settings, type SettingsPatch } from './settings';
import { settingsVersion } from './settings-migrations';

const FORMAT = 'sidelight-settings';

/** Length limit of a file; a long list of sites is far below it (UTF-16 units). */
export const LONGEST_SETTINGS = 1_000_000;

/** The content of a settings file. */
export interface SettingsFromFile {
  /** The valid settings in the file. */
  readonly patch: SettingsPatch;
  /** Settings that could not be read. For `sites`, the valid entries are still in the patch. */
  readonly leftOut: readonly string[];
}

export function settingsAsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings: { version: settingsVersion, ...settings } }, null, 2)}\n`;
}

/** @returns null if the text is not a settings file */
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
