/** Keyboard commands of the browser. Their keys are in the manifest, and the reader's to change. */
import { browser } from 'wxt/browser';
import { loadSettings, saveSettings } from './settings-store';

/** Begins to listen. Called in the first turn of the worker, or the key that woke it is lost. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle') void toggle();
  });
}

/** Switches everything on or off; open pages follow the stored setting by themselves. */
async function toggle(): Promise<void> {
  const { enabled } = await loadSettings();
  await saveSettings({ enabled: !enabled });
}
