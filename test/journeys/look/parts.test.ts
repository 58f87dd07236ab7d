import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { languages } from '#web/languages.ts';
import { startLookSite, type LookSite } from './look-site.ts';

let site: LookSite;

before(async () => {
  site = await startLookSite();
});

after(() => site.stop());

const refusedByPolicy: string[] = [];

async function open(path: string, width: number): Promise<Page> {
  const tab = await site.browser.newPage({ viewport: { width, height: 800 } });
  tab.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refusedByPolicy.push(message.text());
  });
  await tab.goto(site.origin + path);
  return tab;
}

for (const language of languages) {
  test(`every part in every state has no fault that axe can see (${language})`, async () => {
    const tab = await open(`/?taal=${language}`, 1280);
    // Run by the debugger, which the content security policy does not hold back.
    await tab.evaluate(readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
    const found: unknown = await tab.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))',
    );
    assert.deepEqual(found, []);
    assert.equal(await tab.evaluate('axe.run().then(({ passes }) => passes.length > 20)'), true);
    await tab.close();
  });
}

for (const width of [320, 768, 1280]) {
  test(`the page never scrolls sideways at ${width} pixels (WCAG 2.2, 1.4.10)`, async () => {
    for (const language of languages) {
      const tab = await open(`/?taal=${language}`, width);
      assert.equal(await tab.evaluate('document.documentElement.scrollWidth'), width, language);
      await tab.close();
    }
  });
}

test('the font is ours and arrives', async () => {
  const tab = await open('/', 1280);
  await tab.evaluate('document.fonts.ready.then(() => undefined)');
  assert.equal(await tab.evaluate('document.fonts.check("19px \'Atkinson Hyperlegible Next\'")'), true);
  await tab.close();
});

test('who was refused is brought to the summary, and from there into the field', async () => {
  const tab = await open('/', 1280);
  assert.equal(await tab.evaluate('document.activeElement.className'), 'govuk-error-summary');
  await tab.locator('.govuk-error-summary a').first().click();
  assert.equal(await tab.evaluate('document.activeElement.id'), 'wrong-number');
  await tab.close();
});

test('a password can be looked at and hidden again', async () => {
  const tab = await open('/', 1280);
  const field = tab.locator('#password');
  await tab.getByRole('button', { name: 'Tonen', exact: true }).click();
  assert.equal(await field.getAttribute('type'), 'text');
  await tab.getByRole('button', { name: 'Verbergen' }).click();
  assert.equal(await field.getAttribute('type'), 'password');
  await tab.close();
});

test('without script nothing is shown that needs it', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${site.origin}/`);
  assert.equal(await tab.getByRole('button', { name: 'Tonen', exact: true }).isVisible(), false);
  assert.equal(await tab.locator('[data-copy]').isVisible(), false);
  assert.equal(await tab.getByLabel('Gebruikersnaam').isVisible(), true);
  await context.close();
});

test('two clicks on a button send one form', async () => {
  const tab = await open('/vraag', 1280);
  // The second click comes while the first answer is under way.
  await tab.evaluate(
    `(async () => { const button = document.querySelector('main button'); button.click();
      await new Promise((go) => setTimeout(go, 100)); button.click(); })()`,
  );
  await tab.getByRole('heading', { name: 'Gedaan' }).waitFor();
  assert.equal(site.posts(), 1);
  await tab.close();
});

test('the browser refused nothing of what a page loads', () => {
  assert.deepEqual(refusedByPolicy, []);
});
