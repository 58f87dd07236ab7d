import type { Page } from 'playwright-core';
import { dirk, elif, jo } from '../../../../src/demo/world/people.ts';
import { codeIn, giveCode, newestMessage, useItsme, usePassword } from '../../../support/demo-key.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

/** From the list of one's own keys, the last that can be handled in this way: the weakest. */
async function ownKey(walk: Walk, way: string): Promise<Page> {
  const page = await signedIn(walk, elif, 'sleutels');
  await page.goto(walk.at('sleutels', '/mijn-sleutels'));
  await page.locator(`main a[href$="/${way}"]`).last().click();
  return page;
}

async function sendCode(walk: Walk, kind: 'mail' | 'telefoon', address: string): Promise<Page> {
  const page = await signedIn(walk, jo, 'sleutels');
  await page.goto(walk.at('sleutels', `/mijn-sleutels/${kind}`));
  await page.locator('#adres').fill(address);
  await press(page, 'Stuur een code');
  return page;
}

/** Dirk signs in on two devices, and gets a mail about the second. */
async function newDevice(walk: Walk): Promise<Page> {
  const since = walk.product.now();
  await signedIn(walk, dirk, 'sleutels');
  const other = await walk.stranger();
  await other.goto(walk.at('sleutels', '/aanmelden'));
  await usePassword(other, dirk, 'sms');
  await giveCode(other, codeIn(await newestMessage(walk.product, dirk, { kind: 'text', since })));
  const mail = await newestMessage(walk.product, dirk, { kind: 'mail', since });
  const page = await walk.stranger();
  await page.goto(/http\S+dit-was-ik-niet\S+/.exec(mail.body)?.[0] ?? '');
  return page;
}

export const sleutels: readonly Way[] = [
  open('sleutels', '/'),
  open('sleutels', '/meer-info'),
  open('sleutels', '/meer-info/eid'),
  open('sleutels', '/meer-info/itsme'),
  open('sleutels', '/meer-info/mobiele-app'),
  open('sleutels', '/meer-info/sms'),
  open('sleutels', '/vergeten'),
  openAs(jo, 'sleutels', '/mijn-sleutels'),
  openAs(jo, 'sleutels', '/mijn-sleutels/aanmeldingen'),
  openAs(jo, 'sleutels', '/mijn-sleutels/sessies'),
  openAs(jo, 'sleutels', '/mijn-sleutels/toegang'),
  openAs(jo, 'sleutels', '/nieuwe-app'),
  {
    route: 'GET /nieuwe-app/koppelen',
    go: async (walk) => {
      const page = await signedIn(walk, jo, 'sleutels');
      await page.goto(walk.at('sleutels', '/nieuwe-app'));
      await press(page, 'Verder');
      return page;
    },
  },
  openAs(jo, 'sleutels', '/mijn-sleutels/mail'),
  openAs(jo, 'sleutels', '/mijn-sleutels/telefoon'),
  {
    route: 'POST /mijn-sleutels/telefoon',
    showing: 'no mobile number',
    status: 422,
    go: (walk) => sendCode(walk, 'telefoon', '02 547 54 93'),
  },
  { route: 'GET /mijn-sleutels/mail/code', go: (walk) => sendCode(walk, 'mail', 'jo.nieuw@demo.example') },
  { route: 'GET /mijn-sleutels/telefoon/code', go: (walk) => sendCode(walk, 'telefoon', '0460 00 08 88') },
  { route: 'GET /mijn-sleutels/:id/verwijderen', go: (walk) => ownKey(walk, 'verwijderen') },
  { route: 'GET /mijn-sleutels/:id/blokkeren', go: (walk) => ownKey(walk, 'blokkeren') },
  {
    route: 'GET /mijn-sleutels/:id/toelaten',
    go: async (walk) => {
      const page = await ownKey(walk, 'blokkeren');
      await press(page, /^Blokkeer/);
      // Whoever blocks a key is signed out everywhere, and comes back with a strong one.
      await page.goto(walk.at('sleutels', '/aanmelden?sterk=1&terug=/mijn-sleutels'));
      await useItsme(page, elif);
      await page.locator('main a[href$="/toelaten"]').first().click();
      return page;
    },
  },
  { route: 'GET /dit-was-ik-niet/:token', go: newDevice },
  open('sleutels', '/dit-was-ik-niet/:token', {
    path: `/dit-was-ik-niet/${'x'.repeat(43)}`,
    showing: 'an unknown link',
    status: 404,
  }),
  open('sleutels', '/aanmelden/terug', { path: '/aanmelden/terug?code=x&state=y', showing: 'no cookie', status: 400 }),
  open('sleutels', '/afgemeld'),
];
