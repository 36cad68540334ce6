/** What the options page does with a file of settings. */
import { saveFile } from '../extension/browser/save-file';
import { send } from '../extension/messages/send';
import { LONGEST_SETTINGS, settingsAsFile, settingsInFile } from '../extension/settings/settings-file';

/** Gives the reader the settings as a file. */
export async function saveSettingsFile(): Promise<void> {
  const { settings } = await send('settings', {});
  saveFile('sidelight-settings.json', 'application/json', settingsAsFile(settings));
}

/**
 * Takes over what can be read of a file of settings; all else stays as it is.
 * @returns the names of what could not be read, or null for a file that is none of settings
 */
export async function loadSettingsFile(file: File): Promise<readonly string[] | null> {
  const read = file.size > LONGEST_SETTINGS ? null : settingsInFile(await file.text());
  if (read === null) return null;
  await send('change-settings', { patch: read.patch });
  return read.leftOut;
}
