import type { Page } from 'playwright-core';
import { helderEnProper, poetshulpVerleden, strijkwinkel } from '../../../../src/demo/world/companies.ts';
import { anna, bart, dirk, jo, lien, mehdi } from '../../../../src/demo/world/people.ts';
import { poetsgroepNoord } from '../../../../src/demo/world/ways-to-represent.ts';
import { replaceKarelByLien } from '../../../support/end-function.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

const company = `/ondernemingen/${helderEnProper.number}`;
const quiet = `/ondernemingen/${strijkwinkel.number}`;

const guide = `${quiet}/aanstellen`;

/** Anna has said that she appoints somebody else at De Strijkwinkel. */
async function begun(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, anna, 'btb');
  await page.goto(walk.at('btb', guide));
  await page.getByLabel('Iemand anders').check();
  await page.getByLabel('Ik verklaar dat deze persoon').check();
  await press(page, 'Verder');
  return page;
}

/** She has filled in who that is. */
async function named(walk: Walk, insz: string): Promise<Page> {
  const page = await begun(walk);
  await page.getByLabel('Rijksregisternummer').fill(insz);
  await page.getByLabel('Voornaam').fill(jo.givenName);
  await page.getByLabel('Achternaam').fill(jo.familyName);
  await page.getByLabel('E-mailadres').fill(jo.email);
  await page.getByLabel('Telefoonnummer').fill(jo.phone);
  await press(page, 'Verder');
  return page;
}

/** She has chosen what that person may give. */
async function bounded(walk: Walk): Promise<Page> {
  const page = await named(walk, jo.insz);
  await page.getByLabel('Toegangsbeheerder', { exact: true }).check();
  await page.getByLabel('Alle diensten').check();
  await page.getByLabel('De Strijkwinkel').check();
  await press(page, 'Verder');
  return page;
}

async function firstOf(walk: Walk, path: string, link: string): Promise<Page> {
  const page = await signedIn(walk, anna, 'btb');
  await page.goto(walk.at('btb', path));
  await page.locator(`main a[href*="${link}"]`).first().click();
  return page;
}

async function asked(walk: Walk, act: string): Promise<Page> {
  const page = await firstOf(walk, company, '/aanstellingen/');
  await page.locator(`main a[href$="/${act}"]`).click();
  return page;
}

async function invited(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, jo, 'btb');
  await page.goto(walk.at('btb', '/uitnodigingen'));
  await press(page, 'Lees en antwoord');
  return page;
}

export const btb: readonly Way[] = [
  open('btb', '/'),
  openAs(anna, 'btb', '/', { showing: 'to who is signed in' }),
  openAs(anna, 'btb', '/ondernemingen'),
  openAs(dirk, 'btb', '/ondernemingen', { showing: 'to who represents nobody' }),
  openAs(mehdi, 'btb', '/ondernemingen', { showing: 'to whom the register cannot decide about' }),
  openAs(anna, 'btb', '/ondernemingen/:number', { path: company }),
  openAs(anna, 'btb', '/ondernemingen/:number', { path: quiet, showing: 'nobody appointed yet' }),
  openAs(anna, 'btb', '/ondernemingen/:number', {
    path: `/ondernemingen/${poetshulpVerleden.number}`,
    showing: 'of somebody else',
    status: 403,
  }),
  openAs(anna, 'btb', '/ondernemingen/:number/aanstellen', { path: guide }),
  openAs(anna, 'btb', '/ondernemingen/:number/aanstellen', { path: `${guide}?wie=ikzelf`, showing: 'oneself' }),
  {
    route: 'POST /ondernemingen/:number/aanstellen',
    showing: 'nothing chosen',
    status: 422,
    go: async (walk) => {
      const page = await signedIn(walk, anna, 'btb');
      await page.goto(walk.at('btb', guide));
      await press(page, 'Verder');
      return page;
    },
  },
  { route: 'GET /ondernemingen/:number/aanstellen/gegevens', go: begun },
  {
    route: 'POST /ondernemingen/:number/aanstellen/gegevens',
    showing: 'a wrong number',
    status: 422,
    go: (walk) => named(walk, '90.02.28-989.76'),
  },
  openAs(anna, 'btb', '/ondernemingen/:number/aanstellen', { path: guide, showing: 'begun before' }),
  openAs(anna, 'btb', '/ondernemingen/:number', { path: quiet, showing: 'an appointment begun' }),
  { route: 'GET /ondernemingen/:number/aanstellen/taak', go: (walk) => named(walk, jo.insz) },
  {
    route: 'POST /ondernemingen/:number/aanstellen/taak',
    showing: 'nothing chosen',
    status: 422,
    go: async (walk) => {
      const page = await named(walk, jo.insz);
      await page.getByLabel('Toegangsbeheerder', { exact: true }).check();
      await press(page, 'Verder');
      return page;
    },
  },
  { route: 'GET /ondernemingen/:number/aanstellen/nakijken', go: bounded },
  {
    route: 'POST /ondernemingen/:number/aanstellen/nakijken',
    showing: 'a wrong address for the answer',
    status: 422,
    go: async (walk) => {
      const page = await bounded(walk);
      await page.getByLabel('Uw eigen e-mailadres').fill('anna');
      await press(page, 'Bevestigen');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/aanstellingen/:id',
    showing: 'just done',
    go: async (walk) => {
      const page = await bounded(walk);
      await press(page, 'Bevestigen');
      return page;
    },
  },
  openAs(anna, 'btb', '/ondernemingen/:number', { path: quiet, showing: 'somebody invited' }),
  {
    route: 'GET /ondernemingen/:number/aanstellingen/:id',
    go: (walk) => firstOf(walk, company, '/aanstellingen/'),
  },
  {
    route: 'GET /ondernemingen/:number/aanstellingen/:id/:act',
    showing: 'ending',
    go: (walk) => asked(walk, 'beeindigen'),
  },
  {
    route: 'GET /ondernemingen/:number/aanstellingen/:id/:act',
    showing: 'suspending',
    go: (walk) => asked(walk, 'schorsen'),
  },
  openAs(bart, 'btb', '/ondernemingen/:number', { path: company, showing: 'to a manager' }),
  openAs(anna, 'btb', '/ondernemingen/:number/geschiedenis', { path: `${company}/geschiedenis` }),
  openAs(bart, 'btb', '/taken'),
  openAs(dirk, 'btb', '/taken', { showing: 'none' }),
  {
    route: 'GET /taken/:id/stoppen',
    showing: 'of the last one in charge',
    go: async (walk) => {
      const page = await signedIn(walk, bart, 'btb');
      await page.goto(walk.at('btb', '/taken'));
      await page.locator('main a[href$="/stoppen"]').click();
      return page;
    },
  },
  openAs(anna, 'btb', '/ondernemingen/:number/bevestigen', { path: `${quiet}/bevestigen`, showing: 'nothing waits' }),
  {
    route: 'GET /ondernemingen/:number/bevestigen',
    showing: 'what a former representative appointed',
    go: async (walk) => {
      await replaceKarelByLien(walk.product);
      const page = await signedIn(walk, lien, 'btb');
      await page.goto(walk.at('btb', `/ondernemingen/${poetsgroepNoord.number}`));
      await press(page, 'Nakijken en bevestigen');
      return page;
    },
  },
  {
    route: 'POST /ondernemingen/:number/bevestigen',
    showing: 'nothing chosen',
    status: 422,
    go: async (walk) => {
      const page = await signedIn(walk, lien, 'btb');
      await page.goto(walk.at('btb', `/ondernemingen/${poetsgroepNoord.number}/bevestigen`));
      await press(page, 'Bevestigen');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/bevestigen',
    showing: 'just done',
    go: async (walk) => {
      const page = await signedIn(walk, lien, 'btb');
      await page.goto(walk.at('btb', `/ondernemingen/${poetsgroepNoord.number}/bevestigen`));
      await page.getByLabel('Bart Maes').check();
      await press(page, 'Bevestigen');
      return page;
    },
  },
  openAs(anna, 'btb', '/uitnodigingen', { showing: 'none' }),
  openAs(jo, 'btb', '/uitnodigingen'),
  { route: 'GET /uitnodigingen/:id', go: invited },
  {
    route: 'GET /uitnodigingen/:id',
    showing: 'accepted',
    go: async (walk) => {
      const page = await invited(walk);
      await press(page, 'Aanvaarden');
      return page;
    },
  },
  open('btb', '/aanmelden/terug', { path: '/aanmelden/terug?code=x&state=y', showing: 'no cookie', status: 400 }),
  open('btb', '/afgemeld'),
];
