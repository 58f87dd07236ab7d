import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { formatInsz } from '#belgian/insz.ts';
import { sites } from '#store/systems.ts';
import { languages } from '#web/languages.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { companyNamed, loadCompanies, type TestCompany } from '../../support/companies.ts';
import { personWithKey, type TestPerson } from '../../support/people.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { signIn } from '../../support/sign-in.ts';

/** One language follows a person along the chain, whichever of the four it is. */
let product: RunningProduct;
let browser: Browser;
let director: TestPerson;
let manager: TestPerson;
let company: TestCompany;

before(async () => {
  product = await runProduct({ acmOnOtherHost: true });
  browser = await launchBrowser();
  director = await personWithKey(product, 'Nadine', 'Lambert');
  manager = await personWithKey(product, 'Luc', 'Masson');
  company = companyNamed(1, 'Blinkend', ['Ronse'], director);
  await loadCompanies(product, [company]);
});
after(async () => {
  await browser?.close();
  await product?.stop();
});

const languageOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');
const title = (page: Page): Promise<string> => page.locator('h1').innerText();

async function tabOf(locale: string): Promise<Page> {
  const context = await browser.newContext({ locale });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

test('a browser in French is answered in French, and signs in in French', async () => {
  const page = await tabOf('fr-BE');
  await page.goto(product.urls.zone);
  assert.equal(await languageOf(page), 'fr');
  await page.getByRole('link', { name: 'Se connecter' }).first().click();
  assert.equal(new URL(page.url()).origin, product.urls.acm);
  assert.equal(await languageOf(page), 'fr');
  assert.match(await title(page), /^Comment voulez-vous prouver qui vous êtes/);
  await page.context().close();
});

test('a language that was chosen goes along over a link to the next system, whatever the browser says', async () => {
  const page = await tabOf('fr-BE');
  await page.goto(product.urls.zone);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  assert.equal(await languageOf(page), 'de');
  await page.locator(`a[href^="${product.urls.btb}"]`).first().click();
  assert.equal(new URL(page.url()).origin, product.urls.btb);
  assert.equal(await languageOf(page), 'de');
  await page.goto(product.urls.btb);
  assert.equal(await languageOf(page), 'de', 'and is kept there');
  await page.context().close();
});

test('a browser in Polish is answered in Dutch and one in English in English, until somebody chooses', async () => {
  for (const [locale, answered] of [
    ['pl-PL', 'nl'],
    ['en-US', 'en'],
  ] as const) {
    const page = await tabOf(locale);
    await page.goto(product.urls.kbo);
    assert.equal(await languageOf(page), answered);
    await page.getByRole('link', { name: 'Français' }).click();
    await page.goto(product.urls.kbo);
    assert.equal(await languageOf(page), 'fr');
    await page.context().close();
  }
});

test('who is appointed on a French page is written to in French', async () => {
  const page = await tabOf('fr-BE');
  await page.goto(`${product.urls.btb}/?taal=nl`);
  await signIn(page, product, 'btb', director);
  await page.goto(`${product.urls.btb}/ondernemingen?taal=fr`);
  await page.getByRole('link', { name: 'Désigner quelqu’un' }).first().click();
  await page.getByLabel('Quelqu’un d’autre').check();
  await page.getByLabel('Je déclare que cette personne').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('Numéro de registre national').fill(formatInsz(manager.insz));
  await page.getByLabel('Prénom').fill(manager.givenName);
  await page.getByLabel('Nom de famille').fill(manager.familyName);
  await page.getByLabel('Adresse e-mail').fill('luc@example.be');
  await page.getByLabel('Numéro de téléphone').fill('0499 11 22 33');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('Gestionnaire d’accès principal', { exact: true }).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: 'Confirmer' }).click();
  assert.match(await page.locator('main').innerText(), /L’invitation est envoyée/);
  await page.context().close();
  assert.match(await product.mails.to('luc@example.be'), /Lisez ce que cela signifie/);
});

test('the first page of every system speaks every language, and scrolls sideways in none at 320 pixels', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  // The demo desk is no part of a deployment; the tests of the look open its pages.
  for (const site of sites.filter((one) => one !== 'demo')) {
    const titles = new Set<string>();
    for (const language of languages) {
      await page.goto(`${product.urls[site]}/?taal=${language}`);
      assert.equal(await languageOf(page), language, site);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, `${site} in ${language}`);
      titles.add(await title(page));
    }
    assert.equal(titles.size, languages.length, [...titles].join(', '));
  }
  await context.close();
});
