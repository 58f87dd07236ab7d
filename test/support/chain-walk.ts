import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { text as acmText } from '#acm/messages/index.ts';
import { formatInsz } from '#belgian/insz.ts';
import { text as btbText } from '#btb/messages/index.ts';
import { text as rightsText } from '#gebruikersbeheer/messages/index.ts';
import { text as guideText } from '#hulp/guide/messages/index.ts';
import type { Language } from '#web/languages.ts';
import type { TestCompany } from './companies.ts';
import type { TestPerson } from './people.ts';
import type { RunningProduct } from './product.ts';
import { nextCode } from './sign-in.ts';

type Site = 'zone' | 'btb' | 'gebruikersbeheer' | 'hulp';

/** What people do along the chain, each through the pages that are there for it, in one language. */
export interface ChainWalk {
  /** The tab of this person, signed in at this site if they may be. */
  readonly visit: (who: TestPerson, site: Site) => Promise<Page>;
  /** What the guide says to this person. */
  readonly guide: (who: TestPerson, company: TestCompany) => Promise<string>;
  /** Opens the zone, and gives what stands there. */
  readonly enter: (who: TestPerson) => Promise<string>;
  readonly appoint: (by: TestPerson, company: TestCompany, who: TestPerson) => Promise<void>;
  readonly accept: (who: TestPerson) => Promise<void>;
  readonly link: (by: TestPerson, company: TestCompany, who: TestPerson) => Promise<void>;
  readonly linkSelf: (who: TestPerson, company: TestCompany) => Promise<void>;
  /** Gives the right of the zone for one establishment. */
  readonly give: (by: TestPerson, company: TestCompany, who: TestPerson, on?: GivenOn) => Promise<void>;
  readonly end: (by: TestPerson, company: TestCompany, who: TestPerson) => Promise<void>;
  /** The page of somebody in the list of people of the company. */
  readonly openPerson: (by: TestPerson, company: TestCompany, who: TestPerson) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface GivenOn {
  /** The first day, `yyyy-mm-dd`; today unless told. */
  readonly from?: string;
  /** The last day, `yyyy-mm-dd`; no end unless told. */
  readonly until?: string;
}

interface Walking {
  readonly product: RunningProduct;
  readonly browser: Browser;
  readonly language: Language;
  readonly script: boolean;
}

export const main = (page: Page): Promise<string> => page.locator('main').innerText();

/** Follows what leads to a page, and waits until that page is there: what was sent has then been done. */
async function follow(page: Page, what: Locator): Promise<void> {
  const loaded = page.waitForEvent('load');
  await what.first().click();
  await loaded;
}

/** Presses what leads on, by exactly what it says. */
export const press = (page: Page, name: string): Promise<void> =>
  follow(page, page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true })));

/** Follows the first link of the page that leads to an address with this end. */
export const followLink = (page: Page, end: string): Promise<void> =>
  follow(page, page.locator(`main a[href$="${end}"]`));

/** A date in its three fields. */
export async function fillDate(page: Page, field: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  const parts = { day, month, year };
  for (const [part, value] of Object.entries(parts)) await page.locator(`[name="${field}-${part}"]`).fill(value);
}

export function chainWalk({ product, browser, language, script }: Walking): ChainWalk {
  const [acm, btb, rights] = [acmText(language), btbText(language), rightsText(language)];
  const contexts = new Map<TestPerson, BrowserContext>();
  const at = (site: Site, path: string): string => `${product.urls[site]}${path}`;

  async function useApp(page: Page, who: TestPerson): Promise<void> {
    await press(page, acm('key.csamtotp'));
    await page.getByLabel(acm('password.username')).fill(who.username);
    await page.getByLabel(acm('password.password')).fill(who.password);
    await press(page, acm('next'));
    await page.getByLabel(acm('code.code')).fill(nextCode(product, who));
    await press(page, acm('next'));
  }

  async function visit(who: TestPerson, site: Site): Promise<Page> {
    const context = contexts.get(who) ?? (await browser.newContext({ javaScriptEnabled: script, locale: language }));
    contexts.set(who, context);
    context.setDefaultTimeout(10_000);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(at(site, `/?taal=${language}`));
    await page.goto(at(site, '/aanmelden'));
    if (await page.getByRole('button', { name: acm('key.csamtotp') }).isVisible()) await useApp(page, who);
    return page;
  }

  async function openPerson(by: TestPerson, company: TestCompany, who: TestPerson): Promise<Page> {
    const page = await visit(by, 'gebruikersbeheer');
    await page.goto(at('gebruikersbeheer', `/ondernemingen/${company.number}?zoek=${who.familyName}`));
    await follow(page, page.getByRole('link', { name: `${who.givenName} ${who.familyName}` }));
    return page;
  }

  async function nameToAppoint(page: Page, who: TestPerson): Promise<void> {
    await page.getByLabel(btb('guide.who.other'), { exact: true }).check();
    await page.getByLabel(btb('appoint.declared.choice')).check();
    await press(page, btb('continue'));
    await page.getByLabel(btb('appoint.insz')).fill(formatInsz(who.insz));
    await page.getByLabel(btb('appoint.givenName')).fill(who.givenName);
    await page.getByLabel(btb('appoint.familyName')).fill(who.familyName);
    await page.getByLabel(btb('appoint.email')).fill(`${who.username}@example.be`);
    await page.getByLabel(btb('appoint.phone')).fill('0499 11 22 33');
    await press(page, btb('continue'));
  }

  return {
    visit,
    openPerson,
    guide: async (who, company) => {
      const page = await visit(who, 'hulp');
      await page.goto(at('hulp', `/toegang/${company.number}`));
      return main(page);
    },
    enter: async (who) => main(await visit(who, 'zone')),
    appoint: async (by, company, who) => {
      const page = await visit(by, 'btb');
      await page.goto(at('btb', `/ondernemingen/${company.number}/aanstellen`));
      await nameToAppoint(page, who);
      await page.getByLabel(btb('roles.chief-access-manager'), { exact: true }).check();
      await press(page, btb('continue'));
      await press(page, btb('check.confirm'));
    },
    accept: async (who) => {
      const page = await visit(who, 'btb');
      await page.goto(at('btb', '/uitnodigingen'));
      await follow(page, page.locator('main a[href*="/uitnodigingen/"]'));
      await press(page, btb('invitation.accept'));
    },
    link: async (by, company, who) => {
      const page = await visit(by, 'gebruikersbeheer');
      await page.goto(at('gebruikersbeheer', `/ondernemingen/${company.number}/personen/nieuw`));
      await page.getByLabel(rights('link.rijksregisternummer')).fill(formatInsz(who.insz));
      await page.getByLabel(rights('link.voornaam')).fill(who.givenName);
      await page.getByLabel(rights('link.achternaam')).fill(who.familyName);
      await page.getByLabel(rights('link.verklaring.yes', { company: company.name })).check();
      await press(page, rights('link.button'));
    },
    linkSelf: async (who, company) => {
      const page = await visit(who, 'gebruikersbeheer');
      await page.goto(at('gebruikersbeheer', `/ondernemingen/${company.number}/personen/nieuw`));
      await press(page, rights('link.self.button'));
    },
    give: async (by, company, who, { from, until } = {}) => {
      const page = await openPerson(by, company, who);
      await followLink(page, '/recht');
      await page.locator('[name="welk"][value="DienstenchequesErkendeOnderneming"]').check();
      await page.getByLabel(company.establishments[0]?.name ?? '').check();
      if (from !== undefined) await fillDate(page, 'van', from);
      if (until !== undefined) await fillDate(page, 'tot', until);
      await press(page, rights('next'));
      await press(page, rights('preview.confirm'));
    },
    end: async (by, company, who) => {
      const page = await openPerson(by, company, who);
      await followLink(page, '/stoppen');
      await press(page, rights('end.button'));
    },
    close: async () => {
      await Promise.all(Array.from(contexts.values(), (context) => context.close()));
    },
  };
}

/** The texts of the guide in one language, as a pattern that a page holds. */
export function guideSays(language: Language) {
  const t = guideText(language);
  const literal = (said: string): string => said.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return (...keys: readonly Parameters<typeof t>[0][]): RegExp =>
    new RegExp(
      keys
        .map((key) => literal(t(key, { date: '@', keys: '@', names: '@' })).replaceAll('@', '.*'))
        .join(String.raw`[\s\S]*`),
    );
}
