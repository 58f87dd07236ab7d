import type { Page } from 'playwright-core';
import { strijkwinkel } from '../../../../src/demo/world/companies.ts';
import { anna, dirk, elif, hanne, ilse, type DemoPerson } from '../../../../src/demo/world/people.ts';
import { jpeg, pdf } from '../../../support/documents.ts';
import { openAs, press, signedIn, type Walk, type Way } from '../way.ts';

async function fill(page: Page, who: DemoPerson, number = strijkwinkel.number): Promise<void> {
  await page.getByLabel('Ondernemingsnummer').fill(number);
  await page.getByLabel('Waarom lukt het niet').fill('Ik ben pas benoemd.');
  await page.getByLabel('Ikzelf').check();
  await page.getByLabel('E-mailadres van wie').fill(who.email);
  await page.getByLabel('Telefoonnummer van wie').fill(who.phone);
  await page.getByLabel('Uw eigen e-mailadres').fill(who.email);
  await page.getByLabel('Ik verklaar').check();
  await press(page, 'Verder naar de documenten');
}

async function blank(walk: Walk, who: DemoPerson): Promise<Page> {
  const page = await signedIn(walk, who, 'btb');
  await page.goto(walk.at('btb', '/uitzondering/nieuw'));
  return page;
}

async function own(walk: Walk, who: DemoPerson): Promise<Page> {
  const page = await signedIn(walk, who, 'btb');
  await page.goto(walk.at('btb', '/uitzondering'));
  await page.locator('#aanvragen a').first().click();
  return page;
}

async function add(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Voeg een document toe').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await press(page, 'Toevoegen');
}

async function file(walk: Walk, who: DemoPerson, action?: string, words?: string): Promise<Page> {
  const page = await signedIn(walk, who, 'btb');
  await page.goto(walk.at('btb', '/dossiers'));
  await page.locator('#dossiers a').first().click();
  if (action === 'Goedkeuren') {
    // Nobody approves what they did not open.
    for (const link of await page.locator('main a[href*="/documenten/"]').all()) {
      await page.context().request.get(walk.at('btb', (await link.getAttribute('href')) ?? ''));
    }
  }
  if (words !== undefined) await page.getByLabel('Wat de aanvrager leest').fill(words);
  if (action !== undefined) await press(page, action);
  return page;
}

/** Dirk asks to be put in charge of De Strijkwinkel; the ways follow each other. */
export const requestWithDocuments: readonly Way[] = [
  openAs(dirk, 'btb', '/uitzondering', { showing: 'none yet' }),
  openAs(hanne, 'btb', '/dossiers', { showing: 'nothing to do' }),
  openAs(elif, 'btb', '/dossiers', { showing: 'to who is no member of staff', status: 404 }),
  openAs(dirk, 'btb', '/uitzondering/nieuw'),
  {
    route: 'POST /uitzondering/nieuw',
    showing: 'nothing filled in',
    status: 422,
    go: async (walk) => {
      const page = await blank(walk, dirk);
      await press(page, 'Verder naar de documenten');
      return page;
    },
  },
  {
    route: 'GET /uitzondering/:id',
    showing: 'just begun',
    go: async (walk) => {
      const page = await blank(walk, dirk);
      await fill(page, dirk);
      return page;
    },
  },
  {
    route: 'POST /uitzondering/:id/documenten',
    showing: 'no document',
    status: 422,
    go: async (walk) => {
      const page = await own(walk, dirk);
      await add(page, 'nota.txt', Buffer.from('tekst'));
      return page;
    },
  },
  {
    route: 'POST /uitzondering/:id/stap',
    showing: 'nothing to send',
    status: 422,
    go: async (walk) => {
      const page = await own(walk, dirk);
      await press(page, 'Aanvraag versturen');
      return page;
    },
  },
  {
    route: 'GET /uitzondering/:id',
    showing: 'just sent, with two documents',
    go: async (walk) => {
      const page = await own(walk, dirk);
      await add(page, 'Akte.pdf', pdf());
      await add(page, 'Foto.jpg', jpeg());
      await press(page, 'Aanvraag versturen');
      return page;
    },
  },
  ...['documenten', 'stap'].map((form): Way => ({
    route: 'GET /uitzondering/:id',
    showing: `after the address of its form ${form}`,
    go: async (walk) => {
      const page = await own(walk, dirk);
      await page.goto(`${page.url()}/${form}`);
      return page;
    },
  })),
  openAs(dirk, 'btb', '/uitzondering'),
  openAs(hanne, 'btb', '/dossiers'),
  { route: 'GET /dossiers/:id', go: (walk) => file(walk, hanne, 'Ik kijk dit na') },
  {
    route: 'POST /dossiers/:id',
    showing: 'nothing written',
    status: 422,
    go: (walk) => file(walk, hanne, 'Vraag meer'),
  },
  { route: 'GET /dossiers/:id', showing: 'more asked', go: (walk) => file(walk, hanne, 'Vraag meer', 'De statuten.') },
  { route: 'GET /uitzondering/:id', showing: 'more asked', go: (walk) => own(walk, dirk) },
  {
    route: 'GET /uitzondering/:id',
    showing: 'answered',
    go: async (walk) => {
      const page = await own(walk, dirk);
      await page.getByLabel('Uw antwoord').fill('Die heb ik niet.');
      await press(page, 'Antwoord versturen');
      return page;
    },
  },
  { route: 'GET /dossiers/:id', showing: 'approved once', go: (walk) => file(walk, hanne, 'Goedkeuren') },
  {
    route: 'GET /dossiers/:id',
    showing: 'approved twice',
    go: (walk) => file(walk, ilse, 'Goedkeuren'),
  },
  openAs(anna, 'btb', '/ondernemingen/:number', {
    path: `/ondernemingen/${strijkwinkel.number}`,
    showing: 'with somebody to object to',
  }),
  {
    route: 'GET /ondernemingen/:number/bezwaar/:id',
    go: (walk) => objection(walk),
  },
  {
    route: 'POST /ondernemingen/:number/bezwaar/:id',
    showing: 'nothing written',
    status: 422,
    go: async (walk) => {
      const page = await objection(walk);
      await press(page, 'Bezwaar maken');
      return page;
    },
  },
  {
    route: 'GET /uitzondering',
    showing: 'just objected',
    go: async (walk) => {
      const page = await objection(walk);
      await page.getByLabel('Waarom klopt het niet?').fill('Wij kennen hem niet.');
      await press(page, 'Bezwaar maken');
      return page;
    },
  },
  {
    route: 'GET /dossiers/:id',
    showing: 'refused',
    go: (walk) => file(walk, hanne, 'Weigeren', 'Het bezwaar klopt.'),
  },
  { route: 'GET /uitzondering/:id', showing: 'refused', go: (walk) => own(walk, dirk) },
];

async function objection(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, anna, 'btb');
  await page.goto(walk.at('btb', `/ondernemingen/${strijkwinkel.number}`));
  await press(page, 'Lees en maak bezwaar');
  return page;
}
