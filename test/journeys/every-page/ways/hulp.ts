import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { helderEnProper, poetshulpVerleden } from '../../../../src/demo/world/companies.ts';
import { anna, chadia, fatima, ilse, jo } from '../../../../src/demo/world/people.ts';
import { open, openAs, press, type Walk, type Way } from '../way.ts';

const written = readdirSync(new URL('../../../../src/hulp/content/nl', import.meta.url))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

const guide = `/toegang/${helderEnProper.number}`;

const answered = async ({ stranger, at }: Walk): Promise<Page> => {
  const page = await stranger();
  await page.goto(at('hulp', '/onderwerp/itsme'));
  await press(page, 'Nee');
  return page;
};

export const hulp: readonly Way[] = [
  open('hulp', '/'),
  ...written.map((slug) => open('hulp', '/onderwerp/:page', { path: `/onderwerp/${slug}`, showing: slug })),
  open('hulp', '/onderwerp/:page', { path: '/onderwerp/bestaat-niet', showing: 'no such page', status: 404 }),
  open('hulp', '/toegang'),
  open('hulp', '/toegang', { path: '/toegang?onderneming=1234', showing: 'a wrong number', status: 422 }),
  open('hulp', '/toegang/:number', { path: `${guide}?rol=medewerker`, showing: 'to a stranger' }),
  open('hulp', '/toegang/:number', { path: '/toegang/0999999922', showing: 'a number that KBO does not know' }),
  openAs(jo, 'hulp', '/toegang/:number', { path: guide, showing: 'to who has nothing to do with it' }),
  openAs(chadia, 'hulp', '/toegang/:number', { path: guide, showing: 'to who can sign in' }),
  openAs(anna, 'hulp', '/toegang/:number', { path: guide, showing: 'to who represents it' }),
  openAs(fatima, 'hulp', '/toegang/:number', {
    path: `/toegang/${poetshulpVerleden.number}?verwijzing=BZ-7K2M-PD4Q`,
    showing: 'of a recognition that was withdrawn',
  }),
  open('hulp', '/zoeken', { showing: 'nothing typed' }),
  open('hulp', '/zoeken', { path: '/zoeken?q=itsme+werkt+niet', showing: 'pages' }),
  open('hulp', '/zoeken', { path: '/zoeken?q=paardrijles', showing: 'nothing found' }),
  open('hulp', '/zoeken', { path: `/zoeken?q=${'w'.repeat(190)}`, showing: 'one very long word' }),
  { route: 'GET /reactie/opmerking', go: answered },
  {
    route: 'POST /reactie/opmerking',
    showing: 'an empty remark',
    status: 422,
    go: async (walk) => {
      const page = await answered(walk);
      await press(page, 'Verstuur');
      return page;
    },
  },
  {
    route: 'GET /reactie/bedankt',
    go: async (walk) => {
      const page = await answered(walk);
      await page.getByLabel('Uw opmerking').fill('Er staat niet bij wat ik doe zonder smartphone.');
      await press(page, 'Verstuur');
      return page;
    },
  },
  open('hulp', '/reactie/opmerking', { path: '/reactie/opmerking?pagina=itsme', showing: 'no answer', status: 404 }),
  {
    route: 'GET /controle/uitslag',
    go: async ({ stranger, at }) => {
      const page = await stranger();
      await page.goto(at('hulp', '/onderwerp/pagina-opent-niet'));
      await press(page, 'Controleer nu');
      return page;
    },
  },
  open('hulp', '/controle/uitslag', { showing: 'no cookie came back' }),
  openAs(ilse, 'hulp', '/beheer'),
  openAs(jo, 'hulp', '/beheer', { showing: 'nobody who keeps the help', status: 403 }),
  open('hulp', '/aanmelden/terug', { path: '/aanmelden/terug?code=x&state=y', showing: 'no cookie', status: 400 }),
  open('hulp', '/afgemeld'),
];
