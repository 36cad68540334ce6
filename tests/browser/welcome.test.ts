import { expect, it } from 'vitest';
import { waitForCardText } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';

// That the page opens by itself after the install, every browser of these tests has seen: none starts without.
const browser = useBrowser();

it('has an article to try, with what the dataset knows', async () => {
  const page = await browser.openExtensionPage('welcome.html');
  await waitForMarks(page);
  const marks = await readMarks(page);
  expect(marks['sidelight-noted']?.join(' ')).toContain('300 million people');
  expect(marks['sidelight-name']).toContain('Keir Starmer');
  await page.bringToFront();
  await hoverText(page, '300 million people');
  const claim = await waitForCardText(page, 'UNHCR');
  expect(claim).toMatch(/Mara Lindqvist/);
  expect(claim).toMatch(/unconfirmed figure/);
  await page.close();
});
