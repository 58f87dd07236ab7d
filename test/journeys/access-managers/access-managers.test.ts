import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  accessWorld,
  addressOf,
  answer,
  boundToIeper,
  main,
  name,
  press,
  told,
  type AccessCompany,
  type AccessWorld,
} from './access-world.ts';

/** Who manages access for a company: put in charge, bounded, suspended, reminded, gone; each step through the pages. */
let world: AccessWorld;

before(async () => {
  world = await accessWorld();
});
after(() => world?.stop());

const day = 24 * 60 * 60_000;

const modes: readonly (readonly [said: string, script: boolean, of: () => AccessCompany])[] = [
  ['with script', true, () => world.withScript],
  ['without script', false, () => world.withoutScript],
];

for (const [said, script, of] of modes) {
  describe(said, () => {
    const replyAddress = script ? 'rita@example.be' : 'rita-without-script@example.be';
    const open = async (who: Exclude<keyof AccessCompany, 'company'>): Promise<Page> => world.as(of()[who], script);
    const path = (rest = ''): string => world.at(`/ondernemingen/${of().company.number}${rest}`);
    /** The links and the facts of one person on the page of the company. */
    const card = (page: Page, person: { readonly givenName: string; readonly familyName: string }) =>
      page.locator('.govuk-summary-card', { hasText: `${person.givenName} ${person.familyName}` });
    const act = async (page: Page, who: 'karim' | 'sofie' | 'tom', what: string): Promise<void> => {
      await page.goto(path());
      await card(page, of()[who]).getByRole('link', { name: what }).click();
      await press(page, what);
    };

    test('the representative appoints a chief in six pages, and sees it read and accepted', async () => {
      const page = await open('director');
      const visited = new Set<string>();
      page.on('framenavigated', (frame) => visited.add(new URL(frame.url()).pathname));
      await page.goto(world.at('/ondernemingen'));
      await page.getByRole('link', { name: 'Iemand aanstellen' }).first().click();
      await name(page, of().karim);
      await page.getByLabel('Hoofdtoegangsbeheerder', { exact: true }).check();
      await press(page, 'Verder');
      await page.getByLabel('Uw eigen e-mailadres').fill(replyAddress);
      await press(page, 'Bevestigen');
      assert.match(await main(page), /De uitnodiging is verstuurd/);
      assert.equal(visited.size, 6, Array.from(visited).join(' '));
      assert.match(await world.product.mails.to(addressOf(of().karim)), /Wordt u hoofdtoegangsbeheerder/);

      await page.goto(path());
      assert.match(await card(page, of().karim).innerText(), /Uitgenodigd[\s\S]*nog niet gelezen/);
      const invited = await open('karim');
      await invited.goto(world.at('/uitnodigingen'));
      await invited.getByRole('link', { name: 'Lees en antwoord' }).first().click();
      await page.reload();
      assert.match(await card(page, of().karim).innerText(), /Gelezen op/);
      await press(invited, 'Aanvaarden');
      assert.match(await main(invited), /U bent hoofdtoegangsbeheerder/);
      await page.reload();
      assert.match(await card(page, of().karim).innerText(), /Actief\s+Aanvaard op/);
    });

    test('the chief leaves the guide halfway and goes on in another browser; who is invited declines, and the chief reads so', async () => {
      const first = await open('karim');
      await first.goto(path('/aanstellen'));
      await name(first, of().tom);
      await press(first, 'Stoppen en later verdergaan');
      assert.match(await main(first), /begonnen met de aanstelling van Tom Zonderling en was aan stap 3/);

      const page = await open('karim');
      await page.goto(path());
      await press(page, 'Naar stap 3');
      assert.equal(await page.getByLabel('Hoofdtoegangsbeheerder', { exact: true }).count(), 0, 'not their own task');
      await page.getByLabel('Co-hoofdtoegangsbeheerder').check();
      await press(page, 'Verder');
      await press(page, 'Bevestigen');
      assert.match(await main(page), /De uitnodiging is verstuurd/);
      const invited = await open('tom');
      await answer(invited, world, 'Weigeren');
      assert.match(await main(invited), /U hebt geweigerd/);
      await page.goto(path());
      assert.match(await page.locator('#past').innerText(), /Tom Zonderling[\s\S]*Geweigerd/);
    });

    test('an access manager of one establishment appoints within it, and is refused beyond it', async () => {
      const chief = await open('karim');
      await chief.goto(path('/aanstellen'));
      await name(chief, of().sofie);
      await boundToIeper(chief, of());
      await press(chief, 'Bevestigen');
      const page = await open('sofie');
      await answer(page, world, 'Aanvaarden');

      await page.goto(path('/aanstellen'));
      await name(page, of().tom);
      assert.doesNotMatch(await main(page), /Torhout|Alle vestigingen|hoofdtoegangsbeheerder/i);
      const torhout = of().company.establishments[1]?.number ?? '';
      const box = page.getByLabel(`${of().company.name} Ieper`);
      await box.evaluate((element, value) => element.setAttribute('value', value), torhout);
      await boundToIeper(page, of());
      assert.match(await main(page), /die u niet mag geven/);
      await boundToIeper(page, of());
      await press(page, 'Bevestigen');
      assert.match(await main(page), /De uitnodiging is verstuurd/);
      await answer(await open('tom'), world, 'Aanvaarden');

      await page.goto(path());
      assert.match(await main(page), /Tom Zonderling/);
      assert.doesNotMatch(await main(page), /Karim/);
      await chief.goto(path());
      await card(chief, of().karim).getByRole('link', { name: 'Details' }).click();
      const refused = await page.goto(chief.url());
      assert.equal(refused?.status(), 404);
    });

    test('a suspended manager can do nothing until the chief lets them go on', async () => {
      const chief = await open('karim');
      await act(chief, 'sofie', 'Schorsen');
      assert.match(await main(chief), /De taak van Sofie Claessens is geschorst/);
      const page = await open('sofie');
      const refused = await page.goto(path());
      assert.equal(refused?.status(), 403);
      assert.match(await main(page), /Uw taak voor deze onderneming is geschorst/);
      await page.goto(world.at('/taken'));
      assert.match(await main(page), /Geschorst[\s\S]*door Karim Lemmens/);
      await act(chief, 'sofie', 'Hervatten');
      assert.match(await main(chief), /is hervat/);
      const again = await page.goto(path());
      assert.equal(again?.status(), 200);
    });

    test('the last chief is warned, leaves, the representative is told, and the company shows the way out', async () => {
      const page = await open('karim');
      await page.goto(world.at('/taken'));
      await page.getByRole('link', { name: 'Stoppen' }).first().click();
      assert.match(await main(page), /U bent de laatste die de toegangen van heel/);
      await press(page, 'Stoppen');
      assert.match(await main(page), /U bent geen hoofdtoegangsbeheerder van Blinkend \d meer/);
      await told(world, replyAddress, /Niemand beheert/);

      const sofie = await open('sofie');
      await sofie.goto(path());
      assert.match(await main(sofie), /Niemand beheert de toegangen van deze hele onderneming/);
      const director = await open('director');
      await director.goto(path());
      assert.match(await main(director), /Niemand beheert de toegangen van deze hele onderneming/);
      await press(director, 'Uzelf aanstellen');
      await press(director, 'Verder');
      await director.getByLabel('E-mailadres').fill(replyAddress);
      await director.getByLabel('Telefoonnummer').fill('0499 11 22 33');
      await press(director, 'Verder');
      await director.getByLabel('Hoofdtoegangsbeheerder', { exact: true }).check();
      await press(director, 'Verder');
      await press(director, 'Bevestigen');
      assert.match(await main(director), /U bent hoofdtoegangsbeheerder/);
      await director.goto(path());
      assert.doesNotMatch(await main(director), /Niemand beheert/);
    });

    test('who is appointed anew does not answer in time, is reminded, and accepts', async () => {
      const before = await open('director');
      await before.goto(path('/aanstellen'));
      await name(before, of().karim);
      await before.getByLabel('Co-hoofdtoegangsbeheerder').check();
      await press(before, 'Verder');
      await press(before, 'Bevestigen');
      world.product.wait(15 * day);
      await world.refreshRegister();

      const late = await open('karim');
      await late.goto(world.at('/uitnodigingen'));
      assert.match(await main(late), /Vervallen/);
      const page = await open('director');
      await page.goto(path());
      const row = page.locator('#past tr', { hasText: 'Karim Lemmens' }).filter({ hasText: 'Vervallen' });
      await row.getByRole('link', { name: 'Nog eens sturen' }).click();
      await press(page, 'Nog eens sturen');
      assert.match(await main(page), /nog eens verstuurd[\s\S]*2 keer in totaal/);
      await answer(late, world, 'Aanvaarden');
      assert.match(await main(late), /U bent co-hoofdtoegangsbeheerder/);
    });

    test('the history tells all of it, and is kept as a file', async () => {
      const page = await open('director');
      await page.goto(path());
      await press(page, 'Bekijk de geschiedenis');
      const text = await main(page);
      for (const what of [
        'Uitnodiging nog eens verstuurd',
        'Zelf gestopt',
        'Taak geschorst',
        'Uitnodiging geweigerd',
      ]) {
        assert.ok(text.includes(what), what);
      }
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Bewaar de geschiedenis als bestand' }).click(),
      ]);
      assert.match(file.suggestedFilename(), /^toegangsbeheerders-\d{10}-\d{4}-\d{2}-\d{2}\.csv$/);
    });
  });
}
