import type { Page } from 'playwright-core';
import { bart } from '../../../../src/demo/world/people.ts';
import { virtualAuthenticator } from '../../../support/virtual-authenticator.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

/** Bart's keys, with a passkey that he just made on this device. */
async function withPasskey(walk: Walk): Promise<Page> {
  const page = await signedIn(walk, bart, 'sleutels');
  await virtualAuthenticator(page);
  await page.goto(walk.at('sleutels', '/mijn-sleutels/passkey'));
  await page.locator('#naam').fill('Laptop van Bart');
  await press(page, 'Maak de passkey');
  await page.waitForURL(/gedaan=passkey/);
  return page;
}

export const passkey: readonly Way[] = [
  open('acm', '/meer-info/passkey'),
  {
    route: 'GET /aanmelden/:uid/passkey',
    go: async (walk) => {
      const page = await walk.stranger();
      await page.goto(walk.at('sleutels', '/aanmelden'));
      await press(page, /^Hebt u al een passkey/);
      return page;
    },
  },
  open('sleutels', '/meer-info/passkey'),
  openAs(bart, 'sleutels', '/mijn-sleutels/passkey'),
  {
    route: 'POST /mijn-sleutels/passkey',
    showing: 'without a name',
    status: 422,
    go: async (walk) => {
      const page = await signedIn(walk, bart, 'sleutels');
      await page.goto(walk.at('sleutels', '/mijn-sleutels/passkey'));
      await press(page, 'Maak de passkey');
      await page.locator('.govuk-error-summary').waitFor();
      return page;
    },
  },
  { route: 'GET /mijn-sleutels', showing: 'a passkey that was just added', go: withPasskey },
  {
    route: 'GET /mijn-sleutels/:id/naam',
    go: async (walk) => {
      const page = await withPasskey(walk);
      await press(page, 'Naam wijzigen');
      return page;
    },
  },
];
