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
 * Measures the processes of Firefox. Memory is what each process holds (unique set size), after the
 * browser was asked to free what it can.
 */
export function measureInFirefox(launched: LaunchedBrowser): Measure {
  return async () => {
    await collectInFirefox(launched);
    return askFirefox(launched, memoryOfProcesses);
  };
}

/** Asks the browser to free what it can. */
export async function collectInFirefox(launched: LaunchedBrowser): Promise<void> {
  await askFirefox(launched, minimiseMemory);
}

/** What is used here of Firefox's own code. */
interface SystemApi {
  readonly Cc: Readonly<Record<string, { getService(contract: unknown): { minimizeMemoryUsage(done: () => void): void } }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
  readonly ChromeUtils: { requestProcInfo(): Promise<{ children: readonly { type: string; origin: string; memory: number }[] }> };
}

async function minimiseMemory(): Promise<boolean> {
  const { Cc, Ci } = globalThis as unknown as SystemApi;
  await new Promise<void>((resolve) => {
    Cc['@mozilla.org/memory-reporter-manager;1']!.getService(Ci['nsIMemoryReporterManager']).minimizeMemoryUsage(resolve);
  });
  return true;
}

async function memoryOfProcesses(): Promise<Record<string, number>> {
  const { ChromeUtils } = globalThis as unknown as SystemApi;
  const { children } = await ChromeUtils.requestProcInfo();
  const sum = (wanted: RegExp) => children.filter(({ type }) => wanted.test(type)).reduce((all, { memory }) => all + memory, 0);
  return { 'memory of the pages': sum(/^web/), 'memory of the extension': sum(/^extension/) };
}
