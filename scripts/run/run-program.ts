import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-root';

/** Exit status of a program, and its standard output if it was kept. */
export interface ProgramEnd {
  readonly status: number;
  readonly output: string;
}

export interface RunOptions {
  /** Keeps standard output for the caller instead of showing it. */
  readonly keepOutput?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program in the project's folder until it ends. Its output is shown on this script's own streams. Ctrl-C
 * reaches it, since it is in the same process group.
 * @throws Error if the program cannot be started
 */
export function runProgram(
  command: string,
  args: readonly string[],
  { keepOutput = false, env = {} }: RunOptions = {},
): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['inherit', keepOutput ? 'pipe' : 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

/** Runs a JavaScript program of a package, named by its path under `node_modules`. */
export function runTool(path: string, args: readonly string[] = [], options?: RunOptions): Promise<ProgramEnd> {
  return runProgram(process.execPath, [join(projectRoot, 'node_modules', path), ...args], options);
}

/** Runs one of the project's own TypeScript programs, named by its path under the project's folder. */
export function runScript(path: string, args: readonly string[] = [], options?: RunOptions): Promise<ProgramEnd> {
  return runProgram(process.execPath, [join(projectRoot, 'scripts/bootstrap.mjs'), path, ...args], options);
}
