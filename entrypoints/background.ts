/** The background: answers requests. It may be stopped at any moment, and nothing is lost. */
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { listenToCommands } from '../src/extension/commands';
import { listenToAlarms } from '../src/extension/datasets-work';
import { handlers } from '../src/extension/handlers';
import { receive } from '../src/extension/receive';

export default defineBackground(() => {
  // Extensions may not compile code at run time, and trying would only log an error.
  z.config({ jitless: true });
  receive(handlers);
  listenToCommands();
  listenToAlarms();
});
