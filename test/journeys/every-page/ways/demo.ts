import { open, type Way } from '../way.ts';

export const demo: readonly Way[] = [
  open('demo', '/'),
  open('demo', '/berichten'),
  open('demo', '/berichten/:person', { path: '/berichten/chadia' }),
  open('demo', '/berichten/:person', { path: '/berichten/niemand', showing: 'nobody', status: 404 }),
  open('demo', '/stijl'),
  {
    route: 'GET /telefoon/:uid',
    go: async ({ stranger, at }) => {
      const page = await stranger();
      await page.goto(at('sleutels', '/aanmelden'));
      await page.getByRole('button', { name: 'itsme', exact: true }).click();
      return page;
    },
  },
];
