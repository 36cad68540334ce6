import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { firefoxUuid } from '../../scripts/browsers/extension-build';
import { waitForCardText } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { useBrowser } from './support/suite-browser';
import { says } from './support/surface';

/** Makes a profile in which IndexedDB cannot open: a file is at the place of its folder. */
function brokenProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-broken-'));
  for (const blocked of ['Default/IndexedDB', `storage/default/moz-extension+++${firefoxUuid}`]) {
    mkdirSync(dirname(join(folder, blocked)), { recursive: true });
    writeFileSync(join(folder, blocked), '');
  }
  return folder;
}

const browser = useBrowser({ profile: brokenProfile() });

it('reads with the dataset that it brings where IndexedDB does not open, and says so', async () => {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  await hoverText(page, 'Pete Hegseth');
  await waitForCardText(page, 'Secretary of Defense');
  const options = await browser.openExtensionPage('options.html');
  await says(options, /keeps no data.*The dataset that comes with Sidelight is in use/s);
  // Nothing is offered that could not be stored.
  expect(await options.$('.drop')).toBeNull();
  await options.close();
  await page.close();
});
