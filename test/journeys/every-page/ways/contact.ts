import type { Page } from 'playwright-core';
import { hanne, ilse } from '../../../../src/demo/world/people.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

async function filled(walk: Walk, person: 'stranger' | 'signed in' = 'stranger'): Promise<Page> {
  const page = person === 'stranger' ? await walk.stranger() : await signedIn(walk, hanne, 'hulp');
  await page.goto(walk.at('hulp', '/vraag-of-klacht'));
  walk.product.wait(5_000);
  await page.getByLabel('Een klacht indienen').check();
  await page.getByLabel('Waarover gaat het?').selectOption('key');
  await page.getByLabel('Onderwerp in uw eigen woorden').fill(`Mijn ${'lange'.repeat(15)} kaart`);
  await page.getByLabel('Vertel wat er gebeurde').fill(`De lezer knippert.\n${'w'.repeat(200)}`);
  await page.getByLabel('Verwijzing van een weigering').fill('BZ-7K2M-PD4Q');
  await page.getByLabel('Uw naam').fill('Hanne Wouters');
  await page.getByLabel('Met een telefoontje').check();
  await page.getByLabel('Uw telefoonnummer').fill('02 547 54 93');
  return page;
}

/** A case of Hanne, who was signed in; the ways follow each other. */
async function own(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, hanne, 'hulp');
  await page.goto(walk.at('hulp', '/vraag-of-klacht/volgen'));
  await page.locator('#mijn-vragen a').first().click();
  return page;
}

async function staff(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, ilse, 'hulp');
  await page.goto(walk.at('hulp', '/beheer/vragen'));
  await page.locator('#dossiers a').first().click();
  return page;
}

export const contact: readonly Way[] = [
  openAs(ilse, 'hulp', '/beheer/vragen', { showing: 'nothing yet' }),
  openAs(ilse, 'hulp', '/beheer/vragen/cijfers', { showing: 'no figures yet' }),
  openAs(hanne, 'hulp', '/vraag-of-klacht/volgen', { showing: 'nothing sent yet' }),
  openAs(hanne, 'hulp', '/beheer/vragen', { showing: 'to who does not keep the help', status: 403 }),
  open('hulp', '/vraag-of-klacht'),
  {
    route: 'POST /vraag-of-klacht',
    showing: 'nothing filled in',
    status: 422,
    go: async (walk) => {
      const page = await walk.stranger();
      await page.goto(walk.at('hulp', '/vraag-of-klacht'));
      await press(page, 'Versturen');
      return page;
    },
  },
  {
    route: 'POST /vraag-of-klacht',
    showing: 'a file that is none',
    status: 422,
    go: async (walk) => {
      const page = await filled(walk);
      const buffer = Buffer.from('tekst');
      await page.getByLabel('Voeg bestanden toe').setInputFiles({ name: 'nota.txt', mimeType: 'text/plain', buffer });
      await press(page, 'Versturen');
      return page;
    },
  },
  {
    route: 'GET /vraag-of-klacht/verstuurd',
    go: async (walk) => {
      const page = await filled(walk, 'signed in');
      await press(page, 'Versturen');
      return page;
    },
  },
  open('hulp', '/vraag-of-klacht/verstuurd', { showing: 'too long ago', status: 404 }),
  open('hulp', '/vraag-of-klacht/volgen'),
  open('hulp', '/vraag-of-klacht/volgen', { path: '/vraag-of-klacht/open/onbekend', showing: 'a link that is broken' }),
  {
    route: 'GET /vraag-of-klacht/openen',
    go: async (walk) => {
      const page = await filled(walk);
      await press(page, 'Versturen');
      const code = await page.locator('.contact-code').innerText();
      await page.context().clearCookies();
      await page.goto(walk.at('hulp', `/vraag-of-klacht/open/${code}`));
      return page;
    },
  },
  open('hulp', '/vraag-of-klacht/volgen', {
    path: '/vraag-of-klacht/openen',
    showing: 'a link that was looked at too long',
  }),
  {
    route: 'POST /vraag-of-klacht/volgen',
    showing: 'a wrong number',
    status: 422,
    go: async (walk) => {
      const page = await walk.stranger();
      await page.goto(walk.at('hulp', '/vraag-of-klacht/volgen'));
      await page.getByLabel('Nummer').fill('123');
      await press(page, 'Bekijk');
      return page;
    },
  },
  open('hulp', '/vraag-of-klacht/volgen/:number', {
    path: '/vraag-of-klacht/volgen/123456749',
    showing: 'to who may not see it',
    status: 404,
  }),
  openAs(hanne, 'hulp', '/vraag-of-klacht/volgen', { showing: 'what was sent' }),
  { route: 'GET /vraag-of-klacht/volgen/:number', showing: 'just sent', go: own },
  {
    route: 'GET /vraag-of-klacht/volgen',
    showing: 'after the address of its form to close',
    go: async (walk) => {
      const page = await own(walk);
      await page.goto(walk.at('hulp', '/vraag-of-klacht/volgen/afsluiten'));
      return page;
    },
  },
  {
    route: 'GET /vraag-of-klacht/volgen/:number',
    showing: 'after the address of its form',
    go: async (walk) => {
      const page = await own(walk);
      await page.goto(`${page.url()}/stap`);
      return page;
    },
  },
  {
    route: 'POST /vraag-of-klacht/volgen/:number/stap',
    showing: 'nothing written',
    status: 422,
    go: async (walk) => {
      const page = await own(walk);
      await press(page, 'Toevoegen');
      return page;
    },
  },
  openAs(ilse, 'hulp', '/beheer/vragen', { showing: 'one case' }),
  { route: 'GET /beheer/vragen/:number', showing: 'new', go: staff },
  {
    route: 'GET /beheer/vragen/:number',
    showing: 'just taken',
    go: async (walk) => {
      const page = await staff(walk);
      await press(page, 'Ik neem dit dossier');
      return page;
    },
  },
  {
    route: 'POST /beheer/vragen/:number',
    showing: 'an answer of nothing',
    status: 422,
    go: async (walk) => {
      const page = await staff(walk);
      await press(page, 'Geef dit antwoord');
      return page;
    },
  },
  {
    route: 'POST /beheer/vragen/:number',
    showing: 'closing without a reason',
    status: 422,
    go: async (walk) => {
      const page = await staff(walk);
      await page.locator('summary', { hasText: 'Afsluiten' }).click();
      await press(page, 'Sluit dit dossier');
      return page;
    },
  },
  {
    route: 'GET /beheer/vragen/:number',
    showing: 'answered',
    go: async (walk) => {
      const page = await staff(walk);
      await page.getByLabel('Uw antwoord').fill('Ik belde: een andere lezer lost het op.');
      await press(page, 'Geef dit antwoord');
      return page;
    },
  },
  { route: 'GET /vraag-of-klacht/volgen/:number', showing: 'answered', go: own },
  {
    route: 'GET /vraag-of-klacht/volgen/:number',
    showing: 'taken back',
    go: async (walk) => {
      const page = await own(walk);
      await press(page, 'Intrekken');
      return page;
    },
  },
  openAs(ilse, 'hulp', '/beheer/vragen', { path: '/beheer/vragen?toon=afgesloten', showing: 'what is over' }),
  openAs(ilse, 'hulp', '/beheer/vragen/:number', {
    path: '/beheer/vragen/123456749',
    showing: 'a number that does not exist',
    status: 404,
  }),
  openAs(ilse, 'hulp', '/beheer/vragen/cijfers'),
  {
    route: 'GET /vraag-of-klacht/volgen/:number',
    showing: 'to who sent it without signing in',
    go: async (walk) => {
      const page = await filled(walk);
      await press(page, 'Versturen');
      await page.locator('main a[href^="/vraag-of-klacht/volgen/"]').first().click();
      return page;
    },
  },
];
