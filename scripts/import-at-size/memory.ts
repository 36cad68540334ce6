/** Measures the extension's memory. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { askFirefox, collectInFirefox } from '../soak/measure-firefox';

export interface Memory {
  /** Resident memory of the extension's process with its pages and background (MB). */
  readonly process: number;
  /** JavaScript heap and buffers of the background (MB); null if the browser does not tell. */
  readonly background: { readonly heap: number; readonly buffers: number } | null;
}

const MEGABYTE = 1024 * 1024;
const inMegabytes = (bytes: number) => Math.round(bytes / MEGABYTE);

/**
 * @param collects whether to collect garbage first
 * @param options a page of the extension
 */
export async function memoryOf(launched: LaunchedBrowser, options: Page, collects: boolean): Promise<Memory> {
  if (launched.kind === 'firefox') {
    if (collects) await collectInFirefox(launched);
    const processes = await askFirefox(launched, residentProcesses);
    return { process: inMegabytes(processes), background: null };
  }
  const target = launched.browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = (await target?.worker())?.client;
  const session = await options.createCDPSession();
  if (collects) {
    for (const collected of [worker, session, worker, session]) await collected?.send('HeapProfiler.collectGarbage');
  }
  const used = (await worker?.send('Runtime.getHeapUsage')) as
    { usedSize: number; backingStorageSize?: number } | undefined;
  await session.detach();
  return {
    process: residentOfChrome(launched.browser.process()?.pid ?? 0),
    background: used ? { heap: inMegabytes(used.usedSize), buffers: inMegabytes(used.backingStorageSize ?? 0) } : null,
  };
}

/** Returns the resident memory of Chrome's extension processes (MB). */
function residentOfChrome(root: number): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .flatMap((line) => {
      const found = /^\s*(\d+)\s+(\d+)\s+(\d+)\s(.*)$/.exec(line);
      return found
        ? [{ pid: Number(found[1]), parent: Number(found[2]), kilobytes: Number(found[3]), args: found[4]! }]
        : [];
    });
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid);
  }
  const extension = rows.filter(({ pid, args }) => family.has(pid) && args.includes('--extension-process'));
  return Math.round(extension.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024);
}

/** The part of Firefox's internal API used here. */
interface SystemApi {
  readonly ChromeUtils: { requestProcInfo(): Promise<{ children: readonly { type: string; memory: number }[] }> };
}

/** Runs in the browser's own window: returns the unique set size of the extension processes (bytes). */
async function residentProcesses(): Promise<number> {
  const { children } = await (globalThis as unknown as SystemApi).ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => type === 'extension').reduce((all, { memory }) => all + memory, 0);
}
