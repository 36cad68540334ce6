import type { LaunchedBrowser } from '../browsers/launch-browser';
import { callExpression } from '../drive/call-expression';
import type { Measure } from './sample';

/** Puppeteer has the connection, but not in its public types. */
interface BidiInternals {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/**
 * Measures the processes of Firefox, which lets a driver with system access ask its own code. Memory
 * is what each process holds (unique set size), after the browser was asked to free what it can.
 */
export function measureInFirefox({ browser }: LaunchedBrowser): Measure {
  const { connection } = browser as unknown as BidiInternals;

  return async () => {
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const { contexts } = tree as { contexts: readonly { readonly context: string }[] };
    const { result } = await connection.send('script.evaluate', {
      expression: callExpression(memoryOfProcesses),
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    const { result: told } = result as { result?: { value?: string } };
    if (!told?.value) throw new Error(`Firefox did not say what its processes hold: ${JSON.stringify(result)}`);
    return JSON.parse(told.value) as Record<string, number>;
  };
}

/** What is used here of Firefox's own code. */
interface SystemApi {
  readonly Cc: Readonly<Record<string, { getService(contract: unknown): { minimizeMemoryUsage(done: () => void): void } }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
  readonly ChromeUtils: { requestProcInfo(): Promise<{ children: readonly { type: string; origin: string; memory: number }[] }> };
}

/** Runs in the browser's own window, so it uses nothing from around it. */
async function memoryOfProcesses(): Promise<string> {
  const { Cc, Ci, ChromeUtils } = globalThis as unknown as SystemApi;
  await new Promise<void>((resolve) => {
    Cc['@mozilla.org/memory-reporter-manager;1']!.getService(Ci['nsIMemoryReporterManager']).minimizeMemoryUsage(resolve);
  });
  const { children } = await ChromeUtils.requestProcInfo();
  const sum = (wanted: RegExp) => children.filter(({ type }) => wanted.test(type)).reduce((all, { memory }) => all + memory, 0);
  return JSON.stringify({ 'memory of the pages': sum(/^web/), 'memory of the extension': sum(/^extension/) });
}
