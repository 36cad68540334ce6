/** The popup of the toolbar button. `?tab=12` shows that tab instead of the active one. */
import '../../assets/styles/tokens.css';
import '../../assets/styles/content.css';
import '../../assets/styles/surface.css';
import { openPanel } from '../../src/extension/browser/open-panel';
import { createOverviewPage } from '../../src/surfaces/overview-page';

const asked = new URLSearchParams(location.search).get('tab');
void createOverviewPage({
  asked: asked === null ? null : Number(asked),
  onOpenPanel: (tab) => void openPanel(tab).then(() => close()),
}).refresh();
