/** npm run types: every TypeScript project, each with what its code may rely on. */
import { checkTypes } from './test/types';
import { runMain } from './run/stop';

runMain(async () => {
  process.exitCode = await checkTypes();
});
