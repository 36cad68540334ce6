import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCardText, waitForNoCard } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { press, says, type } from './support/surface';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();
const script = '<script>document.title="gone"</script><img src=x onerror="document.title=1"> & "words"';

async function openPanel() {
  const page = await browser.openPage('sample-call.html');
  await waitForMarks(page);
  const panel = await browser.openPanel(page);
  await panel.waitForSelector('#list .row');
  return { page, panel, close: () => Promise.all([panel.close(), page.close()]) };
}

/** Opens the first row of a list whose words have the filter's. */
async function openRow(panel: Page, tab: string, filter: string): Promise<void> {
  await press(panel, `#tab-${tab}`);
  await type(panel, '#list .filter', filter);
  await panel.waitForFunction(() => document.querySelectorAll('#list .row').length > 0);
  await press(panel, '#list .row');
  await panel.waitForSelector('#list .detail[aria-busy="false"] textarea');
}

async function write(panel: Page, text: string): Promise<void> {
  await type(panel, 'textarea[name="own-note"]', text);
  await press(panel, 'button[name="keep-note"]');
  await says(panel, /Kept on this device/);
}

it('keeps a note on a name, and shows it as text on the card, in the panel and after a new reading', async () => {
  const { page, panel, close } = await openPanel();
  await openRow(panel, 'names', 'hegseth');
  await write(panel, script);
  await page.bringToFront();
  await hoverText(page, 'Pete Hegseth');
  expect(await waitForCardText(page, 'Your note')).toContain(script);
  expect(await page.title()).not.toMatch(/^(?:gone|1)$/);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await close();
  const again = await openPanel();
  await openRow(again.panel, 'names', 'hegseth');
  await expect.poll(() => again.panel.$eval('textarea[name="own-note"]', (field) => field.value)).toBe(script);
  expect(await again.panel.title()).not.toMatch(/^(?:gone|1)$/);
  await press(again.panel, 'button[name="delete-note"]');
  await says(again.panel, /Deleted/);
  await again.page.bringToFront();
  await hoverText(again.page, 'Pete Hegseth');
  expect(await waitForCardText(again.page, 'Secretary of Defense')).not.toContain('Your note');
  await again.close();
});

it('says a note in the row of a name of which nothing else is known', async () => {
  const { panel, close } = await openPanel();
  await openRow(panel, 'names', 'brussels');
  await write(panel, 'Read the treaty again.');
  await close();
  const again = await openPanel();
  await press(again.panel, '#tab-names');
  await type(again.panel, '#list .filter', 'brussels');
  const rows = () => again.panel.$$eval('#list .row', (all) => all.map((row) => row.textContent).join('\n'));
  await expect.poll(rows).toContain('Read the treaty again.');
  await again.close();
});

it('keeps a note on a claim, which marks the claim wherever it is read', async () => {
  const { panel, close } = await openPanel();
  await openRow(panel, 'claims', 'not examined');
  const words = await panel.$eval('#list .row .row-words', (row) => row.textContent ?? '');
  await write(panel, 'I asked the ministry.');
  await close();
  const again = await openPanel();
  await press(again.panel, '#tab-claims');
  await type(again.panel, '#list .filter', words.slice(0, 40));
  await press(again.panel, '#list .row');
  await again.panel.waitForSelector('#list .detail[aria-busy="false"] textarea');
  await expect
    .poll(() => again.panel.$eval('textarea[name="own-note"]', (field) => field.value))
    .toBe('I asked the ministry.');
  await again.close();
});

it('lists all notes, and takes them from a file of the project’s own form', async () => {
  const { panel, close } = await openPanel();
  const file = {
    format: 'sidelight-dataset',
    version: 1,
    info: { id: 'theirs', title: 'Theirs', edition: '2026-11-01', publisher: 'Somebody' },
    sources: [{ id: 'own', publisher: 'Somebody', title: 'Theirs', url: null, published: null }],
    notes: [
      {
        id: 'a',
        claim: 'The pond froze in June.',
        evidence: 'not-examined',
        finding: script,
        asOf: '2026-11-01',
        sources: ['own'],
      },
      { id: 'b', claim: '', evidence: 'not-examined', asOf: '2026-11-01', sources: ['own'] },
    ],
  };
  await press(panel, '.own-notes summary');
  await panel.waitForSelector('.own-notes .rows');
  await panel.$eval(
    'input[name="take-notes"]',
    (field, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'theirs.json', { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    JSON.stringify(file),
  );
  await says(panel, /1 note was taken\. 1 record could not be read/);
  await says(panel, /The pond froze in June/);
  await type(panel, 'input[name="note-filter"]', 'no such words');
  await panel.waitForFunction(() => document.querySelectorAll('.own-notes .row').length === 0);
  await close();
});

// Firefox lets nobody put another function in the place of one of its own; `tests/surfaces` has the same case for both.
it.runIf(browser.kind === 'chrome')('says why a note cannot be kept in a private window', async () => {
  const { panel, close } = await openPanel();
  await panel.evaluate(() => {
    const { browser: firefox, chrome } = globalThis as unknown as { browser?: WindowsApi; chrome: WindowsApi };
    for (const api of [firefox, chrome]) {
      const windows = api?.windows;
      if (windows) windows.getCurrent = () => Promise.resolve({ incognito: true });
    }
  });
  await openRow(panel, 'names', 'peskov');
  await type(panel, 'textarea[name="own-note"]', 'A secret.');
  await press(panel, 'button[name="keep-note"]');
  await says(panel, /private window, in which nothing is kept/);
  expect(await panel.$eval('textarea[name="own-note"]', (field) => field.value)).toBe('A secret.');
  await close();
  const again = await openPanel();
  await openRow(again.panel, 'names', 'peskov');
  expect(await again.panel.$eval('textarea[name="own-note"]', (field) => field.value)).toBe('');
  await again.close();
});

interface WindowsApi {
  readonly windows?: { getCurrent(): Promise<{ incognito: boolean }> };
}
