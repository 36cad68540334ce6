import { prepare } from 'wxt';
import { projectRoot } from '../run/project-root';
import { runTool } from '../run/run-program';

/** Checks every TypeScript project, after WXT has written the types of its globals. @returns tsc's exit status */
export async function checkTypes(): Promise<number> {
  await prepare({ root: projectRoot });
  const { status } = await runTool('typescript/bin/tsc', ['-b', '--pretty']);
  return status;
}
