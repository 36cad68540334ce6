import type { LaunchedBrowser } from '../browsers/launch-browser';
import { callExpression } from '../drive/call-expression';
import type { Measure } from './sample';

/** Puppeteer has the connection, but not in its public types. */
interface BidiInternals {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/**
 * Asks Firefox's own code, which lets a driver with system access do so.
 * @param asked runs in the browser's own window, so it uses nothing from around it
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
 * Measures Firefox, after it was asked to free what it can. Memory is what is in use (blocks of the
 * allocator, cells and buffers of the script engine) as `about:memory` tells it, of the processes that
 * hold our sample pages and of the extensions', without what Firefox's own scripts keep there: that
 * grows by some 1 MB in 1,000 navigations, with Sidelight and without. What a process holds of the
 * system is no measure at all: it jumped between 76 and 131 MB in one run.
 */
export function measureInFirefox(launched: LaunchedBrowser): Measure {
  return async () => {
    await collectInFirefox(launched);
    return askFirefox(launched, memoryInUse);
  };
}

/** Asks the browser to free what it can. */
export async function collectInFirefox(launched: LaunchedBrowser): Promise<void> {
  await askFirefox(launched, minimiseMemory);
}

/** What is used here of Firefox's own code: `nsIMemoryReporterManager`. */
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
