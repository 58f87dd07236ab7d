import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { sql } from 'kysely';
import { ilse, jo, nora, type DemoPerson } from '../../../src/demo/world/people.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { newestMessage, useItsme } from '../../support/demo-key.ts';
import { pdf } from '../../support/documents.ts';
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

/** What people read and press, in the two languages of this journey. */
const words = {
  nl: {
    kind: 'Een klacht indienen',
    topic: 'Waarover gaat het?',
    title: 'Onderwerp in uw eigen woorden',
    text: 'Vertel wat er gebeurde',
    name: 'Uw naam',
    byMail: 'Met een mail',
    mail: 'Uw e-mailadres',
    files: 'Voeg bestanden toe',
    send: 'Versturen',
    wrong: 'Vul uw naam in',
    sent: 'Wij hebben uw bericht',
    see: 'Bekijk uw bericht',
    which: 'Deze link hoort bij klacht VK',
    open: 'Open dit bericht',
    answered: 'Beantwoord',
    add: 'Uw bericht',
    addButton: 'Toevoegen',
    added: 'Toegevoegd',
    withdraw: 'Intrekken',
    withdrawn: 'Uw bericht is ingetrokken.',
  },
  fr: {
    kind: 'Déposer une plainte',
    topic: 'De quoi s’agit-il',
    title: 'Sujet dans vos propres mots',
    text: 'Racontez ce qui s’est passé',
    name: 'Votre nom',
    byMail: 'Par e-mail',
    mail: 'Votre adresse e-mail',
    files: 'Ajoutez des fichiers',
    send: 'Envoyer',
    wrong: 'Indiquez votre nom',
    sent: 'Nous avons reçu votre message',
    see: 'Voir votre message',
    which: 'Ce lien appartient à la plainte VK',
    open: 'Ouvrir ce message',
    answered: 'Réponse donnée',
    add: 'Votre message',
    addButton: 'Ajouter',
    added: 'Ajouté',
    withdraw: 'Retirer',
    withdrawn: 'Votre message est retiré.',
  },
} as const;

async function tab(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Until when this browser keeps which cases, in seconds since 1970; -1: until it closes. */
async function casesKept(page: Page): Promise<readonly number[]> {
  const all = await page.context().cookies();
  return all.filter(({ name }) => name.endsWith('hulp-vraag')).map(({ expires }) => expires);
}

async function fits(page: Page): Promise<void> {
  assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= 320, page.url());
}

/** Takes a case, answers it; what staff see is in Dutch. */
async function answer(number: string, text: string): Promise<void> {
  const page = await tab(true);
  const path = `/beheer/vragen/${number}`;
  await page.goto(`${product.urls.hulp}/aanmelden?${new URLSearchParams({ terug: '/beheer/vragen' }).toString()}`);
  await useItsme(page, ilse);
  await page.locator(`a[href="${path}"]`).click();
  await press(page, 'Ik neem dit dossier');
  await page.getByLabel('Uw antwoord').fill(text);
  await press(page, 'Geef dit antwoord');
  assert.match(await main(page), /Beantwoord/);
  await fits(page);
  await page.context().close();
}

for (const { language, javaScriptEnabled, person } of [
  { language: 'nl', javaScriptEnabled: true, person: jo },
  { language: 'fr', javaScriptEnabled: false, person: nora },
] as const satisfies readonly { language: 'nl' | 'fr'; javaScriptEnabled: boolean; person: DemoPerson }[]) {
  describe(`a complaint from the form to the answer: ${language}, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    const t = words[language];
    const since = () => new Date(product.now().getTime() - 60_000);

    test('is sent with a file, followed by the link of the mail, answered, and taken back', async () => {
      const page = await tab(javaScriptEnabled);
      await page.goto(`${product.urls.hulp}/vraag-of-klacht?taal=${language}`);
      await fits(page);
      await page.getByLabel(t.kind).check();
      await page.getByLabel(t.topic).selectOption('key');
      await page.getByLabel(t.title).fill('Kaart');
      await page.getByLabel(t.text).fill('Eén\ntwee');
      await page.getByLabel(t.byMail).check();
      await page.getByLabel(t.mail).fill(person.email);
      product.wait(5_000);
      await press(page, t.send);
      assert.ok((await main(page)).includes(t.wrong));
      assert.equal(await page.getByLabel(t.text).inputValue(), 'Eén\ntwee');
      await fits(page);
      await page.getByLabel(t.name).fill('Jo An');
      const buffer = pdf();
      await page.getByLabel(t.files).setInputFiles({ name: 'Brief.pdf', mimeType: 'application/pdf', buffer });
      await press(page, t.send);
      assert.ok((await main(page)).includes(t.sent));
      await fits(page);

      const { body } = await newestMessage(product, person, { kind: 'mail', since: since() });
      const link = /http:\/\/\S+\/vraag-of-klacht\/open\/\S+/.exec(body)?.[0] ?? assert.fail(body);
      assert.doesNotMatch(body, /Kaart|Jo An|twee/);
      const elsewhere = await tab(javaScriptEnabled);
      await elsewhere.goto(link);
      assert.ok((await main(elsewhere)).includes(t.which));
      assert.deepEqual(await casesKept(elsewhere), [], 'nothing is kept before it is opened');
      await fits(elsewhere);
      await press(elsewhere, t.open);
      assert.deepEqual(await casesKept(elsewhere), [-1], 'and no longer than the browser is open');
      assert.match(elsewhere.url(), /\/vraag-of-klacht\/volgen\/\d{9}$/);
      assert.match(await main(elsewhere), /twee[^]*Brief\.pdf/);
      const [download] = await Promise.all([
        elsewhere.waitForEvent('download'),
        elsewhere.getByRole('link', { name: 'Brief.pdf' }).click(),
      ]);
      assert.equal(download.suggestedFilename(), 'Brief.pdf');
      await fits(elsewhere);

      const number = elsewhere.url().slice(-9);
      const told = await tab(javaScriptEnabled);
      await told.goto(`${product.urls.demo}/berichten`);
      const staffLink = told.locator(`a[href="${product.urls.hulp}/beheer/vragen/${number}"]`);
      assert.match(await staffLink.locator('xpath=ancestor::article').innerText(), /hulp@demo\.example/);
      await told.context().close();
      await answer(number, 'Probeer een andere lezer.');
      await elsewhere.reload();
      assert.match(await main(elsewhere), new RegExp(`${t.answered}[^]*Probeer een andere lezer\\.`));
      await elsewhere.getByLabel(t.add).fill('Dat lukt niet.');
      await press(elsewhere, t.addButton);
      assert.ok((await main(elsewhere)).includes(t.added));
      await press(elsewhere, t.withdraw);
      assert.ok((await main(elsewhere)).includes(t.withdrawn));
      await fits(elsewhere);
      await elsewhere.context().close();
      await page.context().close();
    });
  });
}

test('a double click sends one complaint, and files that are too large cost no text', async () => {
  const page = await tab(false);
  await page.goto(`${product.urls.hulp}/vraag-of-klacht?soort=klacht`);
  const t = words.nl;
  await page.getByLabel(t.topic).selectOption('other');
  await page.getByLabel(t.title).fill('Dubbel');
  await page.getByLabel(t.text).fill('Dit blijft staan.');
  await page.getByLabel(t.name).fill('Jo An');
  await page.getByLabel('Met een telefoontje').check();
  await page.getByLabel('Uw telefoonnummer').fill('02 547 54 93');
  product.wait(5_000);
  const buffer = Buffer.alloc(11 * 1024 * 1024, 'x');
  await page.getByLabel(t.files).setInputFiles({ name: 'film.pdf', mimeType: 'application/pdf', buffer });
  await press(page, t.send);
  assert.match(await main(page), /Uw bestanden zijn te groot/);
  assert.equal(await page.getByLabel(t.text).inputValue(), 'Dit blijft staan.');
  await page.getByRole('button', { name: t.send }).dblclick();
  await page.getByRole('link', { name: t.see }).waitFor();
  const db = product.product.database.store.as('hulp');
  const found = await db.transaction({ across: 'job' }, (tx) =>
    sql<{ count: number }>`select count(*) as count from contact_case where not has_mail`.execute(tx),
  );
  assert.equal(found.rows[0]?.count, 1);
  await page.context().close();
});
