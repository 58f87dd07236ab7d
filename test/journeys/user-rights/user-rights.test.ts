import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { helderEnProper, ocmwVoorbeeld } from '../../../src/demo/world/companies.ts';
import { anna, bart, chadia, dirk, elif, guido, jo, type DemoPerson } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { newestMessage, useItsme } from '../../support/demo-key.ts';
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

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const company = `/ondernemingen/${helderEnProper.number}`;

/** In a browser of their own, signed in at user rights with itsme. */
async function signedIn<T>(who: DemoPerson, work: (page: Page) => Promise<T>, javaScriptEnabled = false): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled });
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    await page.goto(`${product.urls.gebruikersbeheer}/aanmelden`);
    await useItsme(page, who);
    await page.waitForURL((url) => url.origin === product.urls.gebruikersbeheer);
    return await work(page);
  } finally {
    await context.close();
  }
}

const go = (page: Page, path: string) => page.goto(`${product.urls.gebruikersbeheer}${path}`);
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();

async function openPerson(page: Page, who: DemoPerson): Promise<void> {
  await go(page, `${company}?zoek=${who.familyName.replaceAll(' ', '+')}`);
  await page
    .getByRole('link', { name: `${who.givenName} ${who.familyName}` })
    .first()
    .click();
}

describe('user rights, with script off', () => {
  test('who represents a company gives a right there directly, for one establishment, in five pages', async () => {
    await signedIn(anna, async (page) => {
      const pages = new Set<string>();
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) pages.add(new URL(frame.url()).pathname);
      });
      await openPerson(page, elif);
      pages.clear();
      await press(page, /Geef (nog )?een recht/);
      await page.getByLabel('Dienstencheques - raadplegen').check();
      await page.getByLabel('Gent').first().check();
      await press(page, 'Verder');
      assert.match(await main(page), /niets wijzigen[\s\S]*Gent[\s\S]*ziet niets van:[\s\S]*Aalst/);
      await press(page, 'Bevestig');
      assert.match(await main(page), /heeft het recht/);
      assert.ok(pages.size <= 5, [...pages].join(' '));
    });
  });

  test('somebody asks for a right, a manager approves, and the right is there with a mail', async () => {
    const since = product.now();
    await signedIn(jo, async (page) => {
      await go(page, `/aanvraag?dg=EA&ec=DienstenchequesRaadplegen&oc=${helderEnProper.number}`);
      await page.getByLabel('Gent').first().check();
      await page.getByLabel('Waarom').fill('Ik kijk de prestaties na.');
      await page.getByLabel('E-mailadres').fill(jo.email);
      await press(page, 'Vraag aan');
      assert.match(await main(page), /Uw aanvraag is verstuurd/);
    });
    const mail = await newestMessage(product, bart, { kind: 'mail', since });
    assert.match(mail.subject ?? '', /Jo An vraagt een recht/);
    await signedIn(bart, async (page) => {
      await page.goto(/http\S+aanvragen\S+/.exec(mail.body)?.[0] ?? '');
      assert.match(await main(page), /Ik kijk de prestaties na/);
      await press(page, 'Keur goed');
      assert.match(await main(page), /is goedgekeurd/);
      await openPerson(page, jo);
      assert.match(await main(page), /Dienstencheques - raadplegen[\s\S]*Gent/);
    });
    await signedIn(jo, async (page) => {
      await go(page, '/ondernemingen');
      await press(page, 'Mijn aanvragen');
      assert.match(await main(page), /Goedgekeurd[\s\S]*Bart Maes/);
    });
  });

  test('cover during leave takes two presses, and ends by itself', async () => {
    await signedIn(bart, async (page) => {
      await openPerson(page, chadia);
      await press(page, /^Regel vervanging/);
      await page.getByLabel('Vervanger').selectOption({ label: 'An, Jo' });
      const until = new Date(product.now().getTime() + 10 * 86_400_000);
      await page.getByLabel('Dag').fill(String(until.getUTCDate()));
      await page.getByLabel('Maand').fill(String(until.getUTCMonth() + 1));
      await page.getByLabel('Jaar').fill(String(until.getUTCFullYear()));
      await press(page, 'Verder');
      assert.match(await main(page), /Wordt gegeven/);
      await press(page, 'Bevestig');
      assert.match(await main(page), /Jo An heeft de rechten die u bevestigde/);
    });
  });

  test('a right that ends soon is renewed in one press', async () => {
    await signedIn(bart, async (page) => {
      await openPerson(page, jo);
      const card = page.locator('.govuk-summary-card', { hasText: 'voor erkende ondernemingen' });
      await card.getByRole('link', { name: 'Verleng' }).click();
      await press(page, /^Verleng tot en met/);
      assert.match(await main(page), /is verlengd/);
    });
  });

  test('of two managers who change the same right one wins, and the other sees what changed', async () => {
    await signedIn(bart, async (his) => {
      await openPerson(his, chadia);
      await press(his, /^Wijzig$/);
      await signedIn(anna, async (hers) => {
        await openPerson(hers, chadia);
        await press(hers, /^Wijzig$/);
        await hers.getByLabel('Aalst').first().check();
        await press(hers, 'Verder');
        await press(hers, 'Bevestig');
        assert.match(await main(hers), /is gewijzigd/);
      });
      await his.getByLabel('Gent').first().uncheck();
      await his.getByLabel('Alle vestigingen').check();
      await press(his, 'Verder');
      const said = await main(his);
      assert.match(
        said,
        /is intussen gewijzigd[\s\S]*Anna Claes was u voor[\s\S]*Zo is het nu[\s\S]*Aalst[\s\S]*Dit wilde u[\s\S]*Alle vestigingen/,
      );
    });
  });

  test('the head of a local authority names a local administrator, who gives within bounds', async () => {
    const authority = `/ondernemingen/${ocmwVoorbeeld.number}`;
    await signedIn(guido, async (page) => {
      for (const who of [dirk, elif]) {
        await go(page, `${authority}/personen/nieuw`);
        await page.getByLabel('Rijksregisternummer').fill(who.insz);
        await page.getByLabel('Voornaam').fill(who.givenName);
        await page.getByLabel('Achternaam').fill(who.familyName);
        await page.getByLabel('Deze persoon werkt voor').check();
        await press(page, 'Koppel deze persoon');
      }
      await go(page, `${authority}?zoek=Peeters`);
      await press(page, 'Dirk Peeters');
      await press(page, /^Benoem Dirk/);
      await page.getByLabel('Dienstencheques - raadplegen').check();
      await page.getByLabel('Alle vestigingen').check();
      await press(page, 'Benoem');
      assert.match(await main(page), /De lokale beheerder is benoemd[\s\S]*Dirk Peeters/);
    });
    await signedIn(dirk, async (page) => {
      await go(page, `${authority}?zoek=Yilmaz`);
      await press(page, 'Elif Yilmaz');
      await press(page, 'Geef een recht');
      // What he may not give is not offered; the one that is left is chosen already.
      assert.doesNotMatch(await main(page), /voor erkende ondernemingen/);
      await page.getByLabel('Alle vestigingen').check();
      await press(page, 'Verder');
      await press(page, 'Bevestig');
      assert.match(await main(page), /heeft het recht/);
    });
  });

  test('with a key used now all access stops: the next click of who is inside is refused', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const inside = await context.newPage();
      await inside.goto(`${product.urls.zone}/aanmelden`);
      await useItsme(inside, chadia);
      await inside.waitForURL((url) => url.origin === product.urls.zone);
      await press(inside, /^(Volgende|Verder|Bevestig)/);
      await inside.goto(`${product.urls.zone}/overzicht`);
      assert.match(await main(inside), /Helder/);
      await signedIn(bart, async (page) => {
        await go(page, `${company}/binnen`);
        assert.match(await main(page), /Chadia El Amrani/);
        await press(page, 'Stop alle toegang nu');
        await press(page, 'Stop nu');
        assert.match(await main(page), /(rechten zijn|recht is) gestopt[\s\S]*Geef een recht aan Chadia/);
        await go(page, `${company}/binnen`);
        assert.match(await main(page), /Niemand kan binnen/);
      });
      let said = '';
      for (let tries = 0; tries < 50 && !said.includes('is elders beëindigd'); tries += 1) {
        await inside.goto(`${product.urls.zone}/overzicht`);
        said = await main(inside);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.match(said, /Uw toegang is elders beëindigd/);
    } finally {
      await context.close();
    }
  });
});
