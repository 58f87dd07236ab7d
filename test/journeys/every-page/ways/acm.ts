import type { Page } from 'playwright-core';
import { bart, chadia, dirk, fatima, jo } from '../../../../src/demo/world/people.ts';
import { useItsme, usePassword } from '../../../support/demo-key.ts';
import { code, gent, helder, insz } from '../../../support/user-rights.ts';
import { open, press, signedIn, type Walk, type Way } from '../way.ts';

/** Before the choice of keys, on the way to one's own keys (every key will do there). */
async function choosing(walk: Walk): Promise<Page> {
  const page = await walk.stranger();
  await page.goto(walk.at('sleutels', '/aanmelden'));
  return page;
}

/** Fatima, who has a company of her own, also works for Bart's: she chooses for which one she comes. */
async function choosingCapacity(walk: Walk): Promise<Page> {
  const { gebruikersbeheer } = walk.product.product.systems;
  const actor = { insz: insz(bart.insz), id: 'bart', name: 'Bart Maes', key: 'csamtotp' };
  const at = walk.product.now();
  const person = { insz: insz(fatima.insz), givenName: fatima.givenName, familyName: fatima.familyName };
  const more = { kind: 'own-staff', functionTitle: null, email: null, language: 'nl', phone: null } as const;
  const linked = await gebruikersbeheer.linkPerson({ actor, company: helder, ...person, ...more, at });
  if (!linked.ok) throw new Error(`the link was refused: ${linked.because}`);
  const { relationId } = linked;
  const right = { company: helder, relationId, code, contexts: [gent], until: null };
  const given = await gebruikersbeheer.giveRight({ actor, ...right, at });
  if (!given.ok) throw new Error(`the right was refused: ${given.because}`);
  return signedIn(walk, fatima, 'zone');
}

const chosen =
  (key: string | RegExp): Way['go'] =>
  async (walk) => {
    const page = await choosing(walk);
    await press(page, key);
    return page;
  };

const withItsme =
  (...on: Parameters<typeof useItsme> extends [Page, ...infer Rest] ? Rest : never): Way['go'] =>
  async (walk) => {
    const page = await choosing(walk);
    await useItsme(page, ...on);
    return page;
  };

export const acm: readonly Way[] = [
  open('acm', '/'),
  open('acm', '/claims'),
  open('acm', '/meer-info/eid'),
  open('acm', '/meer-info/itsme'),
  open('acm', '/meer-info/mobiele-app'),
  open('acm', '/meer-info/sms'),
  { route: 'GET /aanmelden/:uid', showing: 'the keys', go: choosing },
  {
    route: 'GET /aanmelden/:uid',
    showing: 'who comes back from itsme with the button of the browser',
    go: async (walk) => {
      const page = await choosing(walk);
      await page.goto(`${page.url().split('?')[0]}/itsme`);
      return page;
    },
  },
  { route: 'GET /aanmelden/:uid', showing: 'the capacities', go: choosingCapacity },
  { route: 'GET /aanmelden/:uid', showing: 'a missing right', status: 403, go: (walk) => signedIn(walk, dirk, 'zone') },
  open('acm', '/aanmelden/:uid', { path: '/aanmelden/verlopen', showing: 'nothing under way', status: 400 }),
  { route: 'GET /aanmelden/:uid/app', go: chosen('Beveiligingscode via mobiele app') },
  { route: 'GET /aanmelden/:uid/sms', go: chosen('Beveiligingscode via sms') },
  { route: 'GET /aanmelden/:uid/eid', go: chosen(/^Identiteitskaart/) },
  {
    route: 'GET /aanmelden/:uid/code',
    go: async (walk) => {
      const page = await choosing(walk);
      await usePassword(page, jo, 'mobiele app');
      return page;
    },
  },
  {
    route: 'GET /aanmelden/:uid/sms/code',
    go: async (walk) => {
      const page = await choosing(walk);
      await usePassword(page, chadia, 'sms');
      return page;
    },
  },
  {
    route: 'POST /aanmelden/:uid/app',
    showing: 'nothing filled in',
    status: 422,
    go: async (walk) => {
      const page = await choosing(walk);
      await press(page, 'Beveiligingscode via mobiele app');
      await press(page, 'Verder');
      return page;
    },
  },
  {
    route: 'GET /aanmelden/:uid/itsme/terug',
    showing: 'on the telephone',
    go: withItsme(fatima, { calling: true }),
  },
  {
    route: 'GET /aanmelden/:uid/itsme/terug',
    showing: 'another account',
    go: withItsme(fatima, { newAccount: true }),
  },
  {
    route: 'GET /aanmelden/:uid/itsme/terug',
    showing: 'refused in the app',
    status: 403,
    go: withItsme(fatima, { refuses: true }),
  },
  open('acm', '/itsme/terug', { path: '/itsme/terug?state=x', showing: 'nothing under way', status: 400 }),
];
