/** npm run types: checks every TypeScript project, each with the environment that its code may use. */
import { checkTypes } from './test/types';
import { runMain } from './run/stop';

runMain(async () => {
  process.exitCode = await checkTypes();
});
