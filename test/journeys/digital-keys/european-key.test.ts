import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { chadia, hanne, sofia, type DemoPerson } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { newestMessage, useCard } from '../../support/demo-key.ts';
import { chooseWallet, scanWith, textOfQr, useWallet } from '../../support/demo-wallet.ts';
import { identify } from '../../support/identify.ts';
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

async function inNewBrowser<T>(work: (page: Page) => Promise<T>, script = true): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  context.setDefaultTimeout(10_000);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const isAt = (page: Page, site: 'zone' | 'btb' | 'sleutels'): Promise<void> =>
  page.waitForURL((url) => url.origin === new URL(product.urls[site]).origin && !url.pathname.startsWith('/aanmelden'));
const toZone = (page: Page) => page.goto(`${product.urls.zone}/aanmelden`);
const isUnknown = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Wij kennen deze wallet nog niet' }).waitFor();

/** An office looks at somebody and gives them a code for their wallet. */
const codeFor = (person: DemoPerson): Promise<string> =>
  inNewBrowser(async (page) => {
    await page.goto(`${product.urls.sleutels}/aanmelden?sterk=1&terug=/kantoor/activeren`);
    await useCard(page, hanne);
    await page.waitForURL(/kantoor\/activeren/);
    await identify(page, person);
    await page.getByLabel('Een erkende Europese sleutel').check();
    await page.getByLabel('Mailadres', { exact: true }).fill(person.email);
    await page.getByLabel('Mailadres, nog eens').fill(person.email);
    await page.getByRole('button', { name: 'Maak de code' }).click();
    return page.locator('.govuk-panel .figures').innerText();
  });

async function giveCode(page: Page, code: string): Promise<void> {
  await isUnknown(page);
  await page.getByLabel('Code van het registratiekantoor').fill(code);
  await page.getByRole('button', { name: 'Verder' }).click();
}

test('the first time Sofia gives the code of an office, after that her wallet alone brings her where her right is', async () => {
  const code = await codeFor(sofia);
  await inNewBrowser(async (page) => {
    await toZone(page);
    await useWallet(page, sofia);
    await giveCode(page, 'AAAA-AAAA-AAAA');
    await page.getByText('Deze code klopt niet').first().waitFor();
    await giveCode(page, code);
    await isAt(page, 'zone');
    assert.match(await main(page), /Gent/);
  });
  await inNewBrowser(async (page) => {
    await toZone(page);
    await useWallet(page, sofia);
    await isAt(page, 'zone');
    await page.goto(`${product.urls.zone}/mijn-profiel`);
    assert.match(await main(page), /Erkende Europese sleutel/, 'the key that the zone was told (acr)');
    await page.goto(`${product.urls.sleutels}/aanmelden?terug=/mijn-sleutels/aanmeldingen`);
    await isAt(page, 'sleutels');
    assert.match(await main(page), /Erkende Europese sleutel/, 'in the list of sign-ins');
  });
  await inNewBrowser(async (page) => {
    await toZone(page);
    await useWallet(page, chadia);
    await giveCode(page, code);
    await page.getByText('Deze code klopt niet').first().waitFor();
  });
});

test('with the wallet on a telephone the page beside the QR code goes on by itself, and with script off after a press', async () => {
  for (const script of [true, false]) {
    await inNewBrowser(async (page) => {
      await toZone(page);
      await chooseWallet(page);
      if (!script) {
        await page.getByRole('button', { name: 'Ik heb het getoond' }).click();
        await page.getByText('Wij kregen nog geen antwoord').waitFor();
      }
      const scanned = await textOfQr(page);
      await inNewBrowser(async (phone) => {
        await scanWith(phone, scanned, sofia);
        await phone.getByRole('heading', { name: 'Getoond' }).waitFor();
      });
      if (!script) await page.getByRole('button', { name: 'Ik heb het getoond' }).click();
      await isAt(page, 'zone');
    }, script);
  }
});

test('an answer that a wallet brings back in another browser opens nothing, there or where it was asked', () =>
  inNewBrowser(async (thief) => {
    await toZone(thief);
    await chooseWallet(thief);
    const link = await thief.getByRole('link', { name: 'Open mijn wallet' }).getAttribute('href');
    await inNewBrowser(async (victim) => {
      await victim.goto(link ?? '');
      await victim.getByLabel('Van wie is de wallet?').selectOption(sofia.username);
      await victim.getByRole('button', { name: 'Tonen' }).click();
      await victim.waitForURL(/response_code/);
      assert.match(await main(victim), /Begin opnieuw|niet gevonden|cookies/i);
    });
    await thief.getByRole('button', { name: 'Ik heb het getoond' }).click();
    await thief.getByText('Wij kregen nog geen antwoord').waitFor();
  }));

test('a question is fetched once, by GET and without cookies; an answer is bounded, and to no other question', () =>
  inNewBrowser(async (page) => {
    await toZone(page);
    await chooseWallet(page);
    const uri = new URL(await textOfQr(page)).searchParams.get('request_uri') ?? '';
    const posted = await fetch(uri, { method: 'POST', body: new URLSearchParams({ wallet_nonce: 'x' }) });
    assert.deepEqual([posted.status, posted.headers.get('allow')], [405, 'GET']);
    assert.deepEqual(await posted.json(), { error: 'invalid_request_uri_method' });
    const fetched = await fetch(uri);
    assert.equal(fetched.headers.get('content-type'), 'application/oauth-authz-req+jwt');
    assert.match(fetched.headers.get('cache-control') ?? '', /no-store/);
    assert.deepEqual([fetched.status, (await fetch(uri)).status], [200, 404]);
    const answer = uri.replace('/verzoek/', '/antwoord/');
    const post = (url: string, response: string) =>
      fetch(url, { method: 'POST', body: new URLSearchParams({ response }) });
    assert.equal((await post(answer, 'x'.repeat(70_000))).status, 413);
    assert.equal((await post(`${answer.slice(0, -1)}${answer.endsWith('A') ? 'B' : 'A'}`, 'x')).status, 400);
    assert.equal((await post(answer, 'x')).status, 400);
    await page.getByText('Wij aanvaarden het antwoord van uw wallet niet').waitFor();
  }));

test('who refuses in the wallet reads that nothing happened, and may begin again', () =>
  inNewBrowser(async (page) => {
    await toZone(page);
    await useWallet(page, sofia, { refuses: true });
    await page.getByText('U weigerde in uw wallet').waitFor();
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await page.getByRole('link', { name: 'Open mijn wallet' }).waitFor();
  }));

test('where only other keys are accepted the European key is not offered, and who is inside with it must use one of those', () =>
  inNewBrowser(async (page) => {
    await toZone(page);
    await useWallet(page, sofia);
    await isAt(page, 'zone');
    await page.goto(`${product.urls.btb}/ondernemingen`);
    assert.match(await main(page), /Erkende Europese sleutel/, 'what was used');
    assert.equal(await page.getByRole('button', { name: 'Erkende Europese sleutel' }).count(), 0);
    const { pathname, origin } = new URL(page.url());
    await page.goto(`${origin}${pathname}/europese-sleutel`);
    assert.equal(await page.getByRole('link', { name: 'Open mijn wallet' }).count(), 0, 'typed by hand');
  }));

test('Chadia, who has other keys, links her wallet; a new one with her number of her state needs nothing more', async () => {
  const code = await codeFor(chadia);
  await inNewBrowser(async (page) => {
    const since = product.now();
    await toZone(page);
    await useWallet(page, chadia);
    await giveCode(page, code);
    await isAt(page, 'zone');
    assert.match((await newestMessage(product, chadia, { kind: 'mail', since })).subject ?? '', /sleutel/);
  });
  await inNewBrowser(async (page) => {
    await toZone(page);
    await useWallet(page, chadia, { newWallet: true });
    await isAt(page, 'zone');
  });
});

test('a new wallet without a number is linked again with a new code, takes the place of the earlier one, and stays the same person', async () => {
  const code = await codeFor(sofia);
  await inNewBrowser(async (page) => {
    await toZone(page);
    await useWallet(page, sofia, { newWallet: true });
    await giveCode(page, code);
    await page.getByRole('heading', { name: 'Hebt u een nieuwe wallet?' }).waitFor();
    await page.getByRole('button', { name: 'Ja, dit is mijn nieuwe wallet' }).click();
    await isAt(page, 'zone');
    assert.match(await main(page), /Gent/);
  });
});

test('an identification that its state took back opens nothing, and works again once it is restored', async () => {
  const wallets = await inNewBrowser(async (page) => {
    await toZone(page);
    await chooseWallet(page);
    return new URL('/', await textOfQr(page)).href;
  });
  await inNewBrowser(async (page) => {
    await page.goto(wallets);
    await page.getByRole('button', { name: 'Trek die van Sofia in' }).click();
    await page.getByText('De identificatie van Sofia Ferreira is ingetrokken.').waitFor();
    product.wait(61_000);
    await toZone(page);
    await useWallet(page, sofia);
    await page.getByText('Uw land heeft deze identificatie ingetrokken').waitFor();
    assert.ok(product.log.some((line) => line.includes('"because":"revoked"')));
    await page.goto(wallets);
    await page.getByRole('button', { name: 'Laat die van Sofia weer gelden' }).click();
    product.wait(61_000);
    await toZone(page);
    await useWallet(page, sofia);
    await isAt(page, 'zone');
  });
});

test('no claim of an identification stands in a log', () => {
  const all = product.log.join('\n');
  for (const secret of [sofia.familyName, 'PT-000-982-01', '1992-07-16', chadia.familyName]) {
    assert.ok(!all.includes(secret), secret);
  }
});
