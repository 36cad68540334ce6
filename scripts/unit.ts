/** npm run unit [-- folder or file, or vitest's options]: the tests that need no browser. */
import { runTool } from './run/run-program';
import { runMain } from './run/stop';

runMain(async () => {
  const { status } = await runTool('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
  process.exitCode = status;
});
