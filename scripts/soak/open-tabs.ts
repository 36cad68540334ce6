/** Opens many tabs at once as a restored session does: in the background, each with an article. */
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch-browser';
import { callExpression } from '../drive/call-expression';
import { openExtensionPage } from '../drive/extension-page';
import { step } from '../run/step';

/** The part of the extension API used here. Firefox calls it `browser`, Chrome `chrome`. */
interface TabsApi {
  readonly tabs: {
    create(how: { readonly url: string; readonly active: boolean }): Promise<{ readonly id: number }>;
    query(which: object): Promise<readonly { readonly id: number }[]>;
    update(tab: number, how: object): Promise<unknown>;
    sendMessage(tab: number, message: object, options: object): Promise<{ readonly status: string }>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

interface TabTimes {
  /** Milliseconds until all tabs had loaded, and until every content script had answered. */
  readonly loaded: number;
  readonly answered: number;
  /** Number of articles that were read although no tab had been looked at. */
  readonly readUnseen: number;
  /** Time of the background for one answer with all tabs open (milliseconds). */
  readonly background: number;
  /** Time from looking at a tab until it is marked, for some tabs (milliseconds each). */
  readonly firstLook: readonly number[];
}

/** Number of tabs that are looked at. */
const LOOKED_AT = 10;

export async function openTabs(launched: LaunchedBrowser, url: string, count: number): Promise<void> {
  step(`${count} tabs in ${launched.kind}`);
  const surface: Page = await openExtensionPage(launched, 'options.html');
  const times = (await surface.evaluate(
    callExpression(openAndAsk, `${url}sample-call.html`, count, LOOKED_AT),
  )) as TabTimes;
  const looks = [...times.firstLook].sort((a, b) => a - b);
  console.log(`  loaded after                        ${Math.round(times.loaded)} ms
  every content script has answered   ${Math.round(times.answered)} ms
  read without being seen             ${times.readUnseen}
  the background answers in           ${Math.round(times.background)} ms
  marked after a first look, ms       ${Math.round(looks[0] ?? 0)} to ${Math.round(looks.at(-1) ?? 0)} (${looks.length} tabs)`);
  if (times.readUnseen > 0) process.exitCode = 1;
}

/** Runs in a page of the extension, so it may not use anything from outside itself. */
async function openAndAsk(address: string, count: number, looked: number): Promise<TabTimes> {
  const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
  const { tabs, runtime } = (firefox ?? chrome)!;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  const statusOf = async (tab: number) => {
    try {
      return (await tabs.sendMessage(tab, { type: 'report', params: {} }, { frameId: 0 })).status;
    } catch {
      return null;
    }
  };
  const began = performance.now();
  const ids = (
    await Promise.all(Array.from({ length: count }, () => tabs.create({ url: address, active: false })))
  ).map(({ id }) => id);
  while ((await tabs.query({ status: 'complete' })).filter(({ id }) => ids.includes(id)).length < count) await pause();
  const loaded = performance.now() - began;
  for (const id of ids) while ((await statusOf(id)) === null) await pause();
  const answered = performance.now() - began;
  // Long enough for anything that a tab would do by itself.
  for (let turn = 0; turn < 100; turn++) await pause();
  const states = await Promise.all(ids.map(statusOf));
  const asked = performance.now();
  await runtime.sendMessage({ type: 'settings', params: {} });
  const background = performance.now() - asked;
  const firstLook: number[] = [];
  for (const id of ids.slice(0, looked)) {
    const looking = performance.now();
    await tabs.update(id, { active: true });
    while ((await statusOf(id)) !== 'ready') await pause();
    firstLook.push(performance.now() - looking);
  }
  return { loaded, answered, readUnseen: states.filter((status) => status === 'ready').length, background, firstLook };
}
