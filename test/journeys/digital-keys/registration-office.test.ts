import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import { anna, chadia, dirk, hanne, ilse, type DemoPerson } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { codeIn, giveCode, newestMessage, useCard, useItsme, useText } from '../../support/demo-key.ts';
import { identify } from '../../support/identify.ts';
import { madeUpInsz } from '../../support/people.ts';
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

const at = (path: string): string => `${product.urls.sleutels}${path}`;
const main = (page: Page): Promise<string> => page.locator('main').innerText();

async function inNewBrowser<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** At the desk of the office, signed in with a card. */
const atOffice = <T>(who: DemoPerson, work: (page: Page) => Promise<T>): Promise<T> =>
  inNewBrowser(async (page) => {
    await page.goto(at('/aanmelden?sterk=1&terug=/kantoor'));
    await useCard(page, who);
    await page.waitForURL(at('/kantoor'));
    return work(page);
  });

const inszOf = (text: string): Insz => {
  const parsed = parseInsz(text);
  assert.ok(parsed.ok);
  return parsed.insz;
};

const nina = {
  insz: madeUpInsz(77),
  givenName: 'Nina',
  familyName: 'Nieuw',
  email: 'nina@demo.example',
  phone: '0460 00 07 77',
};

test('somebody without card reader or itsme gets a code on paper and a link by mail, activates both kinds of code, and enters', async () => {
  const since = product.now();
  const paper = await atOffice(hanne, async (page) => {
    await page.getByRole('link', { name: 'Geef een activeringscode' }).click();
    await identify(page, { ...nina, insz: '93112198429' });
    await page.getByLabel('Mailadres', { exact: true }).fill(nina.email);
    await page.getByLabel('Mailadres, nog eens').fill('nina@elders.example');
    await page.getByRole('button', { name: 'Maak de code' }).click();
    await page.getByText('Dit nummer klopt niet.').first().waitFor();
    assert.match(await main(page), /De twee mailadressen zijn niet gelijk/);
    assert.equal(await page.getByLabel('Voornaam').inputValue(), 'Nina');
    await page.getByLabel('Rijksregisternummer', { exact: true }).fill(nina.insz);
    await page.getByLabel('De foto op het document').check();
    await page.getByLabel('Mailadres, nog eens').fill(nina.email);
    await page.getByLabel('Mobiele telefoon').fill(nina.phone);
    await page.getByRole('button', { name: 'Maak de code' }).click();
    await page.getByRole('heading', { name: 'De code is gemaakt' }).waitFor();
    return page.locator('.govuk-panel .figures').innerText();
  });
  const mail = await newestMessage(product, { ...dirk, ...nina }, { kind: 'mail', since });
  const link = /http\S+activeren\S+/.exec(mail.body)?.[0] ?? '';
  await inNewBrowser(async (page) => {
    await page.goto(link);
    await page.getByLabel('Activeringscode').fill('AAAA-AAAA-AAAA');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Deze code klopt niet.').first().waitFor();
    await page.getByLabel('Activeringscode').fill(paper.toLowerCase());
    await page.getByRole('button', { name: 'Verder' }).click();

    // Somebody else who has the link, in another browser, is asked for the paper as well.
    await inNewBrowser(async (other) => {
      await other.goto(link);
      assert.equal(await other.getByLabel('Activeringscode').count(), 1);
    });

    await page.getByLabel('Gebruikersnaam').fill('anna');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden samen');
    await page.getByLabel('Herhaal het wachtwoord').fill('vier losse woorden samen');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Deze gebruikersnaam is van iemand anders.').first().waitFor();
    await page.getByLabel('Gebruikersnaam').fill('nina');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden samen');
    await page.getByLabel('Herhaal het wachtwoord').fill('vier losse woorden samen');
    await page.getByRole('button', { name: 'Verder' }).click();
    const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
    const phone = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByLabel('Code').fill(phone.generate({ timestamp: product.now().getTime() }));
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByRole('heading', { name: 'Uw digitale sleutel werkt' }).waitFor();

    await page.goto(link);
    assert.match(await main(page), /Deze link werkt niet meer/);
    product.wait(30_000);
    await page.goto(at('/aanmelden'));
    await page.getByRole('button', { name: 'Beveiligingscode via mobiele app' }).click();
    await page.getByLabel('Gebruikersnaam').fill('nina');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden samen');
    await page.getByRole('button', { name: 'Verder' }).click();
    await giveCode(page, phone.generate({ timestamp: product.now().getTime() }));
    await page.waitForURL(at('/'));
    assert.match(await page.locator('header').innerText(), /Nina Nieuw/);
  });
});

test('a wrong code on paper five times ends the link', async () => {
  const since = product.now();
  const person = { ...nina, insz: madeUpInsz(78), givenName: 'Otto', email: 'otto@demo.example' };
  await atOffice(hanne, async (page) => {
    await page.goto(at('/kantoor/activeren'));
    await identify(page, person);
    await page.getByLabel('Mailadres', { exact: true }).fill(person.email);
    await page.getByLabel('Mailadres, nog eens').fill(person.email);
    await page.getByRole('button', { name: 'Maak de code' }).click();
    await page.getByRole('heading', { name: 'De code is gemaakt' }).waitFor();
  });
  const mail = await newestMessage(product, { ...dirk, ...person }, { kind: 'mail', since });
  await inNewBrowser(async (page) => {
    await page.goto(/http\S+activeren\S+/.exec(mail.body)?.[0] ?? '');
    for (let tries = 0; tries < 5; tries += 1) {
      await page.getByLabel('Activeringscode').fill('AAAA-AAAA-AAAA');
      await page.getByRole('button', { name: 'Verder' }).click();
    }
    await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();
  });
});

test('a change of phone takes two members of staff; who asked cannot approve, and the person hears of both', async () => {
  const since = product.now();
  await atOffice(hanne, async (page) => {
    await page.getByRole('link', { name: 'Vraag een wijziging' }).click();
    await identify(page, anna);
    await page.getByLabel('een andere telefoon voor sms').check();
    await page.getByLabel('Nieuwe mobiele telefoon').fill('0460 00 08 88');
    await page.getByRole('button', { name: 'Vraag dit' }).click();
    await page.getByRole('heading', { name: 'Bevestig de nieuwe telefoon' }).waitFor();
    await atOffice(ilse, async (colleague) => {
      await colleague.getByRole('link', { name: /Nakijken/ }).click();
      await colleague.getByRole('button', { name: 'Keur goed' }).click();
      assert.match(await main(colleague), /is nog niet ingevuld/);
    });
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.getByText('Deze code klopt niet.').first().waitFor();
    const text = await newestMessage(product, { ...anna, phone: '0460 00 08 88' }, { kind: 'text', since });
    await page.getByLabel('Code').fill(codeIn(text));
    await page.getByRole('button', { name: 'Bevestigen' }).click();
    await page.waitForURL(at('/kantoor'));
    await page.getByRole('link', { name: /Nakijken/ }).click();
    assert.match(await main(page), /U vroeg dit zelf/);
  });
  assert.match((await newestMessage(product, anna, { kind: 'mail', since })).subject ?? '', /is gevraagd/);
  const later = product.now();
  await atOffice(ilse, async (page) => {
    await page.getByRole('link', { name: /Nakijken/ }).click();
    assert.match(await main(page), /0460 00 08 88/);
    await page.getByRole('button', { name: 'Keur goed' }).click();
    await page.waitForURL(at('/kantoor'));
    await page.getByRole('link', { name: 'Wat dit kantoor deed' }).click();
    await page.getByText('Goedgekeurd door Ilse De Smet').waitFor();
  });
  const news = await newestMessage(product, anna, { kind: 'mail', since: later });
  assert.match(news.subject ?? '', /zijn gewijzigd/);
  await inNewBrowser(async (page) => {
    const then = product.now();
    await page.goto(at('/aanmelden'));
    await page.getByRole('button', { name: 'Beveiligingscode via sms' }).click();
    await page.getByLabel('Gebruikersnaam').fill(anna.username);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(anna.password);
    await page.getByRole('button', { name: 'Verder' }).click();
    const text = await newestMessage(product, { ...anna, phone: '0460 00 08 88' }, { kind: 'text', since: then });
    await giveCode(page, codeIn(text));
    await page.waitForURL(at('/'));
  });
});

test('a number that changes leaves the person the same: same name, same right in the zone', async () => {
  const before = await product.product.systems.sleutels.personByInsz(inszOf(chadia.insz));
  const changed = madeUpInsz(79);
  await atOffice(hanne, async (page) => {
    await page.goto(at('/kantoor/wijziging'));
    await identify(page, chadia);
    await page.getByLabel('een ander rijksregisternummer').check();
    await page.getByLabel('Nieuw rijksregisternummer').fill(changed);
    await page.getByRole('button', { name: 'Vraag dit' }).click();
    await page.waitForURL(at('/kantoor'));
  });
  await atOffice(ilse, async (page) => {
    await page.getByRole('link', { name: /Nakijken/ }).click();
    await page.getByRole('button', { name: 'Keur goed' }).click();
    await page.waitForURL(at('/kantoor'));
    await page.getByRole('link', { name: 'Wat dit kantoor deed' }).click();
    await page.getByText('Goedgekeurd door Ilse De Smet').first().waitFor();
  });
  const now = await product.product.systems.sleutels.personByInsz(changed);
  assert.deepEqual([now?.sub, now?.voId, now?.id], [before?.sub, before?.voId, before?.id]);
  await inNewBrowser(async (page) => {
    await page.goto(`${product.urls.zone}/aanmelden`);
    await useText(page, product, chadia);
    await page.waitForURL((url) => url.origin === product.urls.zone);
    assert.match(await page.locator('body').innerText(), /Gent/);
  });
  // Her card still says the earlier number: it is known, and it is hers.
  await inNewBrowser(async (page) => {
    await page.goto(at('/aanmelden'));
    await useCard(page, chadia);
    await page.waitForURL(at('/'));
    assert.match(await page.locator('header').innerText(), /Chadia El Amrani/);
  });
});

test('who works at no office, or came with a code, does not get in', async () => {
  await inNewBrowser(async (page) => {
    await page.goto(at('/aanmelden?terug=/kantoor'));
    await useItsme(page, dirk);
    await page.waitForURL(at('/kantoor'));
    assert.match(await main(page), /U werkt vandaag volgens ons bij geen registratiekantoor/);
  });
  await inNewBrowser(async (page) => {
    await page.goto(at('/aanmelden?terug=/kantoor'));
    await useText(page, product, hanne);
    await page.waitForURL(at('/kantoor'));
    assert.match(await main(page), /met uw identiteitskaart \(eID\) of met itsme/);
  });
});
