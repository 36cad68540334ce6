/** The two browser families that the extension is built for. Edge and Chromium belong to `chrome`. */
export type BrowserKind = 'chrome' | 'firefox';

export const browserKinds: readonly BrowserKind[] = ['chrome', 'firefox'];

export function isBrowserKind(text: string): text is BrowserKind {
  return text === 'chrome' || text === 'firefox';
}
