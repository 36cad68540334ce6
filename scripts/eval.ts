/** npm run eval [-- options]: scores the command line over the evaluation sets beside the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run/project-root';
import { runProgram } from './run/run-program';
import { runMain } from './run/stop';

runMain(async () => {
  const script = join(projectRoot, '../shared/eval/run.mjs');
  if (!existsSync(script)) {
    console.log(
      '../shared/eval/run.mjs is absent: the evaluation sets are not part of the project, nothing was scored.',
    );
    return;
  }
  const { status } = await runProgram(process.execPath, [script, ...process.argv.slice(2)]);
  process.exitCode = status;
});
