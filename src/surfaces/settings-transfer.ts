/** Saves and loads a settings file for the options page. */
import { saveFile } from '../extension/browser/save-file';
import { send } from '../extension/messages/send';
import { LONGEST_SETTINGS, settingsAsFile, settingsInFile } from '../extension/settings/settings-file';

/** Saves the settings as a file for the reader. */
export async function saveSettingsFile(): Promise<void> {
  const { settings } = await send('settings', {});
  saveFile('sidelight-settings.json', 'application/json', settingsAsFile(settings));
}

/**
 * Applies the valid settings of a file; all others stay.
 * @returns the names of settings that could not be read, or null if it is not a settings file
 */
export async function loadSettingsFile(file: File): Promise<readonly string[] | null> {
  const read = file.size > LONGEST_SETTINGS ? null : settingsInFile(await file.text());
  if (read === null) return null;
  await send('change-settings', { patch: read.patch });
  return read.leftOut;
}
