/** npm run lint [-- paths or ESLint's options]: by default the whole project. */
import { lint } from './test/lint';
import { runMain } from './run/stop';

runMain(async () => {
  process.exitCode = await lint(process.argv.slice(2));
});
