import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitForCardText } from '../../scripts/drive/card';
import { hoverText } from '../../scripts/drive/hover-text';
import { readMarks, waitForMarks } from '../../scripts/drive/marks';
import { projectRoot } from '../../scripts/run/project-root';
import { serveFolder } from '../../scripts/serve/serve-folder';
import { sourceOf } from './support/page-source';
import { useBrowser } from './support/suite-browser';

const browser = useBrowser();

const strict = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const policies: readonly [what: string, policy: string][] = [
  ['nothing of a page may run, be styled or be made from text', strict],
  ['the page is a sandbox without an origin', `sandbox allow-scripts; ${strict}`],
];
it.each(policies)('marks, opens its card and throws nothing where %s', async (_what, policy) => {
  const served = await serveFolder(join(projectRoot, 'tests/articles'), { 'content-security-policy': policy });
  const page = await browser.openPage('shop.html');
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(String(error)));
  page.on('console', (message) => {
    // The page's own style is refused, which is none of our doing.
    if (message.type() === 'error' && /trusted|sidelight|extension:/i.test(message.text())) broken.push(message.text());
  });
  try {
    await page.goto(`${served.url}sample-call.html`);
    const before = await sourceOf(page);
    await waitForMarks(page);
    // Firefox reports as errors what it refuses, and by now it has refused the page's own style and icon.
    expect(broken.splice(0).filter((text) => !/^(?:Error: )?Content-Security-Policy/.test(text))).toEqual([]);
    await hoverText(page, 'Pete Hegseth');
    await waitForCardText(page, 'Secretary of Defense');
    expect(await sourceOf(page)).toBe(before);
    expect(broken).toEqual([]);
  } finally {
    await page.close();
    await served.close();
  }
});

it('leaves a sandboxed frame alone, and the page around it is read', async () => {
  const page = await browser.openPage('sample-call.html');
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.src = address;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  }, browser.urlOf('awkward.html'));
  await waitForMarks(page);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(Object.values(await readMarks(page)).flat()).not.toContain('Keir Starmer');
  await page.close();
});
