import { chromium, type Browser } from 'playwright-core';
import { findChromium, type Chromium } from './find-chromium.ts';

/**
 * A machine that runs tests often has no sandbox to give (a container, root), and these pages are our own.
 * The rest keeps the browser from calling home, so that a journey depends on our servers alone.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** A browser of somebody in Flanders, unless a test says otherwise: Chromium by itself asks for English. */
const locale = 'nl-BE';

/** Starts a headless Chromium with a new, empty profile, in Dutch. Close it at the end of the test file. */
export async function launchBrowser(found?: Chromium): Promise<Browser> {
  const { executable, env } = found ?? (await findChromium());
  const browser = await chromium.launch({
    executablePath: executable,
    args: [...flags],
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  const newContext = browser.newContext.bind(browser);
  const newPage = browser.newPage.bind(browser);
  browser.newContext = (options) => newContext({ locale, ...options });
  browser.newPage = (options) => newPage({ locale, ...options });
  return browser;
}
