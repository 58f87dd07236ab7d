import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { formatInsz } from '#belgian/insz.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { companyNamed, loadCompanies, type TestCompany } from '../../support/companies.ts';
import { personWithKey, type TestPerson } from '../../support/people.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';
import { signIn } from '../../support/sign-in.ts';

/** A company with a director and three people whom they may put in charge. */
export interface AccessCompany {
  readonly company: TestCompany;
  readonly director: TestPerson;
  readonly karim: TestPerson;
  readonly sofie: TestPerson;
  readonly tom: TestPerson;
}

export interface AccessWorld {
  readonly product: RunningProduct;
  /** One for each way to look at the pages, so that nothing of the one is in the way of the other. */
  readonly withScript: AccessCompany;
  readonly withoutScript: AccessCompany;
  /** A tab of this person, signed in at BTB. */
  readonly as: (person: TestPerson, script: boolean) => Promise<Page>;
  /** The address of a page of BTB. */
  readonly at: (path: string) => string;
  /** Puts the companies in the register as of today. */
  readonly refreshRegister: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function accessCompany(product: RunningProduct, index: number): Promise<AccessCompany> {
  const director = await personWithKey(product, 'Rita', 'Bosmans');
  return {
    company: companyNamed(index, `Blinkend ${index}`, ['Ieper', 'Torhout'], director),
    director,
    karim: await personWithKey(product, 'Karim', 'Lemmens'),
    sofie: await personWithKey(product, 'Sofie', 'Claessens'),
    tom: await personWithKey(product, 'Tom', 'Zonderling'),
  };
}

export async function accessWorld(): Promise<AccessWorld> {
  const product = await runProduct();
  const browser: Browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const withScript = await accessCompany(product, 1);
  const withoutScript = await accessCompany(product, 2);
  const refreshRegister = () => loadCompanies(product, [withScript.company, withoutScript.company]);
  await refreshRegister();
  return {
    product,
    withScript,
    withoutScript,
    as: async (person, script) => {
      const context = await browser.newContext({ javaScriptEnabled: script });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await signIn(page, product, 'btb', person);
      return page;
    },
    at: (path) => `${product.urls.btb}${path}`,
    refreshRegister,
    stop: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await product.stop();
    },
  };
}

export const main = (page: Page): Promise<string> => page.locator('main').innerText();

/** Presses what leads on, by exactly what it says. */
export const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
    .click();

export const addressOf = ({ username }: Pick<TestPerson, 'username'>): string => `${username}@example.be`;

/** From the first step of the guide to the third: somebody else, who that is, and how to reach them. */
export async function name(
  page: Page,
  person: Pick<TestPerson, 'insz' | 'givenName' | 'familyName' | 'username'>,
): Promise<void> {
  const other = page.getByLabel('Iemand anders');
  if ((await other.count()) > 0) await other.check();
  await page.getByLabel('Ik verklaar dat deze persoon').check();
  await press(page, 'Verder');
  await page.getByLabel('Rijksregisternummer').fill(formatInsz(person.insz));
  await page.getByLabel('Voornaam').fill(person.givenName);
  await page.getByLabel('Achternaam').fill(person.familyName);
  await page.getByLabel('E-mailadres').fill(addressOf(person));
  await page.getByLabel('Telefoonnummer').fill('0499 11 22 33');
  await press(page, 'Verder');
}

/** The third step: an access manager of one establishment, who may appoint others within it. */
export async function boundToIeper(page: Page, { company }: AccessCompany): Promise<void> {
  const role = page.getByLabel('Toegangsbeheerder', { exact: true });
  if ((await role.count()) > 0) await role.check();
  await page.getByLabel('Dienstencheques voor erkende ondernemingen').check();
  await page.getByLabel(`${company.name} Ieper`).check();
  await page.getByLabel('Mag toegangsbeheerders aanstellen').check();
  await press(page, 'Verder');
}

/** Answers the newest open invitation. */
export async function answer(page: Page, { at }: AccessWorld, button: 'Aanvaarden' | 'Weigeren'): Promise<void> {
  await page.goto(at('/uitnodigingen'));
  await page.getByRole('link', { name: 'Lees en antwoord' }).first().click();
  await press(page, button);
}

/** Waits until a mail to this address has this subject, at most ten seconds. */
export async function told({ product }: AccessWorld, address: string, subject: RegExp): Promise<void> {
  const subjects = (): readonly string[] =>
    product.mails.received
      .filter(({ to }) => to === address)
      .map(({ source }) => /^Subject: (.*(?:\r\n .*)*)/m.exec(source)?.[1] ?? '');
  for (let tries = 0; tries < 100 && !subjects().some((one) => subject.test(one)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.match(subjects().join('\n'), subject);
}
