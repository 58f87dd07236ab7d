import type { Page } from 'playwright-core';
import { jobHandlers } from '#gebruikersbeheer/jobs.ts';
import { helderEnProper, ocmwVoorbeeld } from '../../../../src/demo/world/companies.ts';
import { anna, bart, chadia, dirk, elif, guido, jo } from '../../../../src/demo/world/people.ts';
import { useItsme } from '../../../support/demo-key.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

const company = `/ondernemingen/${helderEnProper.number}`;

async function personPage(walk: Walk, familyName: string): Promise<Page> {
  const page = await signedIn(walk, bart, 'gebruikersbeheer');
  await page.goto(walk.at('gebruikersbeheer', company));
  await page.getByRole('link', { name: familyName }).first().click();
  return page;
}

/** Bart links Dirk, who has no right yet. */
async function linking(walk: Walk, insz: string): Promise<Page> {
  const page = await signedIn(walk, bart, 'gebruikersbeheer');
  await page.goto(walk.at('gebruikersbeheer', `${company}/personen/nieuw`));
  await page.getByLabel('Rijksregisternummer').fill(insz);
  await page.getByLabel('Voornaam').fill(dirk.givenName);
  await page.getByLabel('Achternaam').fill(dirk.familyName);
  await page.getByLabel('Eigen medewerker').check();
  await page.getByLabel('E-mailadres').fill(dirk.email);
  await page.getByLabel('Deze persoon werkt voor').check();
  await press(page, 'Koppel deze persoon');
  return page;
}

async function giving(walk: Walk): Promise<Page> {
  const page = await personPage(walk, dirk.familyName);
  await press(page, 'Geef een recht');
  await page.getByLabel('Dienstencheques voor erkende ondernemingen').check();
  await page.getByLabel('Gent').first().check();
  await press(page, 'Verder');
  return page;
}

const askLink = '/aanvraag?dg=EA&an=zone';

/** A quarter goes by for what was given here. */
async function reviewIsDue({ product: { product, urls, now } }: Walk): Promise<void> {
  const { systems, database } = product;
  const jobs = jobHandlers({
    db: database.store.as('gebruikersbeheer'),
    keys: database.keys,
    btb: systems.btb,
    kbo: systems.kbo,
    zoneUrl: new URL(urls.zone),
    ownUrl: new URL(urls.gebruikersbeheer),
    clock: () => new Date(now().getTime() + 91 * 86_400_000),
  });
  await jobs['gebruikersbeheer.review']?.({});
}

/** Jo asks Helder & Proper for a right. */
async function asking(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, jo, 'gebruikersbeheer');
  await page.goto(walk.at('gebruikersbeheer', `${askLink}&onderneming=${helderEnProper.number}`));
  await page.getByLabel('Dienstencheques - raadplegen').check();
  await page.getByLabel('Gent').first().check();
  await page.getByLabel('Waarom').fill('Ik wil kijken.');
  await page.getByLabel('E-mailadres').fill(jo.email);
  await press(page, 'Vraag aan');
  return page;
}

/** At OCMW Voorbeeld its head links a colleague, to name them as local administrator. */
async function naming(walk: Walk): Promise<Page> {
  const authority = `/ondernemingen/${ocmwVoorbeeld.number}`;
  const page = await signedIn(walk, guido, 'gebruikersbeheer');
  await page.goto(walk.at('gebruikersbeheer', `${authority}/personen/nieuw`));
  await page.getByLabel('Rijksregisternummer').fill(dirk.insz);
  await page.getByLabel('Voornaam').fill(dirk.givenName);
  await page.getByLabel('Achternaam').fill(dirk.familyName);
  await page.getByLabel('Deze persoon werkt voor').check();
  await press(page, 'Koppel deze persoon');
  await press(page, /^Benoem/);
  return page;
}

/** Bart hands a file of rights in, and looks until it is read. */
async function handingIn(walk: Walk, lines: string): Promise<Page> {
  const page = await signedIn(walk, bart, 'gebruikersbeheer');
  await page.goto(walk.at('gebruikersbeheer', `${company}/rechten/invoer`));
  const file = { name: 'rechten.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) };
  await page.getByLabel('Bestand met rechten').setInputFiles(file);
  await press(page, 'Nakijken');
  await page.getByRole('heading', { name: /^Kijk na|kan niet gelezen/ }).waitFor();
  return page;
}

const rightsFile = `onderneming;persoon;recht;vestigingen\n${helderEnProper.number}`;

async function changing(walk: Walk): Promise<Page> {
  const page = await personPage(walk, chadia.familyName);
  await press(page, /^Wijzig$/);
  return page;
}

async function ending(walk: Walk): Promise<Page> {
  const page = await personPage(walk, elif.familyName);
  await press(page, /^Stop/);
  return page;
}

export const gebruikersbeheer: readonly Way[] = [
  open('gebruikersbeheer', '/'),
  openAs(dirk, 'gebruikersbeheer', '/ondernemingen', { showing: 'to who manages nothing' }),
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number', { path: company }),
  openAs(dirk, 'gebruikersbeheer', '/ondernemingen/:number', {
    path: company,
    showing: 'to who does not manage it',
    status: 403,
  }),
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/personen/nieuw', { path: `${company}/personen/nieuw` }),
  {
    route: 'POST /ondernemingen/:number/personen/nieuw',
    showing: 'a wrong number',
    status: 422,
    go: (walk) => linking(walk, '68.01.30-987.34'),
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation',
    showing: 'just linked',
    go: (walk) => linking(walk, dirk.insz),
  },
  { route: 'GET /ondernemingen/:number/personen/:relation', go: (walk) => personPage(walk, chadia.familyName) },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/recht',
    go: async (walk) => {
      const page = await personPage(walk, dirk.familyName);
      await press(page, 'Geef een recht');
      return page;
    },
  },
  {
    route: 'POST /ondernemingen/:number/personen/:relation/recht',
    showing: 'nothing chosen',
    status: 422,
    go: async (walk) => {
      const page = await personPage(walk, dirk.familyName);
      await press(page, 'Geef een recht');
      await press(page, 'Verder');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/recht/nakijken',
    go: (walk) => giving(walk),
  },
  openAs(dirk, 'gebruikersbeheer', '/aanvragen', { showing: 'nothing asked' }),
  openAs(dirk, 'gebruikersbeheer', '/aanvraag', { path: askLink, showing: 'which company' }),
  openAs(dirk, 'gebruikersbeheer', '/aanvraag', { path: '/aanvraag', showing: 'a wrong link', status: 400 }),
  {
    route: 'POST /aanvraag',
    showing: 'nothing filled in',
    status: 422,
    go: async (walk) => {
      const page = await signedIn(walk, jo, 'gebruikersbeheer');
      await page.goto(walk.at('gebruikersbeheer', `${askLink}&onderneming=${helderEnProper.number}`));
      await press(page, 'Vraag aan');
      return page;
    },
  },
  { route: 'GET /aanvragen', showing: 'a request that waits', go: asking },
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/aanvragen', { path: `${company}/aanvragen` }),
  {
    route: 'GET /ondernemingen/:number/aanvragen/:id',
    go: async (walk) => {
      const page = await signedIn(walk, bart, 'gebruikersbeheer');
      await page.goto(walk.at('gebruikersbeheer', `${company}/aanvragen`));
      await press(page, /^Bekijk/);
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/aanvragen/:id',
    showing: 'to who can forward it',
    go: async (walk) => {
      const page = await signedIn(walk, anna, 'gebruikersbeheer');
      await page.goto(walk.at('gebruikersbeheer', `${company}/aanvragen`));
      await press(page, /^Bekijk/);
      return page;
    },
  },
  {
    route: 'POST /ondernemingen/:number/aanvragen/:id/weigeren',
    showing: 'no reason',
    status: 422,
    go: async (walk) => {
      const page = await signedIn(walk, bart, 'gebruikersbeheer');
      await page.goto(walk.at('gebruikersbeheer', `${company}/aanvragen`));
      await press(page, /^Bekijk/);
      await press(page, 'Weiger');
      return page;
    },
  },
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/nazicht', {
    path: `${company}/nazicht`,
    showing: 'nothing to check',
  }),
  {
    route: 'GET /ondernemingen/:number/nazicht',
    go: async (walk) => {
      await reviewIsDue(walk);
      const page = await signedIn(walk, bart, 'gebruikersbeheer');
      await page.goto(walk.at('gebruikersbeheer', `${company}/nazicht`));
      return page;
    },
  },
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/binnen', { path: `${company}/binnen` }),
  {
    route: 'GET /ondernemingen/:number/binnen/:who/stoppen',
    showing: 'with a key used now',
    go: async (walk) => {
      const page = await walk.stranger();
      const stop = `${company}/binnen/iedereen/stoppen`;
      await page.goto(walk.at('gebruikersbeheer', `/aanmelden?terug=${encodeURIComponent(stop)}`));
      await useItsme(page, bart);
      await page.waitForURL(walk.at('gebruikersbeheer', stop));
      return page;
    },
  },
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/binnen/gestopt', {
    path: `${company}/binnen/gestopt?op=1&gestopt=0`,
  }),
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/rechten', { path: `${company}/rechten` }),
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/rechten', {
    path: `${company}/rechten?zoek=niemand`,
    showing: 'nobody found',
  }),
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/rechten/invoer', { path: `${company}/rechten/invoer` }),
  {
    route: 'POST /ondernemingen/:number/rechten/invoer',
    showing: 'no file',
    status: 422,
    go: async (walk) => {
      const page = await signedIn(walk, bart, 'gebruikersbeheer');
      await page.goto(walk.at('gebruikersbeheer', `${company}/rechten/invoer`));
      await press(page, 'Nakijken');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/rechten/invoer/:id',
    showing: 'a file that is none',
    go: (walk) => handingIn(walk, 'naam;dag'),
  },
  {
    route: 'GET /ondernemingen/:number/rechten/invoer/:id',
    showing: 'rows that cannot be',
    go: (walk) => handingIn(walk, `${rightsFile};;;`),
  },
  {
    route: 'GET /ondernemingen/:number/rechten/invoer/:id',
    showing: 'what it would do',
    go: async (walk) => {
      const page = await personPage(walk, chadia.familyName);
      const relation = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await page.close();
      return handingIn(walk, `${rightsFile};${relation};DienstenchequesRaadplegen;alle`);
    },
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/uitleg',
    go: async (walk) => {
      const page = await personPage(walk, chadia.familyName);
      await press(page, /^Waarom mag/);
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/gegevens',
    go: async (walk) => {
      const page = await personPage(walk, chadia.familyName);
      await press(page, /^Wijzig deze gegevens/);
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/zoals',
    go: async (walk) => {
      const page = await personPage(walk, dirk.familyName);
      await press(page, /heeft$/);
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/zoals/nakijken',
    go: async (walk) => {
      const page = await personPage(walk, dirk.familyName);
      await press(page, /heeft$/);
      await page.getByLabel('Van wie?').selectOption({ label: `${chadia.familyName}, ${chadia.givenName}` });
      await press(page, 'Verder');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/vervanging',
    go: async (walk) => {
      const page = await personPage(walk, chadia.familyName);
      await press(page, /^Regel vervanging/);
      return page;
    },
  },
  {
    route: 'POST /ondernemingen/:number/personen/:relation/vervanging',
    showing: 'nothing chosen',
    status: 422,
    go: async (walk) => {
      const page = await personPage(walk, chadia.familyName);
      await press(page, /^Regel vervanging/);
      await press(page, 'Verder');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/personen/:relation/vervanging/nakijken',
    go: async (walk) => {
      const page = await personPage(walk, chadia.familyName);
      await press(page, /^Regel vervanging/);
      await page.getByLabel('Vervanger').selectOption({ label: `${elif.familyName}, ${elif.givenName}` });
      await page.getByLabel('Dag').fill('31');
      await page.getByLabel('Maand').fill('12');
      await page.getByLabel('Jaar').fill(String(walk.product.now().getFullYear() + 1));
      await press(page, 'Verder');
      return page;
    },
  },
  openAs(bart, 'gebruikersbeheer', '/ondernemingen/:number/beheerders', { path: `${company}/beheerders` }),
  { route: 'GET /ondernemingen/:number/personen/:relation/beheerder', go: naming },
  {
    route: 'POST /ondernemingen/:number/personen/:relation/beheerder',
    showing: 'nothing chosen',
    status: 422,
    go: async (walk) => {
      const page = await naming(walk);
      await press(page, 'Benoem');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/beheerders/:id/stoppen',
    go: async (walk) => {
      const page = await naming(walk);
      await page.getByLabel('Alle rechten').check();
      await page.getByLabel('Alle vestigingen').check();
      await press(page, 'Benoem');
      await page.getByRole('link', { name: 'Stop' }).first().click();
      return page;
    },
  },
  { route: 'GET /ondernemingen/:number/rechten/:right/wijzigen', go: changing },
  {
    route: 'GET /ondernemingen/:number/rechten/:right/wijzigen/nakijken',
    go: async (walk) => {
      const page = await changing(walk);
      await page.getByLabel('Gent').first().uncheck();
      await page.getByLabel('Alle vestigingen').check();
      await press(page, 'Verder');
      return page;
    },
  },
  {
    route: 'GET /ondernemingen/:number/rechten/:right/verlengen',
    go: async (walk) => {
      const page = await changing(walk);
      await page.goto(page.url().replace('wijzigen', 'verlengen'));
      return page;
    },
  },
  { route: 'GET /ondernemingen/:number/rechten/:right/stoppen', go: ending },
  {
    route: 'GET /ondernemingen/:number/rechten/:right',
    go: async (walk) => {
      const page = await ending(walk);
      await press(page, 'Stop dit recht');
      return page;
    },
  },
  open('gebruikersbeheer', '/aanmelden/terug', {
    path: '/aanmelden/terug?code=x&state=y',
    showing: 'no cookie',
    status: 400,
  }),
  open('gebruikersbeheer', '/afgemeld'),
];
