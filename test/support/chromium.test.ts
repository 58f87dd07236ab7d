import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from './chromium.ts';
import { findChromium } from './find-chromium.ts';

const page =
  'data:text/html,<!doctype html><html lang="nl"><title>Dag</title><form><label>Code <input></label></form></html>';

async function canUse(env: NodeJS.ProcessEnv): Promise<void> {
  const browser = await launchBrowser(await findChromium(env));
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    await tab.getByLabel('Code').fill('123456');
    assert.equal(await tab.title(), 'Dag');
    assert.equal(await tab.getByLabel('Code').inputValue(), '123456');
  } finally {
    await browser.close();
  }
}

test('a browser starts on this machine and fills a form', async () => {
  await canUse(process.env);
});

test('without an installed browser the one from npm is unpacked and starts', async () => {
  const found = await findChromium({ PATH: '/nowhere' });
  assert.match(found.executable, /node_modules\/\.cache\/chromium-[\d.]+\/chromium$/);
  await canUse({ PATH: '/nowhere' });
});

test('a browser that CHROMIUM names and that does not start is an error, not a silent second choice', async () => {
  await assert.rejects(
    findChromium({ CHROMIUM: '/nowhere/chromium', PATH: process.env['PATH'] }),
    /CHROMIUM names \/nowhere\/chromium/,
  );
});
