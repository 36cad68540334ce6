/** The background worker: answers requests. It may be stopped at any moment without losing anything. */
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { listenToCommands } from '../src/background/commands';
import { listenToAddressBar } from '../src/background/omnibox';
import { searchDatasets } from '../src/background/search-datasets';
import { listenToMenu } from '../src/background/context-menu';
import { listenToAlarms } from '../src/extension/datasets/work';
import { handlers } from '../src/background/handlers';
import { receive } from '../src/background/receive';
import { keepUpdates } from '../src/background/update-notice';
import { welcomeOnInstall } from '../src/background/welcome';
import { cardStyles } from '../src/ui/card/card-styles';

export default defineBackground(() => {
  // Makes zod interpret schemas: extensions may not compile code at run time, and the attempt would log an error.
  z.config({ jitless: true });
  receive({ ...handlers, 'card-styles': () => Promise.resolve(cardStyles) });
  listenToCommands();
  welcomeOnInstall();
  keepUpdates();
  listenToMenu();
  listenToAlarms();
  listenToAddressBar(searchDatasets);
});
