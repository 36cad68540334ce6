import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pointInCard, waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { hoverText, pressText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';
import { press, says } from './support/surface';

/**
 * Milliseconds after which Firefox stops an idle event page (by default 30,000). It also stops one that has not
 * answered a message for that long, so this leaves time for an answer on a busy machine.
 */
const FIREFOX_IDLE = 2500;

// Chrome is told to stop its worker.
const browser = useBrowser({ firefoxPreferences: { 'extensions.background.idle.timeout': FIREFOX_IDLE } });

interface ExtensionApi {
  readonly runtime: { getContexts(filter: object): Promise<readonly unknown[]> };
}

/** Returns the number of running backgrounds, asked from a page of the extension. */
const backgrounds = (surface: Page) =>
  surface.evaluate(async () => {
    const { browser: firefox, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      ExtensionApi | undefined
    >;
    return ((await (firefox ?? chrome)?.runtime.getContexts({ contextTypes: ['BACKGROUND'] })) ?? []).length;
  });

/** @returns whether there was a worker to close */
async function closeWorker(surface: Page): Promise<boolean> {
  const target = surface
    .browser()
    .targets()
    .find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close();
  return Boolean(worker);
}

async function stopBackground(surface: Page): Promise<void> {
  if (browser.kind === 'chrome') await closeWorker(surface);
  await expect.poll(() => backgrounds(surface)).toBe(0);
}

it('does the next step, whichever it is, after its background has stopped', async () => {
  const surface = await browser.openExtensionPage('options.html');
  const page = await browser.openPage('shop.html');
  let popup: Page | null = null;
  const showCard = async (words: string, told: string) => {
    await page.bringToFront();
    await hoverText(page, words);
    await waitForCardText(page, told);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };
  const steps: readonly [what: string, act: () => Promise<unknown>][] = [
    [
      'a page is annotated',
      async () => {
        await page.goto(browser.urlOf('sample-call.html'));
        await waitForMarks(page);
      },
    ],
    ['a card asks for its facts', () => showCard('Pete Hegseth', 'Secretary of Defense')],
    ['another card asks', () => showCard('Dmitry Peskov', 'Peskov')],
    [
      'a card is kept',
      async () => {
        await pressText(page, 'This is impossible');
        await waitForCardText(page, 'Channel');
      },
    ],
    [
      'a name in that card is opened',
      async () => {
        const name = await pointInCard(page, '.open-name');
        await page.mouse.click(name.x, name.y);
        await waitForCardText(page, 'Mention');
      },
    ],
    [
      'its words are left for those before',
      async () => {
        const back = await pointInCard(page, '.back');
        await page.mouse.click(back.x, back.y);
        await waitForCardText(page, 'Channel');
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      },
    ],
    [
      'the popup is opened',
      async () => {
        popup = await browser.openPopup(page);
        await says(popup, /notes? on this article/);
      },
    ],
    [
      'a site is switched off',
      async () => {
        await press(popup!, 'input[name="site"]');
        await says(popup!, /Switched off on this site/);
      },
    ],
    [
      'it is switched on again',
      async () => {
        await press(popup!, 'input[name="site"]');
        await says(popup!, /notes? on this article/);
        await page.bringToFront();
        await waitForMarks(page);
      },
    ],
    [
      'the panel is opened',
      async () => {
        const panel = await browser.openPanel(page);
        await says(panel, /Pete Hegseth/);
        await panel.close();
      },
    ],
    [
      'a site that changes its story is followed',
      async () => {
        await page.bringToFront();
        await page.$$eval('article p', ([, , paragraph]) => {
          paragraph!.textContent =
            'Emmanuel Macron told reporters in Paris on Friday that the talks would go on until the evening.';
        });
        await expect.poll(async () => (await readMarks(page))['sidelight-name']).toContain('Emmanuel Macron');
      },
    ],
  ];
  for (const [what, act] of steps) {
    await stopBackground(surface);
    await act().catch((error: unknown) => {
      throw new Error(`After the background was stopped before this: ${what}`, { cause: error });
    });
  }
  for (const opened of [popup!, surface, page]) await opened.close();
});

// Firefox stops an idle event page only, and one that imports is not idle.
it.runIf(browser.kind === 'chrome')(
  'goes on with an import whose worker was stopped four times, and loses none of it',
  async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.waitForSelector('.drop');
    const count = 12_000;
    await options.$eval(
      '.drop',
      (target, records) => {
        const reviews = Array.from({ length: records }, (_, index) => ({
          '@type': 'ClaimReview',
          claimReviewed: `The bridge of Westhaven cost ${index} million crowns.`,
          url: `https://gazette.example/${index}`,
          author: { '@type': 'Organization', name: 'Gazette' },
          datePublished: '2025-02-13',
          reviewRating: { '@type': 'Rating', alternateName: 'Right' },
        }));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(
          new File([JSON.stringify({ name: 'Gazette checks', '@graph': reviews })], 'gazette.json', {
            type: 'application/json',
          }),
        );
        target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      count,
    );
    await options.waitForSelector('.import');
    for (let stop = 0; stop < 4; stop++) {
      // The page asks how far the import is, which starts the worker again; the alarm would come after half a minute.
      await expect.poll(() => closeWorker(options)).toBe(true);
      expect(await options.$('.import')).not.toBeNull();
    }
    await expect
      .poll(() => options.evaluate(() => document.body.innerText), { timeout: 25_000 })
      .toMatch(/12,000 records are in use/);
    await options.close();
  },
);
