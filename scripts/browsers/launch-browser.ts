/**
 * One driver for both browsers: Puppeteer, over a pipe to Chrome and over WebDriver BiDi to
 * Firefox, with the built extension installed as a reader would load it by hand.
 */
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserKind } from './browser-kind';
import { extensionFolder, firefoxUuid, geckoId } from './extension-build';
import { findWelcome } from './find-welcome';
import { Stop } from '../run/stop';

export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Where the extension's own pages are, with a slash at the end. */
  readonly origin: string;
  /** Under which the browser has installed it. */
  readonly id: string;
  /** The folder that it was installed from. */
  readonly extension: string;
}

/** What the system's appearance is said to be. */
export type ColourScheme = 'light' | 'dark';

export interface LaunchSettings {
  /** The browser's program. */
  readonly program: string;
  readonly headless: boolean;
  /** The extension's folder; the shipped build unless told. */
  readonly extension?: string;
  /** Light unless told; a window that a person looks at has the system's. */
  readonly colourScheme?: ColourScheme;
  /** Language of the browser's interface, where it has it; English unless told. */
  readonly language?: string;
  /** Port on this machine that every request goes through, of whichever part of the browser. */
  readonly proxy?: number;
  /** Folder of the profile; a fresh one that goes with the browser, unless told. */
  readonly profile?: string;
  /** Preferences of Firefox that a test needs; Chrome has none. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

/** The window of a headless run, and with it the size of every screenshot (CSS pixels). */
const VIEWPORT = { width: 1280, height: 900 };

/** Chrome's own traffic, of which a test or a first look has no use. */
const QUIET_CHROME = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * Starts a browser with a fresh profile and the extension in it. Close it with `browser.close()`.
 * @throws Stop where the extension has not been built
 */
export async function launchBrowser(kind: BrowserKind, settings: LaunchSettings): Promise<LaunchedBrowser> {
  const extension = settings.extension ?? extensionFolder(kind);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Stop(`There is no extension for ${kind} in ${extension}. Build it: npm run build`);
  const browser = await puppeteer.launch({
    ...(kind === 'chrome' ? chromeOptions(settings) : firefoxOptions(settings)),
    executablePath: settings.program,
    ...(settings.profile === undefined ? {} : { userDataDir: settings.profile }),
    headless: settings.headless,
    defaultViewport: settings.headless ? VIEWPORT : null,
    // A browser that a person looks at is closed by the script itself when Ctrl-C is pressed.
    handleSIGINT: settings.headless,
    handleSIGTERM: settings.headless,
    handleSIGHUP: settings.headless,
  });
  try {
    return await install(browser, kind, extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Leaves a running browser as a fresh install of the extension: closes its pages, and removes the
 * extension with all that it has stored before installing it again. Takes a second, where another
 * browser takes six.
 */
export async function installAnew({ browser, kind, id, extension }: LaunchedBrowser): Promise<LaunchedBrowser> {
  const blank = await browser.newPage();
  for (const page of await browser.pages()) if (page !== blank) await page.close();
  await browser.uninstallExtension(id);
  return install(browser, kind, extension);
}

async function install(browser: Browser, kind: BrowserKind, extension: string): Promise<LaunchedBrowser> {
  const id = await browser.installExtension(extension);
  const { page, origin } = await findWelcome(browser);
  await page.close();
  return { kind, browser, origin, id, extension };
}

function chromeOptions({ headless, colourScheme = 'light', language = 'en-US', proxy }: LaunchSettings): LaunchOptions {
  const appearance = headless && colourScheme === 'dark' ? ['--force-dark-mode'] : [];
  // Chrome leaves this machine's own addresses out of a proxy unless told.
  const through = proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [...chromeArguments(), ...appearance, ...through, `--lang=${language}`],
    // What decides on Linux.
    env: { ...process.env, LANGUAGE: language },
  };
}

/** What Chrome is started with for whatever purpose; as root its sandbox does not work. */
export function chromeArguments(): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return asRoot ? ['--no-sandbox', ...QUIET_CHROME] : [...QUIET_CHROME];
}

function firefoxOptions({
  headless,
  colourScheme = 'light',
  language = 'en-US',
  proxy,
  firefoxPreferences,
}: LaunchSettings): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: homeForFirefox() },
    extraPrefsFirefox: {
      'intl.locale.requested': language,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      ...(headless ? { 'layout.css.prefers-color-scheme.content-override': colourScheme === 'dark' ? 0 : 1 } : {}),
      ...(proxy ? firefoxProxy(proxy) : {}),
      ...firefoxPreferences,
    },
  };
}

function firefoxProxy(port: number): Record<string, string | number> {
  const at = (scheme: string) => ({ [`network.proxy.${scheme}`]: '127.0.0.1', [`network.proxy.${scheme}_port`]: port });
  return { 'network.proxy.type': 1, 'network.proxy.no_proxies_on': '', ...at('http'), ...at('ssl') };
}

/** Firefox refuses to run as root with another user's home folder, which is what some CI machines have. */
function homeForFirefox(): string {
  const home = homedir();
  if (process.getuid?.() !== 0) return home;
  const owner = statSync(home, { throwIfNoEntry: false })?.uid;
  return owner === 0 ? home : mkdtempSync(join(tmpdir(), 'sidelight-home-'));
}
