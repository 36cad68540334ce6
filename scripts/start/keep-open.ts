import type { Browser } from 'puppeteer-core';

/** Waits until the reader closes the browser's last window or presses Ctrl-C. */
export async function keepOpen(browser: Browser): Promise<void> {
  console.log('Hover a marked word. Close the window or press Ctrl-C to end.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      browser.pages().then(
        (pages) => pages.length === 0 && resolve(),
        () => resolve(),
      );
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
