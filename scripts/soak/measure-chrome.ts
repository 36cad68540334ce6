import type { CDPSession, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { heapParts, type HeapParts } from './heap-parts';
import type { Measure } from './sample';

/**
 * Measures the page's process and the background in Chrome, after two forced collections each. The debugging session
 * keeps the background running, so a leak there is not hidden by a restart.
 */
export async function measureInChrome({ browser }: LaunchedBrowser, page: Page): Promise<Measure> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = (await target.worker())?.client;
  if (!worker) throw new Error('The background does not run.');
  await worker.send('HeapProfiler.enable');

  return async () => {
    for (const collected of [session, session, worker, worker]) await collected.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const background = await partsOf(worker);
    const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      'heap of the pages': valueOf('JSHeapUsedSize'),
      'heap of the background': background.objects,
      'compiled code of the background': background.code,
      nodes: valueOf('Nodes'),
      listeners: valueOf('JSEventListeners'),
      documents: valueOf('Documents'),
    };
  };
}

async function partsOf(session: CDPSession): Promise<HeapParts> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => {
    chunks.push(chunk);
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  }
  return heapParts(chunks.join(''));
}
