import type { BrowserKind } from './browser-kind';

/** Environment variables that name a browser's program. The project's own come first. */
export const browserVariables: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['SIDELIGHT_CHROME', 'CHROME_PATH', 'CHROME_BIN'],
  firefox: ['SIDELIGHT_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

/** Program names that Linux distributions use. */
export const namesOnPath: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

/** Programs in the applications folders of macOS: the system's first, then the user's. */
export const macApplications: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

/** Programs in the program folders of Windows: for all users, 32 bit, the user's own. */
export const windowsPrograms: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
