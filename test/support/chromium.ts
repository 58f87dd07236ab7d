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

/** Starts a headless Chromium with a new, empty profile. Close it at the end of the test file. */
export async function launchBrowser(found?: Chromium): Promise<Browser> {
  const { executable, env } = found ?? (await findChromium());
  return chromium.launch({
    executablePath: executable,
    args: [...flags],
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
}
