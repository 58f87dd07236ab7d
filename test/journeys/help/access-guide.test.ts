import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { helderEnProper, ocmwVoorbeeld, poetshulpVerleden, strijkwinkel } from '../../../src/demo/world/companies.ts';
import {
  anna,
  bart,
  chadia,
  dirk,
  elif,
  fatima,
  guido,
  jo,
  mehdi,
  type DemoPerson,
} from '../../../src/demo/world/people.ts';
import { samenSchoon } from '../../../src/demo/world/ways-to-represent.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useItsme } from '../../support/demo-key.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

/** The access guide beside the real systems: what is broken through their own pages, it names, and who mends it. */
let product: RunningProduct;
let browser: Browser;
const contexts = new Map<DemoPerson, BrowserContext>();

before(async () => {
  product = await runProduct({ demo: true });
  browser = await launchBrowser();
});
after(async () => {
  await Promise.all(Array.from(contexts.values(), (context) => context.close()));
  await browser?.close();
  await product?.stop();
});

/** A tab without script of this person, signed in at this site. */
async function as(who: DemoPerson, site: 'hulp' | 'btb' | 'gebruikersbeheer' | 'zone'): Promise<Page> {
  const known = contexts.get(who);
  const context = known ?? (await browser.newContext({ javaScriptEnabled: false }));
  context.setDefaultTimeout(10_000);
  contexts.set(who, context);
  const page = await context.newPage();
  await page.goto(`${product.urls[site]}/aanmelden`);
  if (page.url().startsWith(product.urls.acm) && site !== 'zone') {
    if (await page.getByRole('button', { name: 'itsme', exact: true }).isVisible()) await useItsme(page, who);
  }
  return page;
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
    .click();

/** What the guide says to this person about this company. */
async function guide(who: DemoPerson, { number }: { readonly number: string }): Promise<string> {
  const page = await as(who, 'hulp');
  await page.goto(`${product.urls.hulp}/toegang/${number}`);
  return main(page);
}

test('a stranger gives number and role, reads the general steps, signs in there, and reads where it stops for them', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  contexts.set(dirk, context);
  const page = await context.newPage();
  await page.goto(`${product.urls.hulp}/`);
  await page.locator('main').getByRole('link', { name: 'Toegangswijzer' }).click();
  await page.getByLabel('Ondernemingsnummer').fill('1999.999.052');
  await page.getByLabel('Ik werk er', { exact: true }).check();
  await press(page, 'Kijk na');
  assert.match(await main(page), /Helder & Proper[\s\S]*Zonder aanmelden/);
  assert.match(await main(page), /Volgens de KBO: Anna Claes/);
  assert.doesNotMatch(await main(page), /Bart|Hier loopt het vast/);
  await press(page, 'Meld u aan en kijk verder');
  await useItsme(page, dirk);
  await page.waitForURL((url) => url.origin === product.urls.hulp);
  assert.match(await main(page), /Wij vinden geen band[\s\S]*U bent nog niet aan deze onderneming gekoppeld/);
  assert.match(await main(page), /Dat doet wie de toegangen beheert/);
  assert.doesNotMatch(await main(page), /Bart/);
});

const states: readonly (readonly [string, DemoPerson, { readonly number: string }, RegExp])[] = [
  ['who holds the right can sign in', chadia, helderEnProper, /Helder & Proper Gent[\s\S]*Naar de Beveiligde Zone/],
  [
    'who manages access and has no right gives it to themselves',
    bart,
    helderEnProper,
    /U kunt dat zelf: geef uzelf het recht/,
  ],
  ['who represents the company does too', anna, helderEnProper, /U kunt dat zelf: geef uzelf het recht/],
  ['nobody manages, but the boss is there', anna, strijkwinkel, /U kunt dat zelf/],
  [
    'a recognition that was withdrawn still lets people look',
    fatima,
    poetshulpVerleden,
    /De erkenning is ingetrokken[\s\S]*Naar de Beveiligde Zone/,
  ],
  [
    'a board that acts only together needs documents',
    mehdi,
    samenSchoon,
    /niet erkend[\s\S]*Dat doet de overheid die erkent/,
  ],
  ['the head of a local authority helps themselves', guido, ocmwVoorbeeld, /U kunt dat zelf|Naar de Beveiligde Zone/],
  ['who has nothing to do with a company learns nothing of it', jo, strijkwinkel, /Dat doet wie de toegangen beheert/],
];

for (const [what, who, company, said] of states) {
  test(what, async () => assert.match(await guide(who, company), said));
}

test('a right that ends through the page of its manager is named at once, with who gives it again', async () => {
  assert.match(await guide(elif, helderEnProper), /Naar de Beveiligde Zone/);
  const manager = await as(bart, 'gebruikersbeheer');
  await manager.goto(`${product.urls.gebruikersbeheer}/ondernemingen/${helderEnProper.number}`);
  await manager.getByRole('link', { name: 'Elif Yilmaz' }).first().click();
  await manager.locator('main a[href$="/stoppen"]').first().click();
  await manager.getByRole('button', { name: 'Stop dit recht' }).click();
  const after = await guide(elif, helderEnProper);
  assert.match(after, /Uw recht geldt niet meer sinds[\s\S]*Dat doet de hoofdtoegangsbeheerder\. Voor u: Bart Maes\./);
  assert.match(after, /Tekst om door te sturen/);
});

test('when the last manager leaves, the representative is named', async () => {
  const leaving = await as(bart, 'btb');
  await leaving.goto(`${product.urls.btb}/taken`);
  await leaving.getByRole('link', { name: 'Stoppen' }).first().click();
  await press(leaving, 'Stoppen');
  assert.match(await guide(elif, helderEnProper), /Dat doet de wettelijke vertegenwoordiger\. Voor u: Anna Claes\./);
});

test('the page that refuses somebody at the door leads to the guide of that company, with the reference', async () => {
  const page = await as(elif, 'zone');
  await page.getByRole('link', { name: 'Bekijk elke stap in de toegangswijzer' }).click();
  const text = await main(page);
  assert.match(text, /Uw verwijzing is BZ-[0-9A-Z]{4}-[0-9A-Z]{4}/);
});

test('from that page somebody asks for the right themselves, of that company, without signing in again', async () => {
  const page = await as(elif, 'zone');
  assert.doesNotMatch(await main(page), /Naar Gebruikersbeheer/);
  await page.getByRole('link', { name: 'Vraag het recht zelf aan' }).click();
  const { origin, pathname } = new URL(page.url());
  assert.deepEqual([origin, pathname], [product.urls.gebruikersbeheer, '/aanvraag']);
  assert.match(await main(page), /Helder & Proper/);
});
