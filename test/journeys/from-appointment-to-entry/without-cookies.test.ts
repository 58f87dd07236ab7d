import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/chromium.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

let product: RunningProduct;
let browser: Browser;

before(async () => {
  product = await runProduct();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await product?.stop();
});

test('who has cookies off reads so and how to turn them on, and goes round no circle', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let requests = 0;
  // What a browser does that refuses cookies: it sends none back.
  await page.route('**/*', async (route) => {
    requests += 1;
    const headers = { ...(await route.request().allHeaders()), cookie: '' };
    await route.continue({ headers });
  });
  page.on('load', () => void context.clearCookies());
  await page.goto(`${product.urls.zone}/aanmelden`);
  await context.clearCookies();
  const button = page.getByRole('button', { name: 'Beveiligingscode via mobiele app' });
  if ((await button.count()) > 0) await button.click();
  const text = await page.locator('main').innerText();
  assert.match(text, /cookies/i);
  assert.match(text, /Open de instellingen van uw browser/);
  assert.ok(requests < 20, `${requests} requests`);

  await page.goto(`${product.urls.zone}/aanmelden/terug?code=x&state=y`);
  assert.match(await page.locator('main').innerText(), /Zo zet u cookies aan/);
  await context.close();
});
