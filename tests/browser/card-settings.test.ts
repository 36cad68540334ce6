import { expect, it } from 'vitest';
import { cardHost, readCard, waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { clickText, hoverText, pressText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { DEFAULT_HOVER } from '../../src/page/pointer/hover-machine';
import { chooseOption } from './support/page-options';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

/** A card that does not open cannot be waited for, so twice the delay passes on the page's own clock. */
const delayPasses = { polling: 'raf' } as const;
const twice = 2 * DEFAULT_HOVER.delay;

const openWith = async (trigger: string) => {
  await chooseOption(browser, 'trigger', trigger);
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  return page;
};

const restOn = async (page: Awaited<ReturnType<typeof openWith>>, words: string) => {
  await hoverText(page, words);
  const rested = await page.evaluate(() => performance.now());
  await page.waitForFunction((end) => performance.now() > end, delayPasses, rested + twice);
};

it('opens on a click alone, where that is the setting', async () => {
  const page = await openWith('click');
  await restOn(page, 'Pete Hegseth');
  expect(await page.$(cardHost)).toBeNull();
  await clickText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');
  await page.close();
});

it('opens with Alt held alone, where that is the setting, and leaves a press without it to the page', async () => {
  const page = await openWith('modifier');
  await restOn(page, 'Pete Hegseth');
  expect(await page.$(cardHost)).toBeNull();
  await clickText(page, 'Pete Hegseth');
  expect(await page.$(cardHost)).toBeNull();
  await page.keyboard.down('Alt');
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');
  await page.keyboard.up('Alt');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.close();
});

it('presses the buttons of the card where the page stops every press and key', async () => {
  const page = await openWith('hover');
  await page.evaluate(() => {
    for (const type of ['click', 'keydown', 'pointerdown', 'mousedown']) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
  });
  const isPinned = () => readCard(page, (root) => root.querySelector('.tool')?.getAttribute('aria-pressed'));
  await pressText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');
  const at = await readCard(page, (root) => {
    const { x, y, width, height } = root.querySelector('.tool')!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await expect.poll(isPinned).toBe('true');
  await page.mouse.click(at!.x, at!.y);
  await expect.poll(isPinned).toBe('false');
  await page.keyboard.press('Enter');
  await expect.poll(isPinned).toBe('true');
  await page.close();
});
