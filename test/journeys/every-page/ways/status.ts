import type { Page } from 'playwright-core';
import { ilse, jo } from '../../../../src/demo/world/people.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

/** What stands in the notice that these ways put up: a word as long as a word may be, so that every page bends around it. */
const said = `Onderhoud ${'w'.repeat(200)}`;

async function written(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, ilse, 'hulp');
  await page.goto(walk.at('hulp', '/beheer/meldingen/nieuw'));
  await page.getByLabel('Waarover gaat het?').selectOption('zone');
  await page.getByLabel('Onderhoud').check();
  await page.getByLabel('In het Nederlands').fill(said);
  await press(page, 'Bekijk een voorbeeld');
  return page;
}

async function putUp(walk: Walk): Promise<Page> {
  const page = await written(walk);
  await press(page, 'Zet de melding op');
  return page;
}

async function one(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, ilse, 'hulp');
  await page.goto(walk.at('hulp', '/beheer/meldingen'));
  await page.getByRole('link', { name: 'Onderhoud' }).first().click();
  return page;
}

/** Somebody else changes the notice while a page of it is open. */
async function crossed(walk: Walk): Promise<Page> {
  const page = await one(walk);
  const other = await one(walk);
  await other.getByLabel('In het Engels').fill('Maintenance');
  await press(other, 'Bekijk een voorbeeld');
  await press(other, 'Bewaar de wijziging');
  return page;
}

export const status: readonly Way[] = [
  open('hulp', '/status'),
  openAs(ilse, 'hulp', '/beheer/meldingen', { showing: 'no notice yet' }),
  openAs(ilse, 'hulp', '/beheer/meldingen/nieuw'),
  openAs(jo, 'hulp', '/beheer/meldingen', { showing: 'nobody who keeps the help', status: 403 }),
  {
    route: 'POST /beheer/meldingen/nieuw',
    showing: 'nothing written',
    status: 422,
    go: async (walk) => {
      const page = await signedIn(walk, ilse, 'hulp');
      await page.goto(walk.at('hulp', '/beheer/meldingen/nieuw'));
      await press(page, 'Bekijk een voorbeeld');
      return page;
    },
  },
  { route: 'POST /beheer/meldingen/nieuw', showing: 'the preview', go: written },
  { route: 'GET /beheer/meldingen', showing: 'after putting one up', go: putUp },
  open('hulp', '/status', { showing: 'a notice' }),
  { route: 'GET /beheer/meldingen/:id', go: one },
  {
    route: 'POST /beheer/meldingen/:id',
    showing: 'the preview of a change',
    go: async (walk) => {
      const page = await one(walk);
      await press(page, 'Bekijk een voorbeeld');
      return page;
    },
  },
  {
    route: 'POST /beheer/meldingen/:id/weg',
    showing: 'somebody else was first',
    status: 409,
    go: async (walk) => {
      const page = await crossed(walk);
      await press(page, 'Haal de melding weg');
      return page;
    },
  },
  {
    route: 'GET /beheer/meldingen',
    showing: 'after taking one down',
    go: async (walk) => {
      const page = await one(walk);
      await press(page, 'Haal de melding weg');
      return page;
    },
  },
  { route: 'GET /beheer/meldingen/:id', showing: 'taken down', go: one },
  openAs(ilse, 'hulp', '/beheer/meldingen/:id', {
    path: '/beheer/meldingen/bestaat-niet',
    showing: 'no such notice',
    status: 404,
  }),
];
