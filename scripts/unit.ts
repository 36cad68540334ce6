/** npm run unit [-- folder or file, or vitest's options]: the tests that need no browser. */
import { runMain } from './run/stop';
import { vitest } from './test/vitest';

runMain(async () => {
  process.exitCode = await vitest(process.argv.slice(2));
});
