import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ilse } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { cookieStripper, type CookieStripper } from '../../support/cookie-stripper.ts';
import { useItsme } from '../../support/demo-key.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

let product: RunningProduct;
let browser: Browser;
let stripper: CookieStripper;

before(async () => {
  product = await runProduct({ demo: true });
  browser = await launchBrowser();
  stripper = await cookieStripper();
});
after(async () => {
  await browser?.close();
  await stripper?.stop();
  await product?.stop();
});

/** What a visitor reads, in the two languages of this journey. */
const words = {
  nl: {
    help: 'Hulp',
    asked: 'itsmee werkt niet',
    search: 'Zoek in de hulp',
    button: 'Zoek',
    page: 'itsme',
    no: 'Nee',
    remark: 'Uw opmerking',
    send: 'Verstuur',
    done: 'We hebben uw opmerking',
    opens: 'Ik maak verbinding, maar de pagina opent niet',
    check: 'Controleer nu',
    again: 'Controleer opnieuw',
    accepted: 'Uw browser aanvaardt onze cookies.',
    refused: 'Uw browser stuurde onze cookie niet terug.',
    clock: 'Uw klok loopt juist.',
    good: 'Uw cookies en uw browser zijn in orde.',
    clockToo: 'Ook uw klok is in orde.',
    notCompared: 'Uw klok vergeleken wij niet.',
    fast: 'Uw klok loopt 10 minuten voor.',
    own: 'Google Chrome op een computer',
    allow: 'Zo staat u cookies toe',
    nothing: 'Niets gevonden',
  },
  en: {
    help: 'Help',
    asked: 'itsme not workin',
    search: 'Search the help',
    button: 'Search',
    page: 'itsme',
    no: 'No',
    remark: 'Your remark',
    send: 'Send',
    done: 'We have your remark',
    opens: 'I connect, but the page does not open',
    check: 'Check now',
    again: 'Check again',
    accepted: 'Your browser accepts our cookies.',
    refused: 'Your browser did not send our cookie back.',
    clock: 'Your clock is right.',
    good: 'Your cookies and your browser are in order.',
    clockToo: 'Your clock is right too.',
    notCompared: 'We did not compare your clock.',
    fast: 'Your clock is 10 minutes fast.',
    own: 'Google Chrome on a computer',
    allow: 'How to allow cookies',
    nothing: 'Nothing found',
  },
} as const;

const visitors = [
  { language: 'nl', javaScriptEnabled: true },
  { language: 'nl', javaScriptEnabled: false },
  { language: 'en', javaScriptEnabled: true },
  { language: 'en', javaScriptEnabled: false },
] as const;

/** At 320 pixels: what fits there fits everywhere. */
async function visit(
  settings: Pick<BrowserContextOptions, 'javaScriptEnabled' | 'proxy'>,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...settings });
  context.setDefaultTimeout(10_000);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();

async function fits(page: Page): Promise<void> {
  assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 320, page.url());
}

for (const { language, javaScriptEnabled } of visitors) {
  describe(`${language}, script ${javaScriptEnabled ? 'on' : 'off'}, 320 pixels`, () => {
    const t = words[language];

    test('from the sign-in page to the help, and with a typing error to the right page', () =>
      visit({ javaScriptEnabled }, async (page) => {
        await page.goto(`${product.urls.zone}/?taal=${language}`);
        await page.getByRole('contentinfo').getByRole('link', { name: t.help, exact: true }).click();
        assert.equal(new URL(page.url()).origin, product.urls.hulp);
        await fits(page);
        await page.getByLabel(t.search).fill(t.asked);
        await page.getByRole('button', { name: t.button, exact: true }).click();
        await fits(page);
        await page.locator('.help-list a').first().click();
        assert.equal(await page.locator('h1').innerText(), t.page);
        assert.ok(await page.getByRole('link', { name: /1700/ }).isVisible());
        await fits(page);
      }));

    test('a page that did not help can be told so, with a remark', () =>
      visit({ javaScriptEnabled }, async (page) => {
        await page.goto(`${product.urls.hulp}/onderwerp/itsme?taal=${language}`);
        await page.getByRole('button', { name: t.no, exact: true }).click();
        await page.getByLabel(t.remark).fill(`Wat als ik geen smartphone heb? (${language})`);
        await fits(page);
        await page.getByRole('button', { name: t.send }).click();
        assert.equal(await page.locator('h1').innerText(), t.done);
      }));

    test('cookies that work are seen to work, with the steps for this browser first', () =>
      visit({ javaScriptEnabled }, async (page) => {
        await page.goto(`${product.urls.hulp}/?taal=${language}`);
        await page.getByRole('link', { name: t.opens }).click();
        assert.equal(await page.locator('main h3').first().innerText(), t.own);
        await page.getByRole('button', { name: t.check }).click();
        const text = await main(page);
        assert.ok(text.includes(t.accepted), text);
        assert.match(text, /Google Chrome \d+/);
        assert.ok(text.includes(t.good), text);
        if (javaScriptEnabled) {
          await page.getByText(t.clock).waitFor();
          await page.getByText(t.clockToo).waitFor();
        }
        // Without script nobody compared the clock, and the page says so.
        assert.equal((await main(page)).includes(t.notCompared), !javaScriptEnabled);
        await fits(page);
        // Loaded anew without the check, nothing is remembered of it.
        await page.getByRole('button', { name: t.again }).click();
        assert.ok((await main(page)).includes(t.accepted));
      }));

    test('cookies that are refused are seen to be refused, without script too', () =>
      visit({ javaScriptEnabled, proxy: { server: stripper.server, bypass: '<-loopback>' } }, async (page) => {
        await page.goto(`${product.urls.hulp}/onderwerp/pagina-opent-niet?taal=${language}`);
        await page.getByRole('button', { name: t.check }).click();
        const text = await main(page);
        assert.ok(text.includes(t.refused), text);
        assert.ok(await page.getByRole('link', { name: t.allow }).first().isVisible());
        await fits(page);
      }));

    test('a form that cookies stop leads on: what was written is still there, and somebody can be called', () =>
      visit({ javaScriptEnabled, proxy: { server: stripper.server, bypass: '<-loopback>' } }, async (page) => {
        await page.goto(`${product.urls.hulp}/vraag-of-klacht?taal=${language}`);
        await page.locator('textarea').fill('Ik kan nergens binnen.');
        await page.locator('main form[method=post] button[type=submit]').last().click();
        assert.ok(await page.getByRole('link', { name: '1700' }).isVisible());
        assert.ok(await page.locator('main a[href^="tel:02"]').isVisible());
        await fits(page);
        await page.goBack();
        assert.equal(await page.locator('textarea').inputValue(), 'Ik kan nergens binnen.');
        await page.locator('main form[method=post] button[type=submit]').last().click();
        await page.locator('main a[href*="/onderwerp/pagina-opent-niet"]').click();
        await page.waitForURL((url) => url.pathname === '/onderwerp/pagina-opent-niet');
      }));

    test('a search that finds nothing says what to do and who to call', () =>
      visit({ javaScriptEnabled }, async (page) => {
        await page.goto(`${product.urls.hulp}/zoeken?taal=${language}&q=${encodeURIComponent('paardrijles <b>')}`);
        assert.ok((await main(page)).includes(t.nothing));
        assert.ok(await page.getByRole('link', { name: /1700/ }).isVisible());
        for (const path of ['/toegang', '/vraag-of-klacht']) {
          assert.ok(await page.locator(`main a[href="${path}"]`).isVisible(), path);
        }
        await fits(page);
      }));
  });
}

for (const language of ['nl', 'en'] as const) {
  test(`${language}: a clock that is wrong is told how far, by the script`, () =>
    visit({}, async (page) => {
      await page.addInitScript('{ const real = Date.now; Date.now = () => real() + 600000; }');
      await page.goto(`${product.urls.hulp}/controle/uitslag?taal=${language}`);
      await page.getByText(words[language].fast).waitFor();
    }));
}

test('who keeps the help reads there what people said, and others do not', () =>
  visit({}, async (page) => {
    await page.goto(`${product.urls.hulp}/beheer`);
    await useItsme(page, ilse);
    await page.waitForURL(`${product.urls.hulp}/beheer`);
    const text = await main(page);
    assert.ok(text.includes('Wat als ik geen smartphone heb? (en)'));
    assert.ok(text.includes('paardrijles <b>'));
    await fits(page);
  }));
