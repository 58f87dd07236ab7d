import { chadia, dirk } from '../../../../src/demo/world/people.ts';
import { open, openAs, press, signedIn, type Way } from '../way.ts';

export const zone: readonly Way[] = [
  open('zone', '/'),
  {
    route: 'GET /welkom',
    go: (walk) => signedIn(walk, chadia, 'zone'),
  },
  {
    route: 'GET /overzicht',
    go: async (walk) => {
      const page = await signedIn(walk, chadia, 'zone');
      await press(page, 'Verder');
      return page;
    },
  },
  openAs(chadia, 'zone', '/werknemers'),
  openAs(chadia, 'zone', '/werknemers', { path: '/werknemers?zoek=niemand', showing: 'nobody found' }),
  openAs(chadia, 'zone', '/mijn-profiel'),
  open('zone', '/aanmelden/terug', { path: '/aanmelden/terug?code=x&state=y', showing: 'no cookie', status: 400 }),
  {
    route: 'GET /aanmelden/terug',
    showing: 'the provider said no',
    status: 403,
    go: async (walk) => {
      const page = await signedIn(walk, dirk, 'zone');
      await press(page, 'Terug');
      return page;
    },
  },
  open('zone', '/afgemeld'),
];
