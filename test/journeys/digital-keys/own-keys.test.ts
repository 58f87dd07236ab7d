import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { bart, chadia, dirk, elif, jo } from '../../../src/demo/world/people.ts';
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
  product = await runProduct({ demo: true });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await product?.stop();
});

async function inNewBrowser(work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const at = (path: string): string => `${product.urls.sleutels}${path}`;

/** Signs in at the site of one's own keys, with a strong key, and opens a page. */
async function withItsme(page: Page, person: typeof jo, path: string): Promise<void> {
  await page.goto(at(`/aanmelden?sterk=1&terug=${encodeURIComponent(path)}`));
  await useItsme(page, person);
  await page.waitForURL(at(path));
}

test('six months of sign-ins name the key, the application, the device and the rough place', () =>
  inNewBrowser(async (page) => {
    await withItsme(page, bart, '/mijn-sleutels/aanmeldingen');
    const table = await page.getByRole('table').innerText();
    assert.match(table, /itsme/);
    assert.match(table, /Mijn digitale sleutels/);
    assert.match(table, /Chrome/);
    assert.match(table, /dit netwerk/);
    await page.goto(at('/mijn-sleutels/sessies'));
    assert.match(await main(page), /Mijn digitale sleutels/);
    await page.getByRole('button', { name: 'Meld mij overal af' }).click();
    await page.goto(at('/mijn-sleutels'));
    assert.doesNotMatch(await main(page), /Toestand/, 'the next page shows nothing of the keys');
    await page.locator('main').getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await page.getByRole('heading', { name: 'Hoe wilt u bewijzen wie u bent?' }).waitFor();
  }));

test('a new phone counts only after the code that it received, and the earlier address hears of it', () =>
  inNewBrowser(async (page) => {
    await withItsme(page, dirk, '/mijn-sleutels/telefoon');
    await page.getByLabel('Telefoon').fill('02 547 54 93');
    await page.getByRole('button', { name: 'Stuur een code' }).click();
    await page.getByText('Dit is geen mobiel nummer.').first().waitFor();
    assert.equal(await page.getByLabel('Telefoon').inputValue(), '02 547 54 93');
    const since = product.now();
    await page.getByLabel('Telefoon').fill('0460 00 09 99');
    await page.getByRole('button', { name: 'Stuur een code' }).click();
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('Deze code klopt niet.').first().waitFor();
    const text = await newestMessage(product, { ...dirk, phone: '0460 00 09 99' }, { kind: 'text', since });
    await page.getByLabel('Code').fill(codeIn(text));
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('Uw telefoon is bevestigd.').waitFor();
    assert.match(await main(page), /0460 00 09 99/);
    const mail = await newestMessage(product, dirk, { kind: 'mail', since });
    assert.match(mail.subject ?? '', /telefoon is gewijzigd/);
  }));

test('who reads of a sign-in that was not theirs blocks the key, which ends every session; a strong key lets it in again', () =>
  inNewBrowser(async (page) => {
    // A first browser, and then another one: that is news.
    await page.goto(`${product.urls.zone}/aanmelden`);
    await useApp(page, product, chadia);
    await page.waitForURL(`${product.urls.zone}/**`);
    const since = product.now();
    const thief = await browser.newContext();
    const other = await thief.newPage();
    await other.goto(`${product.urls.zone}/aanmelden`);
    await useText(other, product, chadia);
    await other.waitForURL((url) => url.origin === product.urls.zone);
    const mail = await newestMessage(product, chadia, { kind: 'mail', since });
    assert.match(mail.subject ?? '', /nieuw toestel/);
    const link = /http\S+dit-was-ik-niet\S+/.exec(mail.body)?.[0] ?? '';

    const post = await browser.newContext();
    const reader = await post.newPage();
    await reader.goto(link);
    await reader.reload();
    await other.goto(`${product.urls.zone}/`);
    assert.match(await other.locator('body').innerText(), /Afmelden/, 'looking at the link changed nothing');
    await reader.getByRole('button', { name: 'Dit was ik niet: blokkeer' }).click();
    await reader.getByRole('heading', { name: 'De sleutel is geblokkeerd' }).waitFor();

    await other.goto(`${product.urls.zone}/werknemers`);
    assert.doesNotMatch(await other.locator('body').innerText(), /Afmelden/, 'the thief is out');
    await other.goto(`${product.urls.zone}/aanmelden`);
    await usePassword(other, chadia, 'mobiele app');
    await other.getByText('is geblokkeerd').first().waitFor();

    await page.goto(at('/aanmelden?sterk=1&terug=/mijn-sleutels'));
    await useCard(page, chadia);
    await page.waitForURL(at('/mijn-sleutels'));
    assert.match(await main(page), /Geblokkeerd/);
    await page.getByRole('link', { name: 'Weer toelaten' }).first().click();
    await page.getByRole('button', { name: 'Laat weer toe' }).click();
    await page.getByText('De sleutel werkt weer.').waitFor();
    await thief.close();
    await post.close();
  }));

test('keys can be removed until one is left; a removed account says so at the door', () =>
  inNewBrowser(async (page) => {
    await page.goto(at('/aanmelden?sterk=1&terug=/mijn-sleutels'));
    await useCard(page, elif);
    await page.waitForURL(at('/mijn-sleutels'));
    for (let left = 3; left > 1; left -= 1) {
      await page.getByRole('link', { name: 'Verwijderen' }).first().click();
      if ((await page.getByRole('button', { name: 'Verwijder deze sleutel' }).count()) === 0) break;
      await page.getByRole('button', { name: 'Verwijder deze sleutel' }).click();
      await page.getByText('De sleutel is verwijderd.').waitFor();
    }
    await page.getByRole('link', { name: 'Verwijderen' }).first().click();
    await page.getByRole('button', { name: 'Verwijder deze sleutel' }).click();
    await page.getByRole('heading', { name: 'Dit is uw laatste sleutel' }).waitFor();
  }));

test('somebody with itsme chooses a new user name and password and links a new app; the earlier ones work no more', () =>
  inNewBrowser(async (page) => {
    await withItsme(page, jo, '/mijn-sleutels/toegang');
    await page.getByLabel('Gebruikersnaam').fill('jo.an');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden samen');
    await page.getByLabel('Herhaal het wachtwoord').fill('iets anders dan dat');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('De twee wachtwoorden zijn niet gelijk.').first().waitFor();
    assert.equal(await page.getByLabel('Gebruikersnaam').inputValue(), 'jo.an');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden samen');
    await page.getByLabel('Herhaal het wachtwoord').fill('vier losse woorden samen');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Uw gebruikersnaam en wachtwoord zijn bewaard.').waitFor();
    await page.getByRole('link', { name: 'Koppel een andere app' }).click();
    await page.getByRole('button', { name: 'Verder' }).click();
    const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
    const phone = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByLabel('Code').fill(phone.generate({ timestamp: product.now().getTime() }));
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('Uw app is gekoppeld.').waitFor();

    await page.context().clearCookies();
    await page.goto(at('/aanmelden'));
    await usePassword(page, jo, 'mobiele app');
    await page.getByText('horen niet bij elkaar').first().waitFor();
    await page.getByLabel('Gebruikersnaam').fill('jo.an');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden samen');
    await page.getByRole('button', { name: 'Verder' }).click();
    product.wait(30_000);
    await giveCode(page, phone.generate({ timestamp: product.now().getTime() }));
    await page.waitForURL(at('/'));
  }));

test('with a code alone nothing about the keys can be changed: the page leads to a stronger key and back', () =>
  inNewBrowser(async (page) => {
    await page.goto(at('/aanmelden?terug=/mijn-sleutels/mail'));
    await useText(page, product, bart);
    await page.waitForURL(at('/mijn-sleutels/mail'));
    assert.match(await main(page), /Hiervoor is een sterkere sleutel nodig/);
    await page.getByRole('link', { name: 'Verder' }).click();
    assert.equal(await page.getByRole('button', { name: 'Beveiligingscode via sms' }).count(), 0);
    await useItsme(page, bart);
    await page.waitForURL(at('/mijn-sleutels/mail'));
    assert.match(await main(page), /Stuur een code/);
    product.wait(16 * 60_000);
    await page.goto(at('/mijn-sleutels/mail'));
    assert.match(await main(page), /Bewijs nog eens dat u het bent/);
    await page.getByRole('link', { name: 'Verder' }).click();
    await useCard(page, bart);
    await page.waitForURL(at('/mijn-sleutels/mail'));
    assert.match(await main(page), /Stuur een code/);
  }));
