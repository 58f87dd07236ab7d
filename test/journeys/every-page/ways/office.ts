import type { Page } from 'playwright-core';
import { hanne, ilse, jo } from '../../../../src/demo/world/people.ts';
import { identify } from '../../../support/identify.ts';
import { newestMessage } from '../../../support/demo-key.ts';
import { madeUpInsz } from '../../../support/people.ts';
import { open, openAs, press, signedIn, type Walk, type Way } from '../way.ts';

const atDesk = async (walk: Walk, path: string): Promise<Page> => {
  const page = await signedIn(walk, hanne, 'sleutels');
  await page.goto(walk.at('sleutels', path));
  return page;
};

/** Somebody without any key comes to the desk: the code on paper stays with the office, the link goes by mail. */
async function giveCodeOnPaper(walk: Walk, place: number): Promise<{ page: Page; paper: string; link: string }> {
  const since = walk.product.now();
  const person = {
    ...jo,
    insz: madeUpInsz(900 + place),
    givenName: 'Nele',
    familyName: 'Nieuw',
    email: `nele${place}@demo.example`,
  };
  const page = await atDesk(walk, '/kantoor/activeren');
  await identify(page, person);
  await page.getByLabel('Mailadres', { exact: true }).fill(person.email);
  await page.getByLabel('Mailadres, nog eens').fill(person.email);
  await page.getByLabel('Mobiele telefoon').fill(`0460 00 06 0${place}`);
  await press(page, 'Maak de code');
  const paper = await page.locator('.govuk-panel .figures').innerText();
  const mail = await newestMessage(walk.product, person, { kind: 'mail', since });
  return { page, paper, link: /http\S+activeren\S+/.exec(mail.body)?.[0] ?? '' };
}

type Step = 'paper' | 'login' | 'key' | 'text';

/** With the link from the mail, as far as this step. */
async function activate(walk: Walk, place: number, until: Step): Promise<Page> {
  const { paper, link } = await giveCodeOnPaper(walk, place);
  const page = await walk.stranger();
  await page.goto(link);
  if (until === 'paper') return page;
  await page.getByLabel('Activeringscode').fill(paper);
  await press(page, 'Verder');
  if (until === 'login') return page;
  await page.getByLabel('Gebruikersnaam').fill(`nele${place}`);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('vier losse woorden samen');
  await page.getByLabel('Herhaal het wachtwoord').fill('vier losse woorden samen');
  await press(page, 'Verder');
  if (until === 'text') await press(page, 'Stuur');
  return page;
}

async function askNewPhone(walk: Walk): Promise<Page> {
  const page = await atDesk(walk, '/kantoor/wijziging');
  await identify(page, jo);
  await page.getByLabel('een andere telefoon voor sms').check();
  await page.getByLabel('Nieuwe mobiele telefoon').fill('0460 00 05 55');
  await press(page, 'Vraag dit');
  await page.waitForURL(/\/telefoon$/);
  return page;
}

/** The registration office, and what it leads to. */
export const office: readonly Way[] = [
  openAs(hanne, 'sleutels', '/kantoor'),
  openAs(jo, 'sleutels', '/kantoor', { showing: 'no member of staff', status: 403 }),
  openAs(hanne, 'sleutels', '/kantoor/activeren'),
  { route: 'POST /kantoor/activeren', showing: 'the code', go: async (walk) => (await giveCodeOnPaper(walk, 1)).page },
  openAs(hanne, 'sleutels', '/kantoor/wijziging'),
  { route: 'GET /kantoor/verzoeken/:id/telefoon', go: askNewPhone },
  {
    route: 'GET /kantoor/verzoeken/:id',
    go: async (walk) => {
      const page = await signedIn(walk, ilse, 'sleutels');
      await page.goto(walk.at('sleutels', '/kantoor'));
      await press(page, /Nakijken/);
      return page;
    },
  },
  openAs(hanne, 'sleutels', '/kantoor/geschiedenis'),
  { route: 'GET /activeren/:token', showing: 'the code on paper', go: (walk) => activate(walk, 2, 'paper') },
  { route: 'GET /activeren/:token', showing: 'the login', go: (walk) => activate(walk, 3, 'login') },
  { route: 'GET /activeren/:token', showing: 'which key', go: (walk) => activate(walk, 4, 'key') },
  { route: 'POST /activeren/:token/sms', go: (walk) => activate(walk, 5, 'text') },
  open('sleutels', '/activeren/:token', {
    path: `/activeren/${'x'.repeat(43)}`,
    showing: 'an old link',
    status: 410,
  }),
];
