import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { text as rightsText } from '#gebruikersbeheer/messages/index.ts';
import { text as guideText } from '#hulp/guide/messages/index.ts';
import type { Language } from '#web/languages.ts';
import { text as zoneText } from '#zone/messages/index.ts';
import { chainWalk, guideSays, main, press, type ChainWalk } from '../../support/chain-walk.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { companyNamed, loadCompanies, type TestCompany } from '../../support/companies.ts';
import { personWithKey, type TestPerson } from '../../support/people.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

/** From a company in which nobody can do anything to four people who are in, each led by what the guide says to them. */
let product: RunningProduct;
let browser: Browser;
const companies: TestCompany[] = [];

before(async () => {
  product = await runProduct({ acmOnOtherHost: true });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await product?.stop();
});

interface Newcomers {
  readonly company: TestCompany;
  readonly representative: TestPerson;
  readonly manager: TestPerson;
  readonly employee: TestPerson;
  readonly external: TestPerson;
}

async function newcomers(index: number): Promise<Newcomers> {
  const representative = await personWithKey(product, 'Nadine', 'Lambert');
  const company = companyNamed(index, `Blinkend ${index}`, ['Ronse'], representative);
  companies.push(company);
  await loadCompanies(product, companies);
  return {
    company,
    representative,
    manager: await personWithKey(product, 'Luc', 'Masson'),
    employee: await personWithKey(product, 'Sofie', 'Claessens'),
    external: await personWithKey(product, 'Tom', 'Boekhouder'),
  };
}

const inside = (language: Language): RegExp =>
  new RegExp(zoneText(language)('welcome.title').replace('?', String.raw`\?`));

const ways: readonly (readonly [Language, script: boolean])[] = [
  ['nl', false],
  ['fr', true],
];

for (const [index, [language, script]] of ways.entries()) {
  describe(`in ${language}, with script ${script ? 'on' : 'off'}`, () => {
    const t = guideText(language);
    const says = guideSays(language);
    let walk: ChainWalk;
    let all: Newcomers;

    before(async () => {
      walk = chainWalk({ product, browser, language, script });
      all = await newcomers(index + 1);
    });
    after(() => walk?.close());

    /** On the page of the guide of the company, follows where it sends this person. */
    const sentOn = async (who: TestPerson): Promise<Page> => {
      const page = await walk.visit(who, 'hulp');
      await page.goto(`${product.urls.hulp}/toegang/${all.company.number}`);
      await page.locator('main a.govuk-button').first().click();
      return page;
    };

    test('an employee gives the number and what they are, and reads whom to ask and what to send', async () => {
      const context = await browser.newContext({ javaScriptEnabled: script, locale: language });
      const page = await context.newPage();
      await page.goto(`${product.urls.hulp}/toegang?taal=${language}`);
      await page.getByLabel(t('guide.company'), { exact: true }).fill(all.company.number);
      await page.getByLabel(t('guide.role.employee'), { exact: true }).check();
      await press(page, t('guide.button'));
      assert.match(await main(page), says('guide.public'));
      assert.doesNotMatch(await main(page), says('state.missing'));
      await context.close();
      const said = await walk.guide(all.employee, all.company);
      assert.match(said, says('guide.own', 'because.no-relation', 'fixer.whoever-manages', 'send.label'));
      assert.doesNotMatch(said, /Lambert.*Voor u|Pour vous/);
    });

    test('the representative reads that they can do it, and puts somebody in charge', async () => {
      assert.match(
        await walk.guide(all.representative, all.company),
        says('because.no-relation', 'fixer.self', 'what.self'),
      );
      await walk.appoint(all.representative, all.company, all.manager);
    });

    test('the manager is led to the invitation, accepts, and is led to giving rights', async () => {
      assert.match(await walk.guide(all.manager, all.company), says('because.own-invitation', 'fixer.self'));
      const page = await sentOn(all.manager);
      assert.equal(new URL(page.url()).origin, product.urls.btb);
      await walk.accept(all.manager);
      assert.match(
        await walk.guide(all.manager, all.company),
        says('because.no-relation', 'what.self', 'go.gebruikersbeheer'),
      );
      await walk.link(all.manager, all.company, all.employee);
      assert.match(
        await walk.guide(all.employee, all.company),
        says('because.right-not-given', 'fixer.chief-access-manager'),
      );
      await walk.give(all.manager, all.company, all.employee);
    });

    test('the employee is led through the door', async () => {
      assert.match(await walk.guide(all.employee, all.company), says('go.zone'));
      const page = await sentOn(all.employee);
      assert.equal(new URL(page.url()).origin, product.urls.zone);
      assert.match(await walk.enter(all.employee), inside(language));
    });

    test('an accountant from outside is led to the form to ask, is given the right, and is in', async () => {
      const page = await sentOn(all.external);
      assert.equal(new URL(page.url()).origin, product.urls.gebruikersbeheer);
      const rights = rightsText(language);
      const signIn = page.getByRole('button', { name: rights('sign-in'), exact: true });
      if (await signIn.isVisible()) await press(page, rights('sign-in'));
      await page.getByLabel(all.company.establishments[0]?.name ?? '').check();
      await page.getByLabel(rights('ask.reason')).fill('Ik doe de boekhouding.');
      await page.getByLabel(rights('ask.email')).fill('tom@example.be');
      await press(page, rights('ask.button'));
      const his = await walk.visit(all.manager, 'gebruikersbeheer');
      await his.goto(`${product.urls.gebruikersbeheer}/ondernemingen/${all.company.number}/aanvragen`);
      await his.locator('main a[href*="/aanvragen/"]').first().click();
      await press(his, rights('requests.approve'));
      assert.match(await walk.guide(all.external, all.company), says('go.zone'));
      assert.match(await walk.enter(all.external), inside(language));
    });

    test('who manages and who represents give themselves the right, and are in', async () => {
      for (const who of [all.manager, all.representative]) {
        assert.doesNotMatch(await walk.enter(who), inside(language));
        await walk.linkSelf(who, all.company);
        await walk.give(who, all.company, who);
        assert.match(await walk.guide(who, all.company), says('go.zone'));
        assert.match(await walk.enter(who), inside(language));
      }
    });
  });
}
