/** The panel beside the page: shows what the popup shows, for the tab in front, and follows its scrolling. */
import { browser } from 'wxt/browser';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { followView } from '../../src/surfaces/follow-view';
import { send } from '../../src/extension/messages/send';
import { watchPanelKey } from '../../src/extension/browser/toggle-panel';
import { watchStatus } from '../../src/surfaces/watch-status';
import { wantedFacts } from '../../src/ui/card/wanted-facts';
import { createOverviewPage } from '../../src/surfaces/overview-page';

// `?tab=12` shows that tab instead of the active one.
const asked = new URLSearchParams(location.search).get('tab');
const page = createOverviewPage({
  asked: asked === null ? null : Number(asked),
  lookUp: (reading, subject) => send('facts', wantedFacts(reading, subject)),
});
let following = new AbortController();
let shown: number | null = null;

const refresh = async () => {
  following.abort();
  const mine = (following = new AbortController());
  shown = await page.refresh();
  if (!mine.signal.aborted && shown !== null) await followView(shown, page.follow, mine.signal);
};

document.documentElement.classList.add('is-panel');
browser.tabs.onActivated.addListener(() => void refresh());
browser.tabs.onUpdated.addListener((tab, { status }) => {
  if (status === 'complete' && tab === shown) void refresh();
});
browser.storage.onChanged.addListener(() => void refresh());
watchPanelKey(() => close());
watchStatus((tab) => tab === shown && void refresh());
void refresh();
