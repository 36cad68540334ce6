/** Keyboard commands. Their keys are in the manifest, and the reader can change them. */
import { browser, type Browser } from 'wxt/browser';
import { findMessage } from '../extension/browser/interface-messages';
import { listMarks } from './list-marks';
import { togglePanel } from '../extension/browser/toggle-panel';
import { reachTab } from '../extension/messages/reach-tab';
import { sendToTab } from '../extension/messages/send-to-tab';
import { loadSettings, saveSettings } from './settings-store';

const commands: Readonly<Record<string, (tab: Browser.tabs.Tab | undefined) => unknown>> = {
  toggle,
  next: (tab) => tab?.id !== undefined && reachTab(tab.id, 'step', { by: 1 }),
  previous: (tab) => tab?.id !== undefined && reachTab(tab.id, 'step', { by: -1 }),
  card: (tab) => tab?.id !== undefined && reachTab(tab.id, 'open-card', {}),
  marks: (tab) => tab?.id !== undefined && listMarks(tab.id),
  panel: (tab) => tab?.id !== undefined && togglePanel({ id: tab.id, windowId: tab.windowId }),
};

/** Starts listening. Call it in the worker's first turn, or the key press that woke it is lost. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => void commands[command]?.(tab));
}

/** Switches everything on or off. Open pages follow the stored setting; the one in front also announces it. */
async function toggle(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const { enabled } = await saveSettings({ enabled: !(await loadSettings()).enabled });
  const words = findMessage(enabled ? 'toolbar.switchedOn' : 'toolbar.off');
  if (tab?.id !== undefined) await sendToTab(tab.id, 'announce', { words });
}
