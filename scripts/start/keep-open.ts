import type { Browser } from 'puppeteer-core';

/** Waits until the reader closes the browser's last window or presses Ctrl-C. */
export async function keepOpen(browser: Browser): Promise<void> {
  console.log('Hover a marked word. Close the window or press Ctrl-C to end.');
  await Promise.race([untilClosed(browser), untilInterrupted()]);
}

/** Waits for Ctrl-C or the system's signal to end. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function untilClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      browser.pages().then(
        (pages) => {
          if (pages.length === 0) resolve();
        },
        () => resolve(),
      );
    });
  });
}
