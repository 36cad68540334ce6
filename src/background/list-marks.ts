import { openPanel } from '../extension/browser/open-panel';
import { reachTab } from '../extension/messages/reach-tab';

/**
 * Has a page say how many marks it has, and opens the panel, which lists them. Call it in the turn of the key press or
 * click: browsers open a panel at no other time.
 */
export async function listMarks(tab: number): Promise<void> {
  // Where no panel can be opened, as on a phone, the page says its number all the same.
  const opening = openPanel(tab).catch(() => undefined);
  await Promise.all([opening, reachTab(tab, 'count-marks', {})]);
}
