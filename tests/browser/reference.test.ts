import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/run/project-root';
import {
  cardText,
  pointInCard,
  readCard,
  waitForCardText,
  waitForNoCard,
  waitForStillCard,
} from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { sourceOf } from './support/page-source';
import { useBrowser } from './support/suite-browser';

const folder = join(projectRoot, '../shared/articles');
const article = 'tag24-2025-02-12.html';
const isThere = existsSync(join(folder, article));
if (!isThere) console.warn(`The reference article is not there (${join(folder, article)}): its cases are left out.`);

describe.skipIf(!isThere)('the reference article', () => {
  const browser = useBrowser(isThere ? { folder } : {});

  it('shows the two cards that it is known for, and is left as it was', async () => {
    const page = await browser.openPage(article);
    await waitForMarks(page);
    const before = await sourceOf(page);

    await hoverText(page, 'millions of deaths');
    const claim = await waitForCardText(page, 'estimates and their sources');
    expect(claim).toMatch(/unconfirmed figure/);
    expect(claim).toMatch(/Donald Trump/);
    await waitForStillCard(page);
    // The list may lie below what the card shows at once.
    await readCard(page, (root) => root.querySelector('[data-part="estimates"]')?.scrollIntoView({ block: 'nearest' }));
    const fold = await pointInCard(page, '[data-part="estimates"] summary');
    await page.mouse.move(fold.x, fold.y, { steps: 8 });
    await page.mouse.click(fold.x, fold.y);
    const dates = async () => (await cardText(page)).match(/·\s(?:\w+ )?(?:\d+, )?20\d\d/g)?.length ?? 0;
    await expect.poll(dates).toBeGreaterThanOrEqual(4);
    expect(await sourceOf(page)).toBe(before);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await hoverText(page, 'Pete Hegseth');
    const name = await waitForCardText(page, 'Secretary of Defense');
    expect(name).toMatch(/February 12, 2025|12 February 2025/i);
    expect(await sourceOf(page)).toBe(before);
    await page.close();
  });
});
