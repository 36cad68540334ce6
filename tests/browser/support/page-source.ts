import type { Page } from 'puppeteer-core';
import { cardHost } from '../../../scripts/drive/card';

/** Returns the page's markup, without the extension's one element. */
export function sourceOf(page: Page): Promise<string> {
  return page.evaluate((host: string) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelectorAll(host).forEach((element) => {
      element.remove();
    });
    return copy.outerHTML;
  }, cardHost);
}
