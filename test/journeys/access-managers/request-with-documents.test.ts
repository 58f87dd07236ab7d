import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { helderEnProper } from '../../../src/demo/world/companies.ts';
import { anna, bart, chadia, dirk, hanne, ilse, type DemoPerson } from '../../../src/demo/world/people.ts';
import { ask } from '../../support/ask.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { newestMessage, useApp, useItsme } from '../../support/demo-key.ts';
import { jpeg, pdf } from '../../support/documents.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { main, press } from './access-world.ts';

/** Somebody without eID or itsme, whom KBO does not know, comes to manage a company: with documents, and other people's eyes. */
let product: RunningProduct;
let browser: Browser;
const contexts: BrowserContext[] = [];
/** The address of the request, once it is begun. */
let request = '';
/** When the second member of staff approved. */
let approvedAt = new Date(0);

before(async () => {
  product = await runProduct({ demo: true });
  browser = await launchBrowser();
});
after(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await browser?.close();
  await product?.stop();
});

const at = (path: string): string => `${product.urls.btb}${path}`;

/** A browser without script, on this page of BTB, after the sign-in that it leads to. */
async function as(
  who: DemoPerson,
  path: string,
  key: (page: Page) => Promise<void> = (page) => useItsme(page, who),
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  contexts.push(context);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(at(path));
  if (!page.url().startsWith(product.urls.btb)) await key(page);
  await page.waitForURL((url) => url.origin === product.urls.btb);
  return page;
}

const withApp = (who: DemoPerson, path: string): Promise<Page> =>
  as(who, path, (page) => {
    // A code works once; the clock goes on to the next one.
    product.wait(30_000);
    return useApp(page, product, who);
  });

const add = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.getByLabel('Voeg een document toe').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await press(page, 'Toevoegen');
};

const decide = async (page: Page, action: string, words = ''): Promise<void> => {
  await page.goto(request.replace('/uitzondering/', '/dossiers/'));
  if (action === 'Goedkeuren') {
    for (const link of await page.locator('main a[href*="/documenten/"]').all()) {
      await page.context().request.get(at((await link.getAttribute('href')) ?? ''));
    }
  }
  if (words !== '') await page.getByLabel('Wat de aanvrager leest').fill(words);
  await press(page, action);
};

test('with a code by app alone somebody begins a request, is told what is wrong with a file, and sends it', async () => {
  const page = await withApp(dirk, '/');
  await page.getByRole('link', { name: 'Doe een aanvraag met documenten' }).click();
  await useApp(page, product, dirk);
  await press(page, 'Nieuwe aanvraag');
  await page.getByLabel('Ondernemingsnummer').fill('1999.999.05');
  await page.getByLabel('Waarom lukt het niet').fill('Ik ben zaakvoerder sinds gisteren.');
  await page.getByLabel('Ikzelf').check();
  await page.getByLabel('E-mailadres van wie').fill(dirk.email);
  await page.getByLabel('Telefoonnummer van wie').fill(dirk.phone);
  await page.getByLabel('Uw eigen e-mailadres').fill(dirk.email);
  await page.getByLabel('Ik verklaar').check();
  await press(page, 'Verder naar de documenten');
  assert.match(await main(page), /Dit is geen ondernemingsnummer/);
  assert.equal(await page.getByLabel('Waarom lukt het niet').inputValue(), 'Ik ben zaakvoerder sinds gisteren.');
  await page.getByLabel('Ondernemingsnummer').fill('1999.999.052');
  await press(page, 'Verder naar de documenten');
  request = page.url();
  assert.match(await main(page), /Helder & Proper/);

  await press(page, 'Aanvraag versturen');
  assert.match(await main(page), /Voeg eerst minstens één document toe/);
  await add(page, 'akte.pdf', Buffer.from('geen document'));
  assert.match(await main(page), /akte.pdf is geen PDF en geen JPEG/);
  await add(page, 'akte.pdf', pdf('/OpenAction << /S /JavaScript >>'));
  assert.match(await main(page), /akte.pdf bevat een programma/);
  await add(page, 'Akte van benoeming.pdf', pdf());
  await add(page, 'vergissing.pdf', pdf());
  await page.getByRole('button', { name: 'Verwijderen vergissing.pdf' }).click();
  assert.doesNotMatch(await main(page), /vergissing/);
  await press(page, 'Aanvraag versturen');
  assert.match(await main(page), /Uw aanvraag is verstuurd[\s\S]*Een medewerker neemt uw aanvraag op/);
  assert.match((await newestMessage(product, dirk, { kind: 'mail', since: new Date(0) })).subject ?? '', /Ontvangen/);
});

test('nobody else finds the request or its documents, and staff find no work with a weak key', async () => {
  const page = await withApp(chadia, new URL(request).pathname);
  assert.match(await main(page), /Wij vinden voor u geen aanvraag/);
  const stranger = await as(chadia, '/dossiers');
  assert.match(await main(stranger), /Wij vinden voor u geen aanvraag/);
  const weak = await withApp(hanne, '/dossiers');
  assert.match(await main(weak), /alleen met uw eID of met itsme/);
});

test('a member of staff takes it, asks for more, and gets an answer with a photo', async () => {
  assert.equal(await (await as(chadia, '/ondernemingen')).getByRole('link', { name: 'Dossiers' }).count(), 0);
  const page = await as(hanne, '/ondernemingen');
  await page.getByRole('link', { name: 'Dossiers van medewerkers' }).click();
  await page.getByRole('link', { name: 'Dirk Peeters' }).click();
  assert.match(await main(page), /Verborgen/, 'the number is hidden until it is asked for');
  await page.getByRole('link', { name: 'Toon' }).click();
  assert.match(await main(page), /68\.01\.30-987\.33/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Akte van benoeming.pdf' }).click(),
  ]);
  assert.equal(file.suggestedFilename(), 'Akte-van-benoeming.pdf');
  await press(page, 'Ik kijk dit na');
  await press(page, 'Vraag meer');
  assert.match(await main(page), /Schrijf wat de aanvrager moet weten/);
  await decide(page, 'Vraag meer', 'Stuur een foto van het uittreksel.');

  const asker = await withApp(dirk, new URL(request).pathname);
  assert.match(await main(asker), /Wij vragen meer[\s\S]*Stuur een foto van het uittreksel/);
  assert.doesNotMatch(await main(asker), /Hanne/, 'staff are not named to who asks');
  await add(asker, 'uittreksel.jpg', jpeg());
  await press(asker, 'Antwoord versturen');
  assert.match(await main(asker), /Uw antwoord is verstuurd/);
});

test('two members of staff approve, and the same one cannot do it twice', async () => {
  const first = await as(hanne, '/dossiers');
  await decide(first, 'Goedkeuren');
  assert.equal(await first.getByRole('button', { name: 'Goedkeuren' }).count(), 0);
  const second = await as(ilse, '/dossiers');
  await second.getByRole('link', { name: 'Dirk Peeters' }).click();
  assert.match(await main(second), /U opende 2 van de documenten nog niet/);
  approvedAt = product.now();
  await decide(second, 'Goedkeuren');
  assert.match(await main(second), /Goedgekeurd, wacht op bezwaar/);
});

test('whoever manages the company is told, objects through the link, and staff look again', async () => {
  const mail = await newestMessage(product, bart, { kind: 'mail', since: approvedAt });
  assert.match(mail.subject ?? '', /Opgelet: iemand wordt hoofdtoegangsbeheerder/);
  const link = /http\S+bezwaar\S+/.exec(mail.body)?.[0] ?? '';
  const representative = await as(anna, `/ondernemingen/${helderEnProper.number}`);
  assert.match(await main(representative), /Dirk Peeters wordt hoofdtoegangsbeheerder/);
  const page = await withApp(bart, new URL(link).pathname);
  await press(page, 'Bezwaar maken');
  assert.match(await main(page), /Schrijf waarom het niet klopt/);
  await page.getByLabel('Waarom klopt het niet?').fill('Hij werkt hier niet meer.');
  await press(page, 'Bezwaar maken');
  assert.match(await main(page), /Uw bezwaar is verstuurd/);

  const asker = await withApp(dirk, new URL(request).pathname);
  assert.match(await main(asker), /Hij werkt hier niet meer/);
  assert.doesNotMatch(await main(asker), /Bart/, 'nor is who objects');
  for (const who of [hanne, ilse]) await decide(await as(who, '/dossiers'), 'Goedkeuren');
  await asker.reload();
  assert.match(await main(asker), /Goedgekeurd, wacht op bezwaar/);
  await representative.goto(at(`/ondernemingen/${helderEnProper.number}/geschiedenis`));
  const history = await main(representative);
  assert.match(history, /Aanvraag met documenten: Tweede goedkeuring[\s\S]*Aanvraag met documenten: Bezwaar/);
  assert.doesNotMatch(history, /Hanne|Ilse/, 'staff are not named to a company');
});

test('after the days to object it is done, and not before', async () => {
  const asker = await withApp(dirk, new URL(request).pathname);
  const rights = `${product.urls.gebruikersbeheer}/ondernemingen/${helderEnProper.number}`;
  await asker.goto(rights);
  assert.doesNotMatch(await main(asker), /Nieuwe persoon|Personen van/);
  product.wait(11 * 24 * 3_600_000);
  await ask(
    product.superuserUrl,
    `update graphile_worker._private_jobs j set run_at = now() from graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = 'btb.exception-due'`,
  );
  const later = await withApp(dirk, new URL(request).pathname);
  for (let tries = 0; tries < 50 && !/Uitgevoerd/.test(await main(later)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await later.reload();
  }
  assert.match(await main(later), /Uitgevoerd/);
  await later.goto(rights);
  assert.match(await main(later), /Helder & Proper/);
});
