import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { formatInsz } from '#belgian/insz.ts';
import { launchBrowser } from '../../support/chromium.ts';
import {
  companyNamed,
  enterprise,
  establishmentOf,
  loadCompanies,
  loadRecognitions,
  type TestCompany,
} from '../../support/companies.ts';
import { personWithKey, type TestPerson } from '../../support/people.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { signIn, useKey } from '../../support/sign-in.ts';

/** The whole chain in one company with two establishments, each step through the real pages. */
let product: RunningProduct;
let browser: Browser;
let company: TestCompany;
let director: TestPerson;
let manager: TestPerson;
let planner: TestPerson;
let stranger: TestPerson;

before(async () => {
  product = await runProduct({ acmOnOtherHost: true });
  browser = await launchBrowser();
  director = await personWithKey(product, 'Rita', 'Bosmans');
  manager = await personWithKey(product, 'Karim', 'Lemmens');
  planner = await personWithKey(product, 'Sofie', 'Claessens');
  stranger = await personWithKey(product, 'Tom', 'Zonderling');
  company = companyNamed(1, 'Blinkend', ['Ieper', 'Torhout'], director);
  await loadCompanies(product, [company]);
});
after(async () => {
  await browser?.close();
  await product?.stop();
});

async function visitor(
  settings: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(10_000);
  return { context, page: await context.newPage() };
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();

test('somebody who is no legal representative in KBO is told so, with what to do', async () => {
  const { context, page } = await visitor();
  await signIn(page, product, 'btb', stranger);
  await page.goto(`${product.urls.btb}/ondernemingen`);
  assert.match(await main(page), /U bent vandaag geen wettelijke vertegenwoordiger in KBO[\s\S]*Wat kunt u doen\?/);
  const response = await page.goto(`${product.urls.btb}/ondernemingen/${company.number}/aanstellen`);
  assert.equal(response?.status(), 403);
  await context.close();
});

test('the legal representative appoints somebody in at most six pages, and that person accepts', async () => {
  const { context, page } = await visitor();
  await signIn(page, product, 'btb', director);
  await page.goto(`${product.urls.btb}/ondernemingen`);
  await page.getByRole('link', { name: 'Iemand aanstellen' }).first().click();
  await page.getByLabel('Iemand anders').check();
  await page.getByLabel('Ik verklaar dat deze persoon').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Rijksregisternummer').fill('93.11.21-984.29');
  await page.getByLabel('Voornaam').fill(manager.givenName);
  await page.getByLabel('Achternaam').fill(manager.familyName);
  await page.getByLabel('E-mailadres').fill('karim@example.be');
  await page.getByLabel('Telefoonnummer').fill('0499 11 22 33');
  await page.getByRole('button', { name: 'Verder' }).click();
  assert.equal(await page.locator('.govuk-error-summary').count(), 1, 'a wrong check digit is refused');
  assert.equal(await page.getByLabel('Voornaam').inputValue(), manager.givenName, 'and what was typed is kept');
  await page.getByLabel('Rijksregisternummer').fill(formatInsz(manager.insz));
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Hoofdtoegangsbeheerder', { exact: true }).check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Bevestigen' }).click();
  assert.match(await main(page), /De uitnodiging is verstuurd/);
  await context.close();
  assert.match(await product.mails.to('karim@example.be'), /Subject:/);

  const invited = await visitor();
  await signIn(invited.page, product, 'btb', manager);
  await invited.page.goto(`${product.urls.btb}/uitnodigingen`);
  await invited.page.getByRole('link', { name: 'Lees en antwoord' }).first().click();
  await invited.page.getByRole('button', { name: 'Aanvaarden' }).click();
  assert.match(await main(invited.page), /U bent hoofdtoegangsbeheerder/);
  await invited.context.close();
});

test('an invitation of somebody else is not there for a stranger', async () => {
  const { context, page } = await visitor();
  await signIn(page, product, 'btb', stranger);
  await page.goto(`${product.urls.btb}/uitnodigingen`);
  assert.match(await main(page), /U hebt geen uitnodigingen/);
  await context.close();
});

test('the chief access manager links a planner and gives the right for one establishment, seeing first what it opens', async () => {
  const { context, page } = await visitor();
  await signIn(page, product, 'gebruikersbeheer', manager);
  await page.goto(`${product.urls.gebruikersbeheer}/ondernemingen`);
  await page.getByRole('link', { name: 'Koppel iemand nieuw' }).first().click();
  await page.getByLabel('Rijksregisternummer').fill(formatInsz(planner.insz));
  await page.getByLabel('Voornaam').fill(planner.givenName);
  await page.getByLabel('Achternaam').fill(planner.familyName);
  await page.getByLabel('Eigen medewerker').check();
  await page.getByLabel('E-mailadres').fill('sofie@example.be');
  await page.getByLabel('Deze persoon werkt voor').check();
  await page.getByRole('button', { name: 'Koppel deze persoon' }).click();
  await page
    .getByRole('link', { name: 'Geef een recht' })
    .or(page.getByRole('button', { name: 'Geef een recht' }))
    .first()
    .click();
  await page.getByLabel('Dienstencheques voor erkende ondernemingen').check();
  await page.getByLabel('Ieper').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  const preview = await main(page);
  assert.match(preview, /Ieper/);
  assert.match(preview, /ziet niets van:[\s\S]*Torhout/);
  await page.getByRole('button', { name: 'Bevestig' }).click();
  assert.match(await main(page), /heeft het recht/);
  await context.close();
});

test('who manages nothing is told who can help, and cannot open the company by its address', async () => {
  const { context, page } = await visitor();
  await signIn(page, product, 'gebruikersbeheer', stranger);
  await page.goto(`${product.urls.gebruikersbeheer}/ondernemingen`);
  assert.match(await main(page), /U beheert nog geen rechten[\s\S]*Wie kan helpen\?/);
  const response = await page.goto(`${product.urls.gebruikersbeheer}/ondernemingen/${company.number}`);
  assert.equal(response?.status(), 403);
  assert.doesNotMatch(await main(page), /Sofie/);
  await context.close();
});

test('the planner enters in three pages with script off, and sees her establishment and no other', async () => {
  const { context, page } = await visitor({ javaScriptEnabled: false });
  await page.goto(`${product.urls.zone}/`);
  await page
    .getByRole('button', { name: 'Aanmelden' })
    .or(page.getByRole('link', { name: 'Aanmelden' }))
    .first()
    .click();
  await useKey(page, product, planner);
  assert.match(await main(page), /Klopt dit\?[\s\S]*Ieper/);
  await page.getByRole('button', { name: 'Verder' }).click();
  assert.equal(new URL(page.url()).pathname, '/overzicht', await main(page));
  for (const path of ['/overzicht', '/werknemers', '/mijn-profiel']) {
    await page.goto(`${product.urls.zone}${path}`);
    assert.doesNotMatch(await page.content(), /Torhout/, `${path} tells nothing of the other establishment`);
  }
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.waitForURL(/afgemeld/);
  await page.goto(`${product.urls.zone}/overzicht`);
  assert.match(page.url(), /\/aanmelden\//, 'after signing out a key is asked again');
  await context.close();
});

test('somebody without a right gets the page that names the missing link, and *Terug* leads back', async () => {
  const { context, page } = await visitor();
  await signIn(page, product, 'zone', stranger);
  const text = await main(page);
  assert.match(text, /U kunt nog niet binnen/);
  assert.match(text, /U bent bij geen enkele onderneming gekoppeld/);
  assert.match(text, /Wie kan helpen\s+De hoofdtoegangsbeheerder/);
  assert.match(text, /BZ-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  assert.match(await page.locator('textarea').inputValue(), /Tom Zonderling/);
  await page.getByRole('button', { name: 'Terug' }).click();
  assert.match(page.url(), new RegExp(`^${product.urls.zone}/`));
  assert.match(await main(page), /U bent niet aangemeld/);
  await context.close();
});

test('neither the representative nor the manager enters without the right', async () => {
  for (const person of [director, manager]) {
    const { context, page } = await visitor();
    await signIn(page, product, 'zone', person);
    assert.match(await main(page), /U kunt nog niet binnen/);
    await context.close();
  }
});

test('when the manager ends the right while she works, the zone confirms it and her next click is refused', async () => {
  const hers = await visitor();
  await signIn(hers.page, product, 'zone', planner);
  await hers.page.goto(`${product.urls.zone}/werknemers`);
  assert.equal(new URL(hers.page.url()).pathname, '/werknemers');

  const his = await visitor();
  await signIn(his.page, product, 'gebruikersbeheer', manager);
  await his.page.goto(`${product.urls.gebruikersbeheer}/ondernemingen/${company.number}`);
  await his.page.getByRole('link', { name: planner.familyName }).first().click();
  await his.page
    .getByRole('link', { name: 'Stop' })
    .or(his.page.getByRole('button', { name: 'Stop' }))
    .first()
    .click();
  await his.page.getByRole('button', { name: 'Stop dit recht' }).click();
  for (let tries = 0; tries < 20 && !/bevestigt/.test(await main(his.page)); tries += 1) {
    await his.page.waitForTimeout(250);
    await his.page.reload();
  }
  assert.match(await main(his.page), /De Beveiligde Zone bevestigt/);

  const response = await hers.page.goto(`${product.urls.zone}/werknemers`);
  assert.equal(response?.status(), 401);
  await hers.page
    .getByRole('link', { name: 'Aanmelden' })
    .or(hers.page.getByRole('button', { name: 'Aanmelden' }))
    .first()
    .click();
  assert.match(await main(hers.page), /Uw recht voor Blinkend is beëindigd/);
  await hers.context.close();
  await his.context.close();
});

test('a company whose recognition is withdrawn reads on with a notice; one that is not recognised stays outside', async () => {
  const { systems } = product.product;
  const actor = { insz: manager.insz, id: 'manager', name: 'Karim Lemmens', key: 'csamtotp' };
  const linked = await systems.gebruikersbeheer.linkPerson({
    actor,
    company: enterprise(company.number),
    insz: planner.insz,
    givenName: planner.givenName,
    familyName: planner.familyName,
    kind: 'own-staff',
    functionTitle: null,
    email: null,
    language: 'nl',
    phone: null,
    at: product.now(),
  });
  assert.ok(linked.ok);
  const given = await systems.gebruikersbeheer.giveRight({
    actor,
    company: enterprise(company.number),
    relationId: linked.relationId,
    code: 'DienstenchequesErkendeOnderneming',
    contexts: company.establishments.map(({ number }) => establishmentOf(number)),
    until: null,
    at: product.now(),
  });
  assert.ok(given.ok);
  const { context, page } = await visitor();
  await signIn(page, product, 'zone', planner);
  assert.doesNotMatch(await main(page), /ingetrokken/);
  await loadRecognitions(product, [{ ...company, recognition: { ...company.recognition, withdrawn: '2026-01-31' } }]);
  await page.goto(`${product.urls.zone}/overzicht`);
  assert.match(await main(page), /De erkenning van deze onderneming is ingetrokken op 31 januari 2026/);

  const other = companyNamed(2, 'Anders', ['Diest'], director);
  await loadRecognitions(product, [other]);
  const response = await page.goto(`${product.urls.zone}/overzicht`);
  assert.equal(response?.status(), 403);
  assert.match(await main(page), /niet erkend/);
  await context.close();
});
