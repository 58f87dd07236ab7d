import type { Page } from 'playwright-core';
import { hanne, sofia } from '../../../../src/demo/world/people.ts';
import { chooseWallet, scanWith, textOfQr, useWallet, type InWallet } from '../../../support/demo-wallet.ts';
import { identify } from '../../../support/identify.ts';
import { open, press, signedIn, type Walk, type Way } from '../way.ts';

async function choosing(walk: Walk): Promise<Page> {
  const page = await walk.stranger();
  await page.goto(walk.at('sleutels', '/aanmelden'));
  return page;
}

async function asking(walk: Walk): Promise<Page> {
  const page = await choosing(walk);
  await chooseWallet(page);
  return page;
}

async function shown(walk: Walk, how: InWallet = {}): Promise<Page> {
  const page = await choosing(walk);
  await useWallet(page, sofia, how);
  return page;
}

/** On a telephone, with what the page of this walk says. */
async function onPhone(walk: Walk): Promise<{ readonly page: Page; readonly phone: Page; readonly scanned: string }> {
  const page = await asking(walk);
  return { page, phone: await walk.stranger(), scanned: await textOfQr(page) };
}

async function codeOnPaper(walk: Walk): Promise<string> {
  const page = await signedIn(walk, hanne, 'sleutels');
  await page.goto(walk.at('sleutels', '/kantoor/activeren'));
  await identify(page, sofia);
  await page.getByLabel('Een erkende Europese sleutel').check();
  await page.getByLabel('Mailadres', { exact: true }).fill(sofia.email);
  await page.getByLabel('Mailadres, nog eens').fill(sofia.email);
  await press(page, 'Maak de code');
  return page.locator('.govuk-panel .figures').innerText();
}

async function withCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code van het registratiekantoor').fill(code);
  await press(page, 'Verder');
}

const link = 'GET /aanmelden/:uid/europese-sleutel/koppelen';

/** The European key: at ACM, and the wallet of the demo, which is a site of its own. */
export const europeanKey: readonly Way[] = [
  open('acm', '/meer-info/europese-sleutel'),
  open('sleutels', '/meer-info/europese-sleutel'),
  { route: 'GET /aanmelden/:uid/europese-sleutel', go: asking },
  {
    route: 'POST /aanmelden/:uid/europese-sleutel/klaar',
    showing: 'too early',
    go: async (walk) => {
      const page = await asking(walk);
      await press(page, 'Ik heb het getoond');
      await page.getByText('Wij kregen nog geen antwoord').waitFor();
      return page;
    },
  },
  {
    route: 'GET /aanmelden/:uid/europese-sleutel/terug',
    showing: 'who refused',
    status: 403,
    go: (walk) => shown(walk, { refuses: true }),
  },
  { route: link, showing: 'an unknown wallet', go: (walk) => shown(walk) },
  {
    route: 'POST /aanmelden/:uid/europese-sleutel/koppelen',
    showing: 'a wrong code',
    status: 422,
    go: async (walk) => {
      const page = await shown(walk);
      await withCode(page, 'AAAA-AAAA-AAAA');
      return page;
    },
  },
  {
    route: link,
    showing: 'nothing to link',
    status: 410,
    go: async (walk) => {
      const page = await asking(walk);
      await page.goto(`${page.url()}/koppelen`);
      return page;
    },
  },
  {
    route: link,
    showing: 'a new wallet',
    go: async (walk) => {
      const first = await shown(walk);
      await withCode(first, await codeOnPaper(walk));
      await first.waitForURL(/localhost/);
      const code = await codeOnPaper(walk);
      const page = await shown(walk, { newWallet: true });
      await withCode(page, code);
      return page;
    },
  },
  {
    route: 'GET /',
    showing: 'the wallet of the demo',
    go: async (walk) => {
      const { phone, scanned } = await onPhone(walk);
      await phone.goto(new URL('/', scanned).href);
      return phone;
    },
  },
  {
    route: 'POST /',
    showing: 'nothing to answer in the wallet',
    status: 400,
    go: async (walk) => {
      const { phone, scanned } = await onPhone(walk);
      await phone.goto(new URL('/', scanned).href);
      await phone.getByLabel('Tekst van het vierkantje').fill('http://127.0.0.1/');
      await press(phone, 'Open de vraag');
      return phone;
    },
  },
  {
    route: 'GET /vraag/:id',
    go: async (walk) => {
      const { phone, scanned } = await onPhone(walk);
      await phone.goto(scanned);
      return phone;
    },
  },
  {
    route: 'POST /vraag/:id',
    showing: 'what was shown, on a telephone',
    go: async (walk) => {
      const { phone, scanned } = await onPhone(walk);
      await scanWith(phone, scanned, sofia);
      return phone;
    },
  },
];
