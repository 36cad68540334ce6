/** The panel beside the page: what the popup shows, for the tab in front, as long as it is open. */
import { browser } from 'wxt/browser';
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { createOverviewPage } from '../popup/overview-page';

const page = createOverviewPage(null);
const refresh = () => void page.refresh();

document.documentElement.classList.add('is-panel');
browser.tabs.onActivated.addListener(refresh);
browser.tabs.onUpdated.addListener((_, { status }) => {
  if (status === 'complete') refresh();
});
browser.storage.onChanged.addListener(refresh);
refresh();
