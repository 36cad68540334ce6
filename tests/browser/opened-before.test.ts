import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/browsers/extension-build';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { findWelcome } from '../../scripts/browsers/find-welcome';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browsers/launch-browser';
import { cardHost, waitForCardText } from '../../scripts/drive/card';
import { readClosedRoot } from '../../scripts/drive/closed-root';
import { activeTab, openExtensionPage } from '../../scripts/drive/extension-page';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { projectRoot } from '../../scripts/run/project-root';
import { type ServedFolder, serveFolder } from '../../scripts/serve/serve-folder';

/** The background's listeners, which Chromium lets its own worker call as the browser does. */
interface BackgroundApi {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
}

// Only Chromium's driver can press the toolbar button, which gives permission to read the tab.
describe.runIf(process.env.SIDELIGHT_BROWSER === 'chrome')('a tab opened before the install', () => {
  let launched: LaunchedBrowser;
  let served: ServedFolder;

  beforeAll(async () => {
    served = await serveFolder(`${projectRoot}/tests/articles`);
    launched = await launchBrowser('chrome', { program: findBrowser('chrome') ?? '', headless: true });
  });
  afterAll(async () => {
    await launched.browser.close();
    await served.close();
  });

  const uninstall = async () => {
    for (const id of (await launched.browser.extensions()).keys()) await launched.browser.uninstallExtension(id);
  };
  const install = async () => {
    await launched.browser.installExtension(extensionFolder('chrome'));
    await (await findWelcome(launched.browser)).page.close();
  };

  /** Opens a page, and installs Sidelight only then. */
  const openBefore = async (fixture: string): Promise<{ page: Page; tab: number }> => {
    await uninstall();
    const page = await launched.browser.newPage();
    await page.goto(served.url + fixture);
    await install();
    const behind = await openExtensionPage(launched, 'options.html');
    await page.bringToFront();
    const tab = await activeTab(behind);
    await behind.close();
    return { page, tab };
  };

  /** Presses the button in the toolbar; resolves with the popup. */
  const pressButton = async (page: Page): Promise<Page> => {
    const [extension] = (await page.browser().extensions()).values();
    await page.triggerExtensionAction(extension!);
    const target = await page.browser().waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
    return target.asPage();
  };

  const background = async () => {
    const target = await launched.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    return (await target.worker())!;
  };

  const pressMenu = async (tab: number, words: string) =>
    (await background()).evaluate(
      (id, text) => {
        const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: text }, { id });
      },
      tab,
      words,
    );

  it('reads an article that was open before the install, at one press in the popup', async () => {
    const { page } = await openBefore('sample-call.html');
    expect(Object.keys(await readMarks(page))).toEqual([]);
    const popup = await pressButton(page);
    await popup.waitForSelector('.state-notice[data-state="reload"] .button');
    await popup.$eval('.state-notice .button', (button) => (button as HTMLElement).click());
    await waitForMarks(page);
    await popup.waitForSelector('.row');
    await page.close();
  });

  it('marks a page anew, at one press, that was read before Sidelight was removed and installed again', async () => {
    const page = await launched.browser.newPage();
    await page.goto(`${served.url}sample-call.html`);
    await waitForMarks(page);
    const before = await readMarks(page);
    await uninstall();
    await install();
    await page.bringToFront();
    // The old script notices only when the reader moves.
    await expect
      .poll(async () => {
        await page.mouse.move(20, 20);
        await page.mouse.move(400, 300);
        return Object.keys(await readMarks(page));
      })
      .toEqual([]);
    const popup = await pressButton(page);
    await popup.waitForSelector('.state-notice[data-state="reload"] .button');
    await popup.$eval('.state-notice .button', (button) => (button as HTMLElement).click());
    await waitForMarks(page);
    expect(await readMarks(page)).toEqual(before);
    await page.bringToFront();
    await hoverText(page, 'Pete Hegseth');
    await waitForCardText(page, 'Secretary of Defense');
    expect(await page.$$eval(cardHost, (hosts) => hosts.length)).toBe(1);
    await page.close();
  });

  it('looks words up from the menu on such a page, which is no article and stays unread', async () => {
    const { page, tab } = await openBefore('shop.html');
    await page.evaluate(() => {
      document.body.prepend('Emmanuel Macron bought a kettle.');
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
    });
    await pressButton(page);
    await pressMenu(tab, 'Emmanuel Macron');
    const words = await waitForCardText(page, 'Emmanuel Macron');
    expect(words).toMatch(/now president/i);
    expect(words).not.toMatch(/this article|does not state/i);
    expect(Object.keys(await readMarks(page))).toEqual([]);
    await page.close();
  });

  it('says aloud on the page that a key has switched it off, and on', async () => {
    const page = await launched.browser.newPage();
    await page.goto(`${served.url}sample-call.html`);
    await waitForMarks(page);
    const behind = await openExtensionPage(launched, 'options.html');
    await page.bringToFront();
    const tab = await activeTab(behind);
    const spoken = () =>
      readClosedRoot(page, 'sidelight-voice:last-of-type', (root) => {
        const region = root.querySelector('[role="status"]');
        return region?.textContent;
      });
    for (const words of [/switched off/i, /switched on/i]) {
      await (
        await background()
      ).evaluate((id) => {
        const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
        chrome.commands.onCommand.dispatch('toggle', { id });
      }, tab);
      await expect.poll(spoken).toMatch(words);
    }
    await page.close();
  });
});
