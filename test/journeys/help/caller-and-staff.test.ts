import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { parseInsz } from '#belgian/insz.ts';
import { helderEnProper } from '../../../src/demo/world/companies.ts';
import { anna, bart, dirk, elif, hanne, ilse, type DemoPerson } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useItsme } from '../../support/demo-key.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { databaseState } from '../hostile-input/database-state.ts';

/** Somebody calls the help line: two people, each at a browser of their own, on the whole product. */
let product: RunningProduct;
let browser: Browser;
const contexts: BrowserContext[] = [];

before(async () => {
  product = await runProduct({ demo: true });
  browser = await launchBrowser();
  // Two who answer the line, beside Hanne of the demo world.
  await product.product.systems.hulp.staff.add(inszOf(ilse), product.now(), 'line');
});
after(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await browser?.close();
  await product?.stop();
});

function inszOf({ insz }: DemoPerson) {
  const parsed = parseInsz(insz);
  if (!parsed.ok) throw new Error('a demo person has an impossible number');
  return parsed.insz;
}

/** A tab of somebody who is signed in at the help; without script unless told. */
async function atHelp(who: DemoPerson, script = false): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  context.setDefaultTimeout(10_000);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${product.urls.hulp}/aanmelden`);
  await useItsme(page, who);
  await page.waitForURL((url) => url.origin === product.urls.hulp);
  return page;
}

/** Goes to the zone in the browser of this tab, is refused, and reads the reference there. */
async function refusedAtZone(page: Page): Promise<string> {
  await page.goto(`${product.urls.zone}/aanmelden`);
  return /BZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await main(page))?.[0] ?? assert.fail('there is no reference');
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const at = (page: Page, path: string) => page.goto(`${product.urls.hulp}${path}`);
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

async function lookUp(page: Page, reference: string): Promise<void> {
  await at(page, '/lijn');
  await page.getByLabel('Verwijzing').fill(reference);
  await press(page, 'Zoek op');
}

async function askAlong(page: Page): Promise<string> {
  await page.getByLabel('Waarom wilt u meekijken?').fill('U zegt dat uw collega het recht al gaf.');
  await page.getByLabel('Ondernemingsnummer').fill(helderEnProper.number);
  await press(page, 'Vraag om mee te kijken');
  return new URL(page.url()).pathname;
}

test('a caller reads out the reference, sees who asks to look along, approves, and stops it; nothing else of the systems changes', async () => {
  const caller = await atHelp(dirk);
  const reference = await refusedAtZone(caller);
  assert.equal(await refusedAtZone(caller), reference, 'a reload keeps it');
  const staff = await atHelp(hanne);
  const colleague = await atHelp(ilse);
  const other = await atHelp(elif);
  const before_ = await databaseState(product.superuserUrl);
  await lookUp(staff, reference.toLowerCase().replaceAll('-', ' '));
  const found = await main(staff);
  assert.match(found, /aan geen onderneming gekoppeld[\s\S]*Koppeling[\s\S]*Beveiligde Zone/);
  assert.doesNotMatch(found, /Dirk|Peeters|68\.01/);
  const view = await askAlong(staff);
  assert.match(await main(staff), /Wacht op antwoord/);
  assert.doesNotMatch(await main(staff), /Zo ziet de beller het/);

  await at(caller, '/meekijken');
  assert.match(
    await main(caller),
    /Hanne Wouters vraagt om mee te kijken[\s\S]*Helder & Proper[\s\S]*Vijftien minuten/,
  );
  await press(caller, 'Laat meekijken');
  assert.match(await main(caller), /Hanne Wouters kijkt nu mee/);

  await staff.getByRole('link', { name: 'Kijk opnieuw' }).click();
  assert.match(await main(staff), /Zo ziet de beller het[\s\S]*U bent nog niet aan deze onderneming gekoppeld/);
  assert.equal(await staff.locator('main form').count(), 1, 'all that can be pressed is to stop');

  // Others: a colleague on the line, who keeps the pages, and another caller.
  assert.equal((await at(colleague, view))?.status(), 404);
  assert.equal((await at(caller, view))?.status(), 403);
  await at(other, '/meekijken');
  assert.match(await main(other), /Niemand vraagt nu om mee te kijken/);

  await at(caller, '/meekijken');
  await press(caller, 'Stop het meekijken nu');
  await at(staff, view);
  assert.match(await main(staff), /Gestopt/);
  assert.doesNotMatch(await main(staff), /Zo ziet de beller het/);
  assert.match(await main(caller), /Vroeger[\s\S]*Hanne Wouters[\s\S]*1 keer/);

  const after_ = await databaseState(product.superuserUrl);
  const changed = Object.keys(after_).filter((table) => after_[table] !== before_[table]);
  const ownOrRecord = /^(hulp\.|audit\.entry$|post\.message$|demo\.)|\.refusal$/;
  assert.deepEqual(
    changed.filter((table) => !ownOrRecord.test(table)),
    [],
    'looking along writes in the help, in the record and in the mail, and nowhere else',
  );
});

test('the mail says who looked along, and the company reads it without a name that it does not know', async () => {
  const manager = await atHelp(bart);
  await at(manager, '/meekijken');
  await manager.getByRole('link', { name: 'Helder & Proper' }).click();
  const text = await main(manager);
  assert.match(text, /Hanne Wouters[\s\S]*U zegt dat uw collega het recht al gaf/);
  assert.doesNotMatch(text, /Dirk/);
  const stranger = await atHelp(dirk);
  assert.equal((await at(stranger, `/meekijken/onderneming/${helderEnProper.number}`))?.status(), 404);
  const sent = await product.product.database.store
    .as('post')
    .transaction({ across: 'job' }, (tx) =>
      sql<{ to: string }>`select recipient as to from message where subject like '%kijkt mee'`.execute(tx),
    );
  assert.deepEqual(sent.rows, [{ to: dirk.email }]);
});

test('in French, with script: the page says by itself that the caller answered, and a refusal shows nothing', async () => {
  const caller = await atHelp(dirk, true);
  const reference = await refusedAtZone(caller);
  const staff = await atHelp(hanne, true);
  await at(staff, `/lijn/verwijzing?verwijzing=${reference}&taal=fr`);
  await staff.getByLabel('Pourquoi voulez-vous regarder').fill('Nous vérifions ce que votre collègue a fait.');
  await staff.getByLabel('Numéro d’entreprise').fill(helderEnProper.number);
  await press(staff, 'Demander de regarder ensemble');
  assert.match(await main(staff), /Attend une réponse/i);
  await at(caller, '/meekijken?taal=fr');
  assert.match(await main(caller), /Hanne Wouters demande de regarder avec vous/);
  await press(caller, 'Refuser');
  assert.match(await main(caller), /Vous avez refusé/);
  await staff.getByText('Quelque chose a changé').waitFor({ timeout: 20_000 });
  await staff.getByRole('link', { name: 'Regarder à nouveau' }).click();
  const text = await main(staff);
  assert.match(text, /Refusée/i);
  assert.doesNotMatch(text, /Ce que voit la personne qui appelle/);
});

test('who leaves the list loses everything at the next click; who represents a company still reads what was seen', async () => {
  const staff = await atHelp(ilse);
  assert.equal((await at(staff, '/lijn'))?.status(), 200);
  const own = staff.getByRole('navigation', { name: 'Voor het hulpteam' });
  assert.equal(await own.locator('[aria-current=page]').innerText(), 'Hulplijn');
  await own.getByRole('link', { name: 'Vragen en klachten' }).click();
  assert.equal(await own.locator('[aria-current=page]').innerText(), 'Vragen en klachten');
  await product.product.systems.hulp.staff.leave(inszOf(ilse), product.now(), 'line');
  assert.equal((await at(staff, '/lijn'))?.status(), 403);
  assert.match(await main(staff), /Uw verwijzing is BZ-/);
  await at(staff, '/beheer');
  assert.equal(await own.getByRole('link', { name: 'Hulplijn' }).count(), 0);
  const representative = await atHelp(anna);
  assert.equal(await representative.getByRole('link', { name: 'Voor het hulpteam' }).count(), 0);
  await at(representative, `/meekijken/onderneming/${helderEnProper.number}`);
  assert.match(await main(representative), /Hanne Wouters/);
});

test('what is answered too late opens nothing, and what was approved closes by itself', async () => {
  const caller = await atHelp(dirk);
  const reference = await refusedAtZone(caller);
  const staff = await atHelp(hanne);
  await lookUp(staff, reference);
  const late = await askAlong(staff);
  await at(caller, '/meekijken');
  product.wait(11 * 60_000);
  await press(caller, 'Laat meekijken');
  assert.match(await main(caller), /wacht niet meer op een antwoord/);
  await at(staff, late);
  assert.match(await main(staff), /Niet beantwoord/);

  await lookUp(staff, reference);
  const inTime = await askAlong(staff);
  await at(caller, '/meekijken');
  await press(caller, 'Laat meekijken');
  await at(staff, inTime);
  assert.match(await main(staff), /Zo ziet de beller het/);
  product.wait(16 * 60_000);
  await at(staff, inTime);
  assert.match(await main(staff), /Afgelopen/);
  assert.doesNotMatch(await main(staff), /Zo ziet de beller het/);
});
