import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ilse } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useItsme } from '../../support/demo-key.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

/** What works and what staff tell about it, from the page of staff to the pages of strangers, without script. */
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

async function tab(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('the checks of a running product find that it works', async () => {
  const page = await tab();
  for (let tries = 0; tries < 100; tries += 1) {
    await page.goto(`${product.urls.hulp}/status?taal=nl`);
    if (!(await main(page)).includes('Nog nooit nagekeken.')) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const said = await main(page);
  for (const part of ['itsme', 'Code via sms', 'Beveiligde Zone', 'Hulp', 'E-mails', 'Gegevens uit de KBO']) {
    assert.match(said, new RegExp(`${part}\\s+Werkt\\n`), part);
  }
  assert.match(said, /Identiteitskaart \(eID\)\s+Niet bekend[\s\S]*wanneer iemand een kaart gebruikt/);
  assert.match(said, /Geen storingen/);
});

test('staff say that itsme is down: a stranger reads it where they sign in, in two languages, until it is taken down', async () => {
  const staff = await tab();
  await staff.goto(`${product.urls.hulp}/aanmelden?taal=nl`);
  await useItsme(staff, ilse);
  await staff.goto(`${product.urls.hulp}/beheer`);
  await staff.getByRole('link', { name: 'Meldingen', exact: true }).click();
  await staff.getByRole('link', { name: 'Schrijf een melding' }).click();
  await staff.getByLabel('Waarover gaat het?').selectOption('itsme');
  await staff.getByLabel('Werkt niet').check();
  await staff.getByLabel('In het Nederlands').fill('itsme werkt niet: gebruik uw kaart.');
  await staff.getByLabel('In het Frans').fill('itsme ne fonctionne pas : utilisez votre carte.');
  await press(staff, 'Bekijk een voorbeeld');
  assert.match(
    await main(staff),
    /Nog leeg: In het Duits, In het Engels[\s\S]*Wie Duits leest[\s\S]*Dieser digitale Schlüssel funktioniert jetzt nicht/,
  );
  await press(staff, 'Zet de melding op');
  assert.match(await main(staff), /De melding staat er/);

  const stranger = await tab();
  await stranger.goto(`${product.urls.zone}/aanmelden?taal=nl`);
  assert.match(
    await main(stranger),
    /itsme\s+Deze digitale sleutel werkt nu niet[\s\S]*itsme werkt niet: gebruik uw kaart\.[\s\S]*Hoe wilt u bewijzen wie u bent[\s\S]*werkt nu misschien niet/,
  );
  await stranger.getByRole('link', { name: 'Français' }).click();
  assert.match(await main(stranger), /Ne fonctionne pas[\s\S]*itsme ne fonctionne pas : utilisez votre carte\./);
  await stranger.getByRole('link', { name: 'Voir ce qui fonctionne maintenant' }).click();
  assert.ok(stranger.url().startsWith(`${product.urls.hulp}/status`));
  assert.match(await main(stranger), /itsme ne fonctionne pas : utilisez votre carte\./);
  const signIn = await tab();
  await signIn.goto(`${product.urls.zone}/aanmelden?taal=nl`);

  await staff.getByRole('link', { name: 'itsme werkt niet: gebruik uw kaart.' }).click();
  await press(staff, 'Haal de melding weg');
  assert.match(await main(staff), /De melding is weggehaald[\s\S]*Weggehaald/);
  await signIn.reload();
  assert.match(await main(signIn), /Hoe wilt u bewijzen/);
  assert.doesNotMatch(await main(signIn), /gebruik uw kaart/);
  await stranger.reload();
  assert.doesNotMatch(await main(stranger), /utilisez votre carte/);
});
