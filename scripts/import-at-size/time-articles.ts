import type { Page } from 'puppeteer-core';
import { callExpression } from '../drive/call-expression';

/** The part of the extension API used here. Firefox calls it `browser`, Chrome `chrome`. */
interface ExtensionApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id?: number; readonly url?: string; readonly title?: string }[]>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Asks the background for the reading of the front tab, as the popup does (milliseconds each). */
export async function timeArticles(surface: Page, times: number): Promise<number[]> {
  return (await surface.evaluate(callExpression(askForReadings, times))) as number[];
}

/** Runs in a page of the extension, so it may not use anything from outside itself. */
async function askForReadings(times: number): Promise<number[]> {
  const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>;
  const { tabs, runtime } = (firefox ?? chrome)!;
  const [active] = await tabs.query({ active: true });
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const before = performance.now();
    await runtime.sendMessage({ type: 'read-tab', params: { tab: active?.id } });
    taken.push(performance.now() - before);
  }
  return taken;
}
