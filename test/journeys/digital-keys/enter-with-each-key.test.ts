import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { anna, bart, chadia, dirk, elif } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import {
  codeIn,
  giveCode,
  newestMessage,
  useApp,
  useCard,
  useItsme,
  usePassword,
  useText,
} from '../../support/demo-key.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

let product: RunningProduct;
let browser: Browser;

before(async () => {
  product = await runProduct({ demo: true, acmOnOtherHost: true });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await product?.stop();
});

async function inNewBrowser(
  work: (page: Page) => Promise<void>,
  settings: { readonly script?: boolean } = {},
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: settings.script ?? true });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const isAt = (page: Page, site: 'zone' | 'btb' | 'sleutels'): Promise<void> =>
  page.waitForURL((url) => url.origin === new URL(product.urls[site]).origin && !url.pathname.startsWith('/aanmelden'));

test('with a card and its PIN Anna enters BTB, where her companies are', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.btb}/aanmelden?terug=/ondernemingen`);
    await useCard(page, anna);
    await isAt(page, 'btb');
    assert.match(await main(page), /Helder & Proper/);
  }));

test('a wrong PIN and a cancelled window change nothing, and the next try works', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.btb}/aanmelden`);
    await useCard(page, anna, '0000');
    await page.getByText('Die pincode klopt niet.').waitFor();
    await page.getByRole('button', { name: 'Annuleer' }).click();
    await page.getByText('U stopte het lezen van de kaart.').waitFor();
    await page.getByRole('link', { name: 'Kies een andere sleutel', exact: true }).click();
    await useCard(page, anna);
    await isAt(page, 'btb');
  }));

test('without the browser extension the page says what to install, and offers the other keys', () =>
  inNewBrowser(async (page) => {
    await page.route('**/demo-kaartlezer/lezer.js', (route) => route.abort());
    await page.goto(`${product.urls.btb}/aanmelden`);
    await page.getByRole('button', { name: 'Identiteitskaart (eID) met kaartlezer' }).click();
    await page.getByRole('button', { name: 'Lees mijn kaart' }).click();
    await page.getByText('Uw browser kan de kaart nog niet lezen.').waitFor();
    await page.getByRole('link', { name: 'Kies een andere sleutel', exact: true }).click();
    await useItsme(page, anna);
    await isAt(page, 'btb');
  }));

test('with script off the card is said to need it, and itsme and the codes work', () =>
  inNewBrowser(
    async (page) => {
      await page.goto(`${product.urls.sleutels}/aanmelden`);
      await page.getByRole('button', { name: 'Identiteitskaart (eID) met kaartlezer' }).click();
      assert.match(await main(page), /Voor de kaart is JavaScript nodig/);
      await page.getByRole('button', { name: 'Lees mijn kaart' }).click();
      assert.match(await main(page), /Voor de kaart is JavaScript nodig/);
      await page.getByRole('link', { name: 'Kies een andere sleutel', exact: true }).click();
      await useItsme(page, dirk);
      await isAt(page, 'sleutels');
    },
    { script: false },
  ));

test('a token that the card did not sign for this request is refused with one calm sentence, and its reason is logged', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.btb}/aanmelden`);
    await page.getByRole('button', { name: 'Identiteitskaart (eID) met kaartlezer' }).click();
    // As a thief would, who caught a token elsewhere: it was signed for another nonce.
    await page.locator('form[data-web-eid]').evaluate((form) => form.setAttribute('data-nonce', 'A'.repeat(44)));
    await page.getByRole('button', { name: 'Lees mijn kaart' }).click();
    await page.getByLabel('Kaart', { exact: true }).selectOption('anna');
    await page.getByLabel('Pincode').fill('1234');
    await page.getByRole('button', { name: 'Bevestig' }).click();
    await page.getByText('Uw kaart werd niet aanvaard.').first().waitFor();
    assert.ok(product.log.some((line) => line.includes('"because":"bad-signature"')));
  }));

test('on an address of numbers there are no passkeys, and the log of the start says why', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.sleutels}/aanmelden`);
    assert.doesNotMatch(await main(page), /passkey/i);
    assert.ok(product.log.some((line) => /passkeys are not offered.*address of numbers/.test(line)));
  }));

test('with itsme Anna enters BTB; who refuses in the app reads that nothing happened', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.btb}/aanmelden`);
    await useItsme(page, anna, { refuses: true });
    await page.getByText('U weigerde in de itsme-app').waitFor();
    await page.getByRole('button', { name: 'Probeer opnieuw met itsme' }).click();
    await page.getByLabel('Wie houdt de telefoon vast?').selectOption('anna');
    await page.getByRole('button', { name: 'Bevestigen in de itsme-app' }).click();
    await isAt(page, 'btb');
  }));

test('who confirms while on the telephone is warned first, and may stop or go on', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.btb}/aanmelden`);
    await useItsme(page, anna, { calling: true });
    await page.getByRole('heading', { name: 'Bent u aan het bellen?' }).waitFor();
    assert.match(await main(page), /Niemand van een hulplijn/);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${product.urls.btb}/ondernemingen`);
    assert.match(page.url(), /aanmelden/, 'nobody was signed in');
    await useItsme(page, anna, { calling: true });
    await page.getByRole('button', { name: 'Ik doe dit zelf, ga verder' }).click();
    await isAt(page, 'btb');
  }));

test('a new itsme account of a known person takes the place of the earlier one only when they say so, and they are told', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.sleutels}/aanmelden`);
    await useItsme(page, elif);
    await isAt(page, 'sleutels');
    const since = product.now();
    await page.context().clearCookies();
    await page.goto(`${product.urls.sleutels}/aanmelden`);
    await useItsme(page, elif, { newAccount: true });
    await page.getByRole('heading', { name: 'Hebt u een nieuwe itsme-account?' }).waitFor();
    await page.getByRole('button', { name: 'Ja, dit is mijn nieuwe itsme-account' }).click();
    await isAt(page, 'sleutels');
    const mail = await newestMessage(product, elif, { kind: 'mail', since });
    assert.match(mail.subject ?? '', /nieuwe digitale sleutel/);
    assert.match(mail.body, /dit-was-ik-niet/);
  }));

test('with the app and with a text message Chadia enters the zone', async () => {
  for (const use of [useApp, useText]) {
    await inNewBrowser(async (page) => {
      await page.goto(`${product.urls.zone}/aanmelden`);
      await use(page, product, chadia);
      await isAt(page, 'zone');
      assert.match(await main(page), /Gent/);
    });
  }
});

test('a new text message ends the code of the one before', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.sleutels}/aanmelden`);
    const since = product.now();
    await usePassword(page, bart, 'sms');
    const first = codeIn(await newestMessage(product, bart, { kind: 'text', since }));
    product.wait(60_000);
    const then = product.now();
    await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
    await page.getByText('Wij stuurden een nieuwe code.').waitFor();
    const second = codeIn(await newestMessage(product, bart, { kind: 'text', since: then }));
    if (first !== second) {
      await giveCode(page, first);
      await page.getByText('Deze code klopt niet.').first().waitFor();
    }
    await giveCode(page, second);
    await isAt(page, 'sleutels');
  }));

test('who is inside with a weaker key is told so at BTB, steps up there, and lands where they were going', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.sleutels}/aanmelden`);
    await useText(page, product, anna);
    await isAt(page, 'sleutels');
    await page.goto(`${product.urls.btb}/ondernemingen`);
    assert.match(await main(page), /sterkere sleutel nodig/);
    assert.equal(await page.getByRole('button', { name: 'Beveiligingscode via sms' }).count(), 0);
    await useItsme(page, anna);
    await isAt(page, 'btb');
    assert.equal(new URL(page.url()).pathname, '/ondernemingen');
    assert.match(await main(page), /Helder & Proper/);
  }));
