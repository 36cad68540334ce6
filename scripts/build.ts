/** npm run build: the dataset, then the extension for both browsers, into `.output/`. */
import { browserKinds } from './browsers/browser-kind';
import { buildAll } from './run/build-all';
import { runMain } from './run/stop';

runMain(() => buildAll(browserKinds));
