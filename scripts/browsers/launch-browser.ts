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
  /** Origin of the extension's pages, with a slash at the end. */
  readonly origin: string;
  /** The extension's id in this browser. */
  readonly id: string;
  /** The folder that the extension was installed from. */
  readonly extension: string;
}

/** The system appearance that the browser reports to pages. */
export type ColourScheme = 'light' | 'dark';

export interface LaunchSettings {
  /** Path of the browser's program. */
  readonly program: string;
  readonly headless: boolean;
  /** The extension's folder; by default the shipped build. */
  readonly extension?: string;
  /** Light by default; a window for a person follows the system. */
  readonly colourScheme?: ColourScheme;
  /** Language of the browser's interface, if the browser has it; English by default. */
  readonly language?: string;
  /** Port on this machine through which all requests of the browser go. */
  readonly proxy?: number;
  /** Folder of the profile; by default a new one that is deleted with the browser. */
  readonly profile?: string;
  /** Preferences of Firefox that a test needs; Chrome has none. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

/** The window of a headless run, and with it the size of every screenshot (CSS pixels). */
const VIEWPORT = { width: 1280, height: 900 };

/** Switches off Chrome's own traffic, which tests do not need. */
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
 * @throws Stop if the extension has not been built
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
    // In a window for a person, the script itself closes the browser on Ctrl-C.
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
 * Resets a running browser to a fresh install: closes its pages, removes the extension with its stored data and
 * installs it again. This takes one second; another browser takes six.
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
  // By default Chrome does not send requests to this machine through a proxy.
  const through = proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [...chromeArguments(), ...appearance, ...through, `--lang=${language}`],
    // On Linux, Chrome takes its language from this variable.
    env: { ...process.env, LANGUAGE: language },
  };
}

/** Returns the arguments that Chrome always gets. Its sandbox does not work as root. */
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

/** Returns a home folder for Firefox, which refuses to run as root with another user's (as some CI machines have). */
function homeForFirefox(): string {
  const home = homedir();
  if (process.getuid?.() !== 0) return home;
  const owner = statSync(home, { throwIfNoEntry: false })?.uid;
  return owner === 0 ? home : mkdtempSync(join(tmpdir(), 'sidelight-home-'));
}
