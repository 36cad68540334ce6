import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isBrowserKind } from '../../scripts/browsers/browser-kind';
import { findBrowser } from '../../scripts/browsers/find-browser';
import { launchBrowser } from '../../scripts/browsers/launch-browser';
import { waitForCardText } from '../../scripts/drive/card';
import { openPopup } from '../../scripts/drive/extension-page';
import { hoverText } from '../../scripts/drive/hover-text';
import { waitForMarks } from '../../scripts/drive/marks';
import { projectRoot } from '../../scripts/run/project-root';
import { serveThroughProxy } from '../../scripts/serve/serve-through-proxy';

/** Requests that the browsers make by themselves, whatever is installed. */
const ofTheBrowser =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(?::443|\/|$)|favicon\.ico$/;

it('makes no network request: only the page itself is asked for', async () => {
  const kind = process.env.SIDELIGHT_BROWSER ?? '';
  const program = isBrowserKind(kind) ? findBrowser(kind) : null;
  if (!isBrowserKind(kind) || !program) throw new Error('Browser tests run with: npm run browser');
  const proxy = await serveThroughProxy(join(projectRoot, 'tests/articles'), 'news.example');
  const launched = await launchBrowser(kind, { program, headless: true, proxy: proxy.port });
  try {
    const page = await launched.browser.newPage();
    await page.goto('http://news.example/sample-call.html');
    await page.bringToFront();
    await waitForMarks(page);
    await hoverText(page, 'Pete Hegseth');
    await waitForCardText(page, 'Secretary of Defense');
    const popup = await openPopup(launched, page);
    await popup.waitForFunction(() => /notes? on this article/i.test(document.body.innerText));
    expect(proxy.requests.filter((address) => !ofTheBrowser.test(address))).toEqual([
      'http://news.example/sample-call.html',
    ]);
  } finally {
    await launched.browser.close();
    await proxy.close();
  }
});
