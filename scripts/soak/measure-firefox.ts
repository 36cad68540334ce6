import type { LaunchedBrowser } from '../browsers/launch-browser';
import { callExpression } from '../drive/call-expression';
import type { Measure } from './sample';

/** Puppeteer has the connection, but not in its public types. */
interface BidiInternals {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/**
 * Runs a function in Firefox's own window, for which the driver has system access.
 * @param asked may not use anything from outside itself
 */
export async function askFirefox<Told>({ browser }: LaunchedBrowser, asked: () => Promise<Told>): Promise<Told> {
  const { connection } = browser as unknown as BidiInternals;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree as { contexts: readonly { readonly context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await ${callExpression(asked)}))()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const { result: told } = result as { result?: { value?: string } };
  if (!told?.value) throw new Error(`Firefox did not answer: ${JSON.stringify(result)}`);
  return JSON.parse(told.value) as Told;
}

/**
 * Measures Firefox after asking it to free memory. Counts memory in use (allocator blocks, cells and buffers of the
 * script engine) as `about:memory` does, in the processes of our sample pages and of the extensions. Firefox's own
 * scripts are left out: they grow by about 1 MB in 1,000 navigations, with Sidelight and without. A process's memory as
 * the system sees it is not usable: it jumped between 76 and 131 MB in one run.
 */
export function measureInFirefox(launched: LaunchedBrowser): Measure {
  return async () => {
    await collectInFirefox(launched);
    return askFirefox(launched, memoryInUse);
  };
}

/** Asks the browser to free memory. */
export async function collectInFirefox(launched: LaunchedBrowser): Promise<void> {
  await askFirefox(launched, minimiseMemory);
}

/** The part of Firefox's internal API used here: `nsIMemoryReporterManager`. */
interface ReporterManager {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    each: (process: string, path: string, kind: number, units: number, amount: number) => void,
    eachData: null,
    done: () => void,
    doneData: null,
    anonymize: boolean,
  ): void;
}

interface SystemApi {
  readonly Cc: Readonly<Record<string, { getService(contract: unknown): ReporterManager }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
}

async function minimiseMemory(): Promise<boolean> {
  const { Cc, Ci } = globalThis as unknown as SystemApi;
  await new Promise<void>((resolve) => {
    Cc['@mozilla.org/memory-reporter-manager;1']!.getService(Ci['nsIMemoryReporterManager']).minimizeMemoryUsage(
      resolve,
    );
  });
  return true;
}

async function memoryInUse(): Promise<Record<string, number>> {
  const { Cc, Ci } = globalThis as unknown as SystemApi;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']!.getService(Ci['nsIMemoryReporterManager']);
  const inUse = /^heap-allocated$|^js-main-runtime-gc-heap-committed\/used\/|^js-main-runtime-gc-buffers\/.*\/used/;
  const isFirefoxs = /^explicit\/.*\/realm\(\[System Principal\]/;
  const memory = new Map<string, number>();
  const windows = new Map<string, Set<string>>();
  let ghosts = 0;
  await new Promise<void>((resolve) => {
    manager.getReports(
      (process, path, _kind, _units, amount) => {
        const counted = inUse.test(path) ? amount : isFirefoxs.test(path) ? -amount : 0;
        if (counted) memory.set(process, (memory.get(process) ?? 0) + counted);
        if (path === 'ghost-windows') ghosts += amount;
        const [, window] = /\/window-objects\/top\((https?:.*?, id=\d+)\)/.exec(path) ?? [];
        if (window) windows.set(process, (windows.get(process) ?? new Set()).add(window));
      },
      null,
      resolve,
      null,
      false,
    );
  });
  const sum = (isWanted: (process: string) => boolean) =>
    [...memory].filter(([process]) => isWanted(process)).reduce((all, [, amount]) => all + amount, 0);
  return {
    'memory of the pages': sum((process) => windows.has(process)),
    'memory of the extension': sum((process) => process.startsWith('extension')),
    windows: [...windows.values()].reduce((all, { size }) => all + size, 0),
    'ghost windows': ghosts,
  };
}
