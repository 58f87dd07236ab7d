import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { codeOnPhone } from '../../../src/demo/authenticator.ts';
import { helderEnProper } from '../../../src/demo/world/companies.ts';
import { anna, bart, chadia, elif, jo } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useApp, useItsme } from '../../support/demo-key.ts';
import { keyboard } from '../../support/keyboard.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

/** What matters most, without a mouse; and what is typed when a session ends. */
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
  context.setDefaultTimeout(10_000);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const company = `/ondernemingen/${helderEnProper.number}`;

test('by keyboard alone Chadia signs in, hears what was wrong, and comes into the zone', () =>
  inNewBrowser(async (page) => {
    const keys = keyboard(page);
    await page.goto(`${product.urls.zone}/aanmelden`);
    await keys.enter('Beveiligingscode via mobiele app');
    await keys.fill('Gebruikersnaam', chadia.username);
    await keys.fill('Wachtwoord', 'mis');
    await keys.enter('Verder');
    // The summary has the focus, the title begins with the fault, and the field says it again.
    assert.equal(await page.evaluate('document.activeElement.className'), 'govuk-error-summary');
    assert.match(await page.title(), /^Fout: /);
    assert.deepEqual(
      await page.evaluate(`(() => {
        const [wrong] = document.querySelectorAll('[aria-invalid="true"]');
        const said = (wrong?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
        return [wrong !== undefined, said.every((one) => one !== null), said.some((one) => one?.className.includes('error'))];
      })()`),
      [true, true, true],
    );
    // From the summary into the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await page.evaluate<string>('document.activeElement.tagName'), /INPUT/);
    await page.evaluate('document.activeElement.blur()');
    await page.getByLabel('Gebruikersnaam').evaluate((field) => Object.assign(field, { value: '' }));
    await keys.fill('Gebruikersnaam', chadia.username);
    await keys.fill('Wachtwoord', chadia.password);
    await keys.enter('Verder');
    await keys.fill(/^Code/, codeOnPhone(chadia.insz, product.now()).code);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.origin === product.urls.zone && !url.pathname.startsWith('/aanmelden'));
    if (new URL(page.url()).pathname === '/welkom') await keys.enter('Verder');
    await keys.enter('Werknemers');
    assert.equal(new URL(page.url()).pathname, '/werknemers');
  }));

test('by keyboard alone Anna gives a right for one establishment', () =>
  inNewBrowser(async (page) => {
    const keys = keyboard(page);
    await page.goto(`${product.urls.gebruikersbeheer}/aanmelden`);
    await useItsme(page, anna);
    await page.waitForURL((url) => url.origin === product.urls.gebruikersbeheer);
    await page.goto(`${product.urls.gebruikersbeheer}${company}?zoek=${elif.familyName}`);
    await keys.enter(/^.{0,30}Elif.{0,30}$/);
    await keys.enter(/^Geef (nog )?een recht/);
    await keys.to(/^Dienstencheques/);
    // Within a group of choices the arrows go on; the space bar chooses where one is.
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await keys.tick(/Gent$/);
    await keys.enter('Verder');
    assert.match(await main(page), /Gent/);
    await keys.enter('Bevestig');
    assert.match(await main(page), /heeft het recht/);
  }));

test('by keyboard alone a stranger asks the access guide why they cannot get in', () =>
  inNewBrowser(async (page) => {
    const keys = keyboard(page);
    await page.goto(`${product.urls.hulp}/`);
    await keys.enter('Toegangswijzer');
    await keys.fill('Ondernemingsnummer', '1999.999.052');
    await keys.tick(/^Ik werk er|^Ik /);
    await keys.enter('Kijk na');
    assert.match(await main(page), /Helder & Proper[\s\S]*Zonder aanmelden/);
  }));

test('the link over the head of the page leads to what the page is about', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.hulp}/`);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.className'), 'govuk-skip-link');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'main');
  }));

test('what somebody wrote when they signed out in another window is given back, and signing in leads to its form', () =>
  inNewBrowser(async (page) => {
    const { gebruikersbeheer } = product.urls;
    const ask = `${gebruikersbeheer}/aanvraag?dg=EA&ec=DienstenchequesRaadplegen&oc=${helderEnProper.number}`;
    await page.goto(`${gebruikersbeheer}/aanmelden?terug=${encodeURIComponent(ask.slice(gebruikersbeheer.length))}`);
    await useItsme(page, jo);
    await page.getByLabel('Gent').first().check();
    await page.getByLabel('Waarom').fill('Wat ik lang aan het schrijven was.');
    await page.getByLabel('E-mailadres').fill(jo.email);
    const other = await page.context().newPage();
    await other.goto(gebruikersbeheer);
    await other.getByRole('button', { name: 'Afmelden' }).click();
    await other.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();
    await page.getByRole('button', { name: 'Vraag aan' }).click();
    assert.match(await main(page), /stuurde uw aanmelding niet mee[^]*Er is niets gewijzigd/);
    assert.equal(await page.getByLabel('Dit schreef u').inputValue(), 'Wat ik lang aan het schrijven was.');
    await page.locator('main').getByRole('link', { name: 'Aanmelden' }).click();
    await useItsme(page, jo);
    await page.waitForURL((url) => url.pathname === '/aanvraag');
    assert.equal(page.url(), ask);
  }));

test('what somebody typed while their session ran out is there after signing in, and goes on from there', () =>
  inNewBrowser(async (page) => {
    const keys = keyboard(page);
    const ask = `${product.urls.gebruikersbeheer}/aanvraag?dg=EA&ec=DienstenchequesRaadplegen&oc=${helderEnProper.number}`;
    await page.goto(`${product.urls.gebruikersbeheer}/aanmelden`);
    await useItsme(page, jo);
    await page.waitForURL((url) => url.origin === product.urls.gebruikersbeheer);
    await page.goto(ask);
    await page.getByLabel('Gent').first().check();
    await page.getByLabel('Waarom').fill('Wat ik lang aan het schrijven was.');
    await page.getByLabel('E-mailadres').fill(jo.email);
    product.wait(31 * 60_000);
    await keys.enter('Vraag aan');
    assert.match(await main(page), /U deed een half uur niets[\s\S]*na het aanmelden gaat u ermee verder/);
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.waitForURL((url) => url.pathname === '/sessie/verder' || url.origin === product.urls.acm);
    if (page.url().startsWith(product.urls.acm)) await useItsme(page, jo);
    await page.waitForURL((url) => url.pathname === '/sessie/verder');
    assert.doesNotMatch(await main(page), /is verstuurd/);
    await keys.enter('Verder met wat u invulde');
    assert.match(await main(page), /Uw aanvraag is verstuurd/);
  }));

test('what one person typed is not offered to the next one at the same computer', () =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.gebruikersbeheer}/aanmelden`);
    await useApp(page, product, chadia);
    await page.waitForURL((url) => url.origin === product.urls.gebruikersbeheer);
    await page.goto(
      `${product.urls.gebruikersbeheer}/aanvraag?dg=EA&ec=DienstenchequesRaadplegen&oc=${helderEnProper.number}`,
    );
    await page.getByLabel('Waarom').fill('Alleen voor mij.');
    product.wait(31 * 60_000);
    await page.getByRole('button', { name: 'Vraag aan' }).click();
    assert.match(await main(page), /na het aanmelden gaat u ermee verder/);
    // The next one signs in with a key of their own.
    await page.context().clearCookies({ name: /^acm-/ });
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await useApp(page, product, bart);
    await page.waitForURL((url) => url.origin === product.urls.gebruikersbeheer);
    assert.notEqual(new URL(page.url()).pathname, '/sessie/verder');
    assert.doesNotMatch(await page.content(), /Alleen voor mij/);
  }));
