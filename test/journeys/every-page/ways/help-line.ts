import type { Page } from 'playwright-core';
import { helderEnProper } from '../../../../src/demo/world/companies.ts';
import { anna, dirk, hanne, ilse, jo } from '../../../../src/demo/world/people.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

/** The reference of the page on which Dirk is refused by the provider. */
async function referenceOf(walk: Walk): Promise<string> {
  const page = await walk.as(dirk);
  await page.goto(walk.at('zone', '/aanmelden'));
  return /BZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())?.[0] ?? '';
}

/** Hanne, who answers the line, at the refusal that Dirk reads out. */
async function lookedUp(walk: Walk): Promise<Page> {
  const reference = await referenceOf(walk);
  const page = await signedIn(walk, hanne, 'hulp');
  await page.goto(walk.at('hulp', `/lijn/verwijzing?verwijzing=${reference}`));
  return page;
}

async function asked(walk: Walk): Promise<Page> {
  const page = await lookedUp(walk);
  await page.getByLabel('Waarom wilt u meekijken?').fill('De beller zegt dat het recht al gegeven is.');
  // Asked only while Dirk belongs to no company: ways before this one may have linked him.
  const company = page.getByLabel('Ondernemingsnummer');
  if (await company.isVisible()) await company.fill(helderEnProper.number);
  await press(page, 'Vraag om mee te kijken');
  return page;
}

/** Dirk, at his own page, where the question of Hanne waits. */
async function mine(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, dirk, 'hulp');
  await page.goto(walk.at('hulp', '/meekijken'));
  return page;
}

export const helpLine: readonly Way[] = [
  openAs(hanne, 'hulp', '/lijn', { showing: 'before anybody was asked' }),
  openAs(ilse, 'hulp', '/lijn', { showing: 'to who keeps the pages only', status: 403 }),
  openAs(hanne, 'hulp', '/lijn/draaiboek/:reden', { path: '/lijn/draaiboek/right-ended' }),
  openAs(hanne, 'hulp', '/lijn/draaiboek/:reden', { path: '/lijn/draaiboek/onzin', showing: 'no reason', status: 404 }),
  openAs(hanne, 'hulp', '/lijn/verwijzing', {
    path: '/lijn/verwijzing?verwijzing=onzin',
    showing: 'no reference',
    status: 422,
  }),
  { route: 'GET /lijn/verwijzing', go: lookedUp },
  {
    route: 'POST /lijn/verwijzing',
    showing: 'nothing typed',
    status: 422,
    go: async (walk) => {
      const page = await lookedUp(walk);
      await press(page, 'Vraag om mee te kijken');
      return page;
    },
  },
  open('hulp', '/meekijken', { showing: 'to a stranger' }),
  openAs(jo, 'hulp', '/meekijken', { showing: 'nobody asks' }),
  { route: 'GET /lijn/meekijken/:id', showing: 'it waits', go: asked },
  { route: 'GET /meekijken', showing: 'a question waits', go: mine },
  {
    route: 'GET /meekijken',
    showing: 'approved',
    go: async (walk) => {
      const page = await mine(walk);
      await press(page, 'Laat meekijken');
      return page;
    },
  },
  { route: 'GET /lijn/meekijken/:id', showing: 'the chain of the caller', go: asked },
  {
    route: 'GET /meekijken',
    showing: 'stopped',
    go: async (walk) => {
      const page = await mine(walk);
      await press(page, 'Stop het meekijken nu');
      return page;
    },
  },
  openAs(hanne, 'hulp', '/lijn', { showing: 'with questions' }),
  openAs(anna, 'hulp', '/meekijken/onderneming/:number', { path: `/meekijken/onderneming/${helderEnProper.number}` }),
  openAs(jo, 'hulp', '/meekijken/onderneming/:number', {
    path: `/meekijken/onderneming/${helderEnProper.number}`,
    showing: 'to who does not manage it',
    status: 404,
  }),
];
