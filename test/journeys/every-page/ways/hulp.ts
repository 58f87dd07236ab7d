import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ilse, jo } from '../../../../src/demo/world/people.ts';
import { open, openAs, press, type Walk, type Way } from '../way.ts';

const written = readdirSync(new URL('../../../../src/hulp/content/nl', import.meta.url))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));

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
