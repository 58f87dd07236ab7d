import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import { chainWalk, fillDate, followLink, guideSays, press, type ChainWalk } from '../../support/chain-walk.ts';
import { launchBrowser } from '../../support/chromium.ts';
import { companyNamed, enterprise, loadCompanies, type TestCompany } from '../../support/companies.ts';
import { personWithKey, type TestPerson } from '../../support/people.ts';
import { runProduct, type RunningProduct } from '../../support/product.ts';

/**
 * A chain that works is broken in one place, through the page or the register where that happens, and mended there. Each
 * time the guide names the link, why and who mends it, and the real door agrees.
 */
let product: RunningProduct;
let browser: Browser;
let walk: ChainWalk;
let company: TestCompany;
let elsewhere: TestCompany;
let rita: TestPerson;
let karim: TestPerson;
let sofie: TestPerson;
let tom: TestPerson;

const says = guideSays('nl');
const open = says('go.zone');
const today = () => brusselsDate(product.now());

before(async () => {
  product = await runProduct();
  browser = await launchBrowser();
  walk = chainWalk({ product, browser, language: 'nl', script: false });
  rita = await personWithKey(product, 'Rita', 'Bosmans');
  karim = await personWithKey(product, 'Karim', 'Lemmens');
  sofie = await personWithKey(product, 'Sofie', 'Claessens');
  tom = await personWithKey(product, 'Tom', 'Zonderling');
  company = companyNamed(1, 'Blinkend', ['Ieper', 'Torhout'], rita);
  elsewhere = companyNamed(2, 'Elders', ['Diest'], tom);
  await registers();
  await walk.appoint(rita, company, karim);
  await walk.accept(karim);
  await walk.link(karim, company, sofie);
  await walk.give(karim, company, sofie);
});
after(async () => {
  await walk?.close();
  await browser?.close();
  await product?.stop();
});

/** Loads the registers with something else in the place of the company. */
const registers = (changed: Partial<TestCompany> = {}, recognition: Partial<TestCompany['recognition']> = {}) =>
  loadCompanies(product, [
    { ...company, ...changed, recognition: { ...company.recognition, ...recognition } },
    elsewhere,
  ]);

interface Way {
  readonly what: string;
  readonly breaks: () => Promise<unknown>;
  /** Who asks the guide; Sofie, who works there, unless told. */
  readonly asks?: () => TestPerson;
  readonly said: RegExp;
  readonly mends: () => Promise<unknown>;
}

const inCharge = async (does: 'schorsen' | 'hervatten' | 'beeindigen'): Promise<void> => {
  const page = await walk.visit(rita, 'btb');
  await page.goto(`${product.urls.btb}/ondernemingen/${company.number}`);
  await followLink(page, `/${does}`);
  await press(page, { schorsen: 'Schorsen', hervatten: 'Hervatten', beeindigen: 'Beëindigen' }[does]);
};

const ways: readonly Way[] = [
  {
    what: 'the authority suspends the recognition',
    breaks: () => registers({}, { suspendedFrom: today() }),
    said: says('because.suspended', 'fixer.recognising-authority', 'time.authority', 'go.call'),
    mends: () => registers(),
  },
  {
    what: 'the recognition begins later',
    breaks: () => registers({}, { since: addDays(today(), 9) }),
    said: says('because.not-yet-recognised', 'fixer.recognising-authority'),
    mends: () => registers(),
  },
  {
    what: 'the company is not recognised',
    breaks: () => loadCompanies(product, [company, elsewhere], [elsewhere]),
    said: says('because.not-recognised', 'fixer.recognising-authority', 'what.not-recognised'),
    mends: () => registers(),
  },
  {
    what: 'the establishment of the right is no part of the recognition any more',
    breaks: () =>
      loadCompanies(product, [company, elsewhere], [{ ...company, establishments: company.establishments.slice(1) }]),
    said: says('because.no-recognised-place', 'fixer.chief-access-manager'),
    mends: () => registers(),
  },
  {
    what: 'the manager ends the right',
    breaks: () => walk.end(karim, company, sofie),
    said: /Uw recht geldt niet meer sinds[\s\S]*Dat doet de hoofdtoegangsbeheerder\. Voor u: Karim Lemmens\.[\s\S]*Vraag het recht zelf aan/,
    mends: () => walk.give(karim, company, sofie),
  },
  {
    what: 'the manager ends it, and gives it from next week',
    breaks: async () => {
      await walk.end(karim, company, sofie);
      await walk.give(karim, company, sofie, { from: addDays(today(), 7) });
    },
    said: /Uw recht begint op[\s\S]*Dat doet de hoofdtoegangsbeheerder\. Voor u: Karim Lemmens\./,
    mends: async () => {
      await walk.end(karim, company, sofie);
      await walk.give(karim, company, sofie);
    },
  },
  {
    what: 'the right is over, and the representative suspends the manager: the representative is the one to ask',
    breaks: async () => {
      await walk.end(karim, company, sofie);
      await inCharge('schorsen');
    },
    said: /Uw recht geldt niet meer sinds[\s\S]*Dat doet de wettelijke vertegenwoordiger\. Voor u: Rita Bosmans\./,
    mends: async () => {
      await inCharge('hervatten');
      await walk.give(karim, company, sofie);
    },
  },
  {
    what: 'the right is over, the manager is suspended, and KBO knows nobody who may act for the company',
    breaks: async () => {
      await walk.end(karim, company, sofie);
      await inCharge('schorsen');
      await registers({ representatives: [] });
    },
    said: says('because.no-representative', 'fixer.company-in-kbo', 'what.no-representative', 'time.kbo'),
    mends: async () => {
      await registers();
      await inCharge('hervatten');
      await walk.give(karim, company, sofie);
    },
  },
  {
    what: 'the right is over, the manager is suspended, and KBO knows only a board that acts together',
    breaks: async () => {
      await walk.end(karim, company, sofie);
      await inCharge('schorsen');
      await registers({ legalForm: '014', representatives: [{ ...rita, functionCode: '10005', since: '01-01-2015' }] });
    },
    said: says('because.undecided-representative', 'fixer.staff', 'time.staff', 'go.btb.request'),
    mends: async () => {
      await registers();
      await inCharge('hervatten');
      await walk.give(karim, company, sofie);
    },
  },
  {
    what: 'the right is over, and who was invited to take charge has not answered before the representative left',
    breaks: async () => {
      await walk.end(karim, company, sofie);
      await inCharge('beeindigen');
      await walk.appoint(rita, company, karim);
      await registers({ representatives: [] });
      await btbHasRead();
    },
    // Nobody can accept what rests on a function that ended: a representative of today has to confirm it first.
    said: says('because.no-representative', 'fixer.company-in-kbo'),
    mends: async () => {
      await registers();
      await confirmInvitation();
      await walk.accept(karim);
      await walk.give(karim, company, sofie);
    },
  },
  {
    what: 'the last day of the right has passed',
    breaks: async () => {
      await walk.end(karim, company, sofie);
      await walk.give(karim, company, sofie, { until: today() });
      product.wait(25 * 60 * 60_000);
    },
    said: says('because.right-ended', 'fixer.chief-access-manager', 'what.right-ended'),
    mends: () => walk.give(karim, company, sofie),
  },
  {
    what: 'the last day of her work there has passed',
    breaks: async () => {
      await lastDay(today());
      product.wait(25 * 60 * 60_000);
    },
    said: says('because.relation-over', 'what.relation-over'),
    mends: async () => {
      await walk.link(karim, company, sofie);
      await walk.give(karim, company, sofie);
    },
  },
  {
    what: 'the company stops',
    asks: () => tom,
    breaks: () => loadCompanies(product, [elsewhere], [company]),
    said: says('because.ceased', 'fixer.company-in-kbo'),
    mends: async () => {
      await registers();
      await walk.link(karim, company, tom);
      await walk.give(karim, company, tom);
    },
  },
];

/** BTB reads of a function that ended a moment after the import. */
async function btbHasRead(): Promise<void> {
  const { btb } = product.product.systems;
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await btb.appointmentsToConfirm(enterprise(company.number))).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('BTB did not read that a function ended');
}

/** The representative of today stands by what the one before began. */
async function confirmInvitation(): Promise<void> {
  const page = await walk.visit(rita, 'btb');
  await page.goto(`${product.urls.btb}/ondernemingen/${company.number}/bevestigen`);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await press(page, 'Bevestigen');
}

async function lastDay(day: string): Promise<void> {
  const page = await walk.openPerson(karim, company, sofie);
  await followLink(page, '/gegevens');
  await fillDate(page, 'tot', day);
  await press(page, 'Bewaar');
}

describe('one link is broken, and mended', () => {
  for (const { what, breaks, asks = () => sofie, said, mends } of ways) {
    test(what, async () => {
      await breaks();
      assert.match(await walk.guide(asks(), company), said);
      assert.doesNotMatch(await walk.guide(asks(), company), open);
      assert.doesNotMatch(await walk.enter(asks()), /Klopt dit\?|Overzicht/);
      await mends();
      assert.match(await walk.guide(asks(), company), open);
      assert.match(await walk.enter(asks()), /Klopt dit\?|Overzicht/);
    });
  }
});

test('who is invited to take charge is told to accept, before anything else', async () => {
  await walk.end(karim, company, sofie);
  await inCharge('beeindigen');
  await walk.appoint(rita, company, karim);
  assert.match(await walk.guide(karim, company), says('because.own-invitation', 'fixer.self', 'go.btb.invitations'));
  await walk.accept(karim);
  assert.match(await walk.guide(karim, company), says('fixer.self', 'what.self', 'go.gebruikersbeheer'));
});

test('a number that KBO does not know is said to whoever typed it, and nothing else', async () => {
  const unknown = companyNamed(9, 'Niemand', ['Nergens'], rita);
  const said = await walk.guide(tom, unknown);
  assert.match(said, says('because.unknown-company', 'fixer.self', 'go.kbo'));
  assert.doesNotMatch(said, open);
});

test('who has nothing to do with a company reads the same, whatever is broken inside it', async () => {
  await registers();
  const stranger = await personWithKey(product, 'Jo', 'Vreemd');
  const whole = await walk.guide(stranger, company);
  assert.match(whole, says('guide.own', 'because.no-relation', 'fixer.whoever-manages'));
  await registers({}, { suspendedFrom: today() });
  await inCharge('schorsen');
  assert.equal(await walk.guide(stranger, company), whole);
});
