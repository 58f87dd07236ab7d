import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { helderEnProper } from '../../../src/demo/world/companies.ts';
import { anna, elif, karel, lien, mehdi, nora, type DemoPerson } from '../../../src/demo/world/people.ts';
import {
  kuishulpDeLinde,
  poetsgroepNoord,
  samenSchoon,
  wasserijVoorbij,
} from '../../../src/demo/world/ways-to-represent.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { useItsme } from '../../support/demo-key.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { insz } from '../../support/user-rights.ts';
import { main, name, press } from './access-world.ts';

/** Every way to represent a company, and those in which nobody may alone: each is one demo person, at the pages of BTB. */
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

async function signedIn(who: DemoPerson, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    await page.goto(`${product.urls.btb}/aanmelden?terug=/ondernemingen`);
    await useItsme(page, who);
    await page.waitForURL((url) => url.origin === product.urls.btb && url.pathname === '/ondernemingen');
    await work(page);
  } finally {
    await context.close();
  }
}

const canAppoint: Readonly<Record<string, readonly [who: DemoPerson, company: { number: string; name: string }]>> = {
  'a director of flesh and blood': [anna, helderEnProper],
  'the permanent representative of a director that is a company': [karel, poetsgroepNoord],
  'the trustee of a bankrupt company': [lien, wasserijVoorbij],
};

for (const [what, [who, company]] of Object.entries(canAppoint)) {
  test(`${what} finds the company, and invites somebody to manage its access`, async () => {
    await signedIn(who, async (page) => {
      assert.match(await main(page), new RegExp(company.name));
      await page.goto(`${product.urls.btb}/ondernemingen/${company.number}`);
      await page
        .getByRole('link', { name: /aanstellen/ })
        .first()
        .click();
      await name(page, { ...elif, insz: insz(elif.insz), username: 'elif' });
      await page.getByLabel('Hoofdtoegangsbeheerder', { exact: true }).check();
      await press(page, 'Verder');
      await page.getByLabel('Uw eigen e-mailadres').fill('ik@example.be');
      await press(page, 'Bevestigen');
      assert.match(await main(page), /De uitnodiging is verstuurd/);
    });
  });
}

const cannot: Readonly<
  Record<string, readonly [who: DemoPerson, company: { number: string; name: string }, why: RegExp]>
> = {
  'one of a board that represents only together': [mehdi, samenSchoon, /samen/],
  'a function that the table does not have': [nora, kuishulpDeLinde, /functie/],
};

for (const [what, [who, company, why]] of Object.entries(cannot)) {
  test(`${what}: the page names the company and says why it does not decide, and the pages of the company stay shut`, async () => {
    await signedIn(who, async (page) => {
      const said = await main(page);
      assert.match(said, new RegExp(company.name));
      assert.match(said, why);
      await page.goto(`${product.urls.btb}/ondernemingen/${company.number}`);
      assert.equal(await page.getByRole('link', { name: /aanstellen/ }).count(), 0);
      const answer = await page.goto(`${product.urls.btb}/ondernemingen/${company.number}/aanstellen`);
      assert.equal(answer?.status(), 403);
    });
  });
}
