import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { jobHandlers } from '#gebruikersbeheer/jobs.ts';
import { helderEnProper } from '../../../src/demo/world/companies.ts';
import { bart, chadia, elif, type DemoPerson } from '../../../src/demo/world/people.ts';
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

const company = `/ondernemingen/${helderEnProper.number}`;
const main = (page: Page): Promise<string> => page.locator('main').innerText();
const go = (page: Page, path: string) => page.goto(`${product.urls.gebruikersbeheer}${path}`);

async function asBart(javaScriptEnabled: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    await page.goto(`${product.urls.gebruikersbeheer}/aanmelden`);
    await useItsme(page, bart);
    await page.waitForURL((url) => url.origin === product.urls.gebruikersbeheer);
    await work(page);
  } finally {
    await context.close();
  }
}

/** The file as anybody takes it, as text. */
async function taken(page: Page): Promise<string> {
  await go(page, `${company}/rechten/invoer`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'rechten als CSV' }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

async function handIn(page: Page, text: string): Promise<void> {
  await go(page, `${company}/rechten/invoer`);
  const file = { name: 'rechten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Bestand met rechten').setInputFiles(file);
  await page.getByRole('button', { name: 'Nakijken' }).click();
}

/** Without script the page stands still: the link looks again. */
async function until(page: Page, heading: RegExp): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (heading.test(await page.getByRole('heading', { level: 1 }).innerText())) return;
    const again = page.getByRole('link', { name: 'Kijk hoever het is' });
    if ((await again.count()) > 0) await again.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`never saw ${heading}: ${await main(page)}`);
}

describe('a file of rights', () => {
  test('is taken, changed and handed in: what each row does is seen first, then all of it is done, with script off', async () => {
    await asBart(false, async (page) => {
      const lines = (await taken(page)).trim().split('\r\n');
      const ofChadia = lines.find((line) => line.includes('El Amrani')) ?? '';
      const ofElif = lines.find((line) => line.includes('Yilmaz')) ?? '';
      const [header = ''] = lines;
      // She may read everywhere too; Elif keeps Gent only.
      const [, relation = ''] = ofChadia.split(';');
      const more = [helderEnProper.number, relation, '', '', 'DienstenchequesRaadplegen', 'alle', '', '', '', '', ''];
      await handIn(page, [header, ofChadia, more.with(5, '8999999203').join(';')].join('\r\n'));
      await until(page, /Kijk na wat dit bestand doet/);
      assert.match(await main(page), /Eén rij kan niet[\s\S]*Vestiging 8999999203 is niet van deze onderneming/);
      assert.equal(await page.getByRole('button', { name: 'Alles uitvoeren' }).count(), 0);

      const narrower = ofElif.split(';').with(5, '8999999005');
      await handIn(page, [header, ofChadia, more.join(';'), narrower.join(';')].join('\r\n'));
      await until(page, /Kijk na wat dit bestand doet/);
      assert.match(await main(page), /nog niets veranderd[\s\S]*Geven\s+1[\s\S]*Wijzigen\s+1[\s\S]*Blijft zo\s+1/);
      await page.getByRole('link', { name: 'Wijzigen (1)' }).click();
      assert.match(await main(page), /Elif Yilmaz/);
      await page.getByRole('button', { name: 'Alles uitvoeren' }).click();
      await until(page, /Het bestand is uitgevoerd/);
      await go(page, `${company}/rechten?recht=DienstenchequesRaadplegen`);
      assert.match(await main(page), /Chadia El Amrani/);
      await go(page, `${company}/rechten?zoek=Yilmaz`);
      assert.doesNotMatch(await page.locator('#rechten').innerText(), /Alle vestigingen/);

      // And back: the same file, with the new right to stop.
      const after = (await taken(page)).trim().split('\r\n');
      const added = (after.find((line) => line.includes('DienstenchequesRaadplegen')) ?? '').split(';');
      await handIn(page, [header, added.with(9, 'stoppen').join(';')].join('\r\n'));
      await until(page, /Kijk na wat dit bestand doet/);
      await page.getByRole('button', { name: 'Alles uitvoeren' }).click();
      await until(page, /Het bestand is uitgevoerd/);
      assert.match(await main(page), /Stoppen\s+1/);
    });
  });

  test('with script on, the page follows it by itself', async () => {
    await asBart(true, async (page) => {
      const file = await taken(page);
      await handIn(page, file);
      await page.getByRole('heading', { name: 'Kijk na wat dit bestand doet' }).waitFor();
      assert.match(await main(page), /Alles in dit bestand is al zo/);
    });
  });

  test('of somebody else is seen by nobody: the address leads nowhere', async () => {
    let address = '';
    await asBart(false, async (page) => {
      await handIn(page, 'x');
      address = page.url();
    });
    const { pathname } = new URL(address);
    await asBart(false, async (page) => {
      assert.equal((await page.goto(address))?.status(), 200, 'Bart himself comes back to it');
      const other = pathname.replace(/[0-9a-f](?=[^/]*$)/, (digit) => (digit === '0' ? '1' : '0'));
      assert.equal((await go(page, other))?.status(), 404);
    });
  });
});

describe('the review of every quarter', () => {
  test('asks a manager to confirm: what is confirmed stays, what is not ends after warnings', async () => {
    const { systems, database } = product.product;
    const reviewAfter = async (days: number): Promise<void> => {
      const jobs = jobHandlers({
        db: database.store.as('gebruikersbeheer'),
        keys: database.keys,
        btb: systems.btb,
        kbo: systems.kbo,
        zoneUrl: new URL(product.urls.zone),
        ownUrl: new URL(product.urls.gebruikersbeheer),
        clock: () => new Date(product.now().getTime() + days * 86_400_000),
      });
      await jobs['gebruikersbeheer.review']?.({});
    };
    /** After so many days, as the table of that day says it. */
    const stands = async (who: DemoPerson, days: number): Promise<boolean> => {
      const on = addDays(brusselsDate(product.now()), days);
      let shown = '';
      await asBart(false, async (page) => {
        await go(page, `${company}/rechten?op=${on}`);
        shown = await main(page);
      });
      return shown.includes(who.familyName);
    };
    await reviewAfter(91);
    await asBart(false, async (page) => {
      await go(page, `${company}/nazicht`);
      assert.match(await main(page), new RegExp(elif.familyName));
      await page.getByLabel(`Bevestig het recht van ${chadia.givenName} ${chadia.familyName}`).check();
      await page.getByRole('button', { name: 'Bevestig wat is aangevinkt' }).click();
      assert.match(await main(page), /1 recht is bevestigd/);
    });
    const since = product.now();
    await reviewAfter(91 + 30);
    const warning = await newestMessage(product, elif, { kind: 'mail', since });
    assert.match(warning.subject ?? '', /stopt misschien/);
    assert.deepEqual([await stands(chadia, 122), await stands(elif, 122)], [true, true], 'warned, and not ended yet');
    await reviewAfter(91 + 40);
    assert.deepEqual([await stands(chadia, 132), await stands(elif, 132)], [true, false]);
  });
});
