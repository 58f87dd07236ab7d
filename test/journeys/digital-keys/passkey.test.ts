import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { anna, bart, chadia, dirk, type DemoPerson } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { newestMessage, useCard, useItsme, useText } from '../../support/demo-key.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { virtualAuthenticator, type VirtualAuthenticator } from '../../support/virtual-authenticator.ts';

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

async function inNewBrowser(
  work: (page: Page, device: VirtualAuthenticator) => Promise<void>,
  settings: { readonly script?: boolean } = {},
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: settings.script ?? true });
  try {
    const page = await context.newPage();
    await work(page, await virtualAuthenticator(page));
  } finally {
    await context.close();
  }
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const at = (path: string): string => `${product.urls.sleutels}${path}`;
const onSite = (page: Page, site: 'zone' | 'btb' | 'sleutels'): Promise<void> =>
  page.waitForURL((url) => url.origin === product.urls[site] && !url.pathname.startsWith('/aanmelden'));
const passkeyButton = (page: Page) => page.getByRole('button', { name: 'Passkey', exact: true });

/** Signs in with itsme at one's own keys, and makes a passkey. */
async function addPasskey(page: Page, person: DemoPerson, name: string): Promise<void> {
  await page.goto(at('/aanmelden?sterk=1&terug=/mijn-sleutels'));
  await useItsme(page, person);
  await page.waitForURL(at('/mijn-sleutels'));
  await page.getByRole('link', { name: 'Voeg een passkey toe' }).click();
  await page.getByLabel('Hoe noemt u deze passkey?').fill(name);
  await page.getByRole('button', { name: 'Maak de passkey' }).click();
  await page.getByText('Uw passkey is toegevoegd.').waitFor();
}

/** Forgets who is signed in, and not which browser this is. */
async function signOutEverywhere(page: Page): Promise<void> {
  const kept = (await page.context().cookies()).filter(({ name }) => name.endsWith('acm-passkey'));
  await page.context().clearCookies();
  await page.context().addCookies(kept);
}

async function usePasskey(page: Page): Promise<void> {
  await passkeyButton(page).click();
  await page.getByRole('button', { name: 'Gebruik mijn passkey' }).click();
}

test('Chadia adds a passkey after itsme, enters the zone with it, is refused at BTB with it, and removes it', () =>
  inNewBrowser(async (page, device) => {
    await page.goto(`${product.urls.zone}/aanmelden`);
    assert.equal(await passkeyButton(page).count(), 0, 'nobody added one in this browser');
    const since = product.now();
    await addPasskey(page, chadia, 'Laptop op kantoor');
    assert.match(await main(page), /Passkey "Laptop op kantoor"/);
    assert.equal((await device.held()).length, 1);
    const mail = await newestMessage(product, chadia, { kind: 'mail', since, says: /Passkey "Laptop op kantoor"/ });
    assert.match(mail.body, /dit-was-ik-niet/);

    await signOutEverywhere(page);
    await page.goto(`${product.urls.zone}/aanmelden`);
    await usePasskey(page);
    await onSite(page, 'zone');
    assert.match(await main(page), /Gent/);
    await page.goto(`${product.urls.zone}/mijn-profiel`);
    assert.match(await main(page), /Passkey/);

    await page.goto(`${product.urls.btb}/ondernemingen`);
    assert.match(await main(page), /U bent al binnen met: Passkey/);
    assert.match(await main(page), /sterkere sleutel nodig/);
    assert.equal(await passkeyButton(page).count(), 0, 'it is not among the keys that do');
    const typed = `${page.url().split('?')[0]}/passkey`;
    await page.goto(typed);
    assert.equal(await page.getByRole('button', { name: 'Gebruik mijn passkey' }).count(), 0, 'nor by its address');
    await useCard(page, chadia);
    await onSite(page, 'btb');

    await page.goto(at('/mijn-sleutels/aanmeldingen'));
    assert.match(await page.getByRole('table').innerText(), /Passkey "Laptop op kantoor"/);
    await page.goto(at('/mijn-sleutels'));
    await page.getByRole('link', { name: 'Naam wijzigen' }).click();
    await page.getByLabel('Hoe noemt u deze passkey?').fill(' ');
    await page.getByRole('button', { name: 'Bewaar de naam' }).click();
    await page.getByText('Geef de passkey een naam.').first().waitFor();
    await page.getByLabel('Hoe noemt u deze passkey?').fill('Oude laptop');
    await page.getByRole('button', { name: 'Bewaar de naam' }).click();
    await page.getByText('De naam van uw passkey is gewijzigd.').waitFor();
    const card = page.locator('.govuk-summary-card', { hasText: 'Passkey "Oude laptop"' });
    await card.getByRole('link', { name: 'Verwijderen' }).click();
    await page.getByRole('heading', { name: 'Verwijder de sleutel: Passkey "Oude laptop"' }).waitFor();
    await page.getByRole('button', { name: 'Verwijder deze sleutel' }).click();
    await page.getByText('De sleutel is verwijderd.').waitFor();

    await signOutEverywhere(page);
    await page.goto(`${product.urls.zone}/aanmelden`);
    await usePasskey(page);
    await page.getByText('U hebt deze passkey verwijderd.').first().waitFor();
    assert.ok(product.log.some((line) => line.includes('"key":"passkey","because":"key-removed"')));
  }));

test('a passkey is added only after the card or itsme, and with it alone nothing about the keys changes', () =>
  inNewBrowser(async (page) => {
    await page.goto(at('/aanmelden?terug=/mijn-sleutels/passkey'));
    await useText(page, product, bart);
    await page.waitForURL(at('/mijn-sleutels/passkey'));
    assert.match(await main(page), /Hiervoor is een sterkere sleutel nodig/);
    await addPasskey(page, bart, 'Telefoon');
    await signOutEverywhere(page);
    await page.goto(at('/aanmelden?terug=/mijn-sleutels/passkey'));
    await usePasskey(page);
    await page.waitForURL(at('/mijn-sleutels/passkey'));
    assert.match(await main(page), /Hiervoor is een sterkere sleutel nodig/);
  }));

test('who refuses on the device reads that nothing happened; a browser that forgot finds the passkey by a link', () =>
  inNewBrowser(async (page, device) => {
    await addPasskey(page, dirk, 'Laptop');
    await page.getByRole('link', { name: 'Voeg nog een passkey toe' }).click();
    await page.getByLabel('Hoe noemt u deze passkey?').fill('Nog een');
    await page.getByRole('button', { name: 'Maak de passkey' }).click();
    await page.getByText('Dit toestel heeft al een passkey van u.').waitFor();
    await page.context().clearCookies();
    await page.goto(at('/aanmelden'));
    assert.equal(await passkeyButton(page).count(), 0);
    await page.getByRole('link', { name: 'Hebt u al een passkey?' }).click();
    await device.willVerify(false);
    await page.getByRole('button', { name: 'Gebruik mijn passkey' }).click();
    await page.getByText('U stopte, of er is geen passkey van u op dit toestel.').waitFor();
    await device.willVerify(true);
    await page.getByRole('button', { name: 'Gebruik mijn passkey' }).click();
    await onSite(page, 'sleutels');
  }));

test('a copy that counts behind blocks the passkey, its holder hears of it, and every session of theirs ends', () =>
  inNewBrowser(async (page, device) => {
    await addPasskey(page, anna, 'Sleutelhanger');
    const [held = ''] = await device.held();
    await device.setCounter(held, 50);
    await signOutEverywhere(page);
    await page.goto(at('/aanmelden?terug=/mijn-sleutels'));
    await usePasskey(page);
    await page.waitForURL(at('/mijn-sleutels'));
    const thief = await browser.newContext();
    await thief.addCookies(await page.context().cookies());
    const since = product.now();
    await device.setCounter(held, 3);
    await signOutEverywhere(page);
    await page.goto(at('/aanmelden'));
    await usePasskey(page);
    await page.getByText('misschien heeft iemand er een kopie van').first().waitFor();
    const mail = await newestMessage(product, anna, { kind: 'mail', since, says: /passkey is geblokkeerd/ });
    assert.match(mail.body, /Sleutelhanger/);
    const other = await thief.newPage();
    for (let tries = 0; tries < 50; tries += 1) {
      await other.goto(at('/mijn-sleutels'));
      if (!/Toestand/.test(await other.locator('body').innerText())) break;
      await other.waitForTimeout(100);
    }
    assert.doesNotMatch(await other.locator('body').innerText(), /Toestand/, 'whoever was inside is out');
    await thief.close();
  }));

test('with script off the pages say plainly that a passkey needs it, and which way is left', () =>
  inNewBrowser(
    async (page) => {
      await page.goto(at('/aanmelden?sterk=1&terug=/mijn-sleutels/passkey'));
      await useItsme(page, bart);
      await page.waitForURL(at('/mijn-sleutels/passkey'));
      assert.match(await main(page), /Voor een passkey is JavaScript nodig/);
      await page.getByLabel('Hoe noemt u deze passkey?').fill('Telefoon');
      await page.getByRole('button', { name: 'Maak de passkey' }).click();
      assert.match(await main(page), /Voor een passkey is JavaScript nodig/);
      assert.equal(await page.getByLabel('Hoe noemt u deze passkey?').inputValue(), 'Telefoon');
      await page.context().clearCookies();
      await page.goto(at('/aanmelden'));
      await page.getByRole('link', { name: 'Hebt u al een passkey?' }).click();
      await page.getByRole('button', { name: 'Gebruik mijn passkey' }).click();
      assert.match(await main(page), /Voor een passkey is JavaScript nodig/);
      await page.getByRole('link', { name: 'Kies een andere sleutel', exact: true }).click();
      await useItsme(page, bart);
      await onSite(page, 'sleutels');
    },
    { script: false },
  ));
