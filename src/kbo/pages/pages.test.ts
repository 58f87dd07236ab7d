import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parseEnterpriseNumber } from '#belgian/enterprise-number.ts';
import { parseEstablishmentNumber } from '#belgian/establishment-number.ts';
import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { html, renderHtml } from '#web/html.ts';
import type { PageAnswer, Visit } from '#web/visit.ts';
import { languages, type Language } from '#web/languages.ts';
import type { Company, Establishment, Holder, Kbo, SearchHit } from '../index.ts';
import { situationOf } from '../rules/legal-situation.ts';
import { kboSite } from '../site.ts';

const date = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  assert.ok(parsed !== null);
  return parsed;
};
const parsedNumber = parseEnterpriseNumber('1999.999.052');
assert.ok(parsedNumber.ok);
const { number } = parsedNumber;
const parsedPlace = parseEstablishmentNumber('8.999.999.005');
assert.ok(parsedPlace.ok);

const address = { street: 'Voorbeeldstraat', houseNumber: '12', box: '3', postalCode: '9000', municipality: 'Gent' };
const company: Company = {
  number,
  name: 'Helder & <b>Proper</b>',
  names: [{ text: 'HP', kind: 'abbreviation' }],
  status: 'active',
  absentSince: null,
  situation: situationOf('000'),
  situationDescription: {},
  kind: 'legal',
  legalForm: { code: '610', description: { nl: 'Besloten vennootschap' } },
  since: date('2011-03-01'),
  address,
  snapshotDate: date('2026-11-06'),
};
const place: Establishment = { number: parsedPlace.number, name: 'Gent', address, since: date('2011-03-01') };
const holder: Holder = {
  givenName: 'Anna',
  familyName: 'Claes',
  function: '10002',
  since: date('2011-03-01'),
  until: null,
  of: null,
  decision: {
    permitted: true,
    function: '10002',
    since: date('2011-03-01'),
    until: null,
    confirmed: false,
    through: 'own-function',
    of: null,
  },
};
const hit: SearchHit = { number, name: 'Helder & Proper', matched: 'Café', municipality: 'Gent', status: 'active' };

interface World {
  readonly company?: Company | null;
  readonly places?: readonly Establishment[];
  readonly holders?: readonly Holder[];
  readonly hits?: readonly SearchHit[];
  readonly total?: number;
  readonly empty?: boolean;
}

const kboOf = (world: World): Kbo => ({
  company: async () => (world.company === undefined ? company : world.company),
  search: async () => ({ hits: world.hits ?? [], total: world.total ?? world.hits?.length ?? 0, more: false }),
  establishmentsOf: async () => world.places ?? [],
  functionsOf: async () => world.holders ?? [],
  representativesOf: async () => [],
  peopleWithSay: async () => [],
  companiesRepresentedBy: async () => [],
  companiesUndecided: async () => [],
  mayRepresent: async () => ({ permitted: false, because: 'no-company' }),
  snapshot: async () =>
    world.empty === true ? null : { date: date('2026-11-06'), importedAt: new Date(), functions: date('2026-11-20') },
  eventsAfter: async () => assert.fail('a page follows nothing'),
  freshness: async (on) => ({ fresh: true, date: date('2026-11-06'), oldestAllowed: on }),
  importOpenData: async () => assert.fail('a page imports nothing'),
  stageFunctions: async () => assert.fail('a page imports nothing'),
  confirmFunctions: async () => assert.fail('a page imports nothing'),
  importFunctions: async () => assert.fail('a page imports nothing'),
});

function visit(path: string, params: Record<string, string>, language: Language): Visit {
  const url = new URL(path, 'http://localhost');
  return {
    method: 'GET',
    path,
    params,
    query: url.searchParams,
    form: new URLSearchParams(),
    files: [],
    language,
    now: new Date('2026-11-23T22:30:00Z'),
    person: null,
    sessionId: null,
    csrfField: html``,
    address: '192.0.2.1',
    userAgent: '',
    requestId: 'r',
    cookies: {},
    log: () => undefined,
  };
}

async function open(path: string, world: World = {}, language: Language = 'nl') {
  const [, first = '', second = ''] = path.split(/[/?]/);
  const route = kboSite({ kbo: kboOf(world) }).pages.find((page) => page.path.split('/')[1] === first);
  assert.ok(route !== undefined && route.access === 'public');
  return route.handle(visit(path, first === 'onderneming' ? { number: decodeURIComponent(second) } : {}, language));
}

async function opened(
  path: string,
  world: World = {},
  language: Language = 'nl',
): Promise<{ page: PageAnswer; body: string }> {
  const page = await open(path, world, language);
  assert.ok(page.kind === 'page');
  const body = await renderHtml(page.body);
  const report = await validator.validateString(body);
  assert.deepEqual(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    [],
  );
  return { page, body };
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-redundant-role': 'off', 'void-style': 'off' },
});

for (const language of languages) {
  test(`the front page asks for a number or name (${language})`, async () => {
    const { body } = await opened('/', {}, language);
    assert.match(body, /<form method="get" action="\/zoeken"/);
    assert.match(body, /<label[^>]* for="q"/);
  });
}

test('the front page says so when nothing was imported yet', async () => {
  assert.match((await opened('/', { empty: true })).body, /nog geen gegevens/);
  assert.match((await opened('/zoeken?q=x', { empty: true })).body, /register is nog leeg/);
});

test('a company shows its grouped number, its establishments, who represents it, and the source', async () => {
  const { body, page } = await opened('/onderneming/1999999052', { places: [place], holders: [holder] });
  for (const shown of [
    /1999\.999\.052/,
    /8\.999\.999\.005/,
    /Anna Claes/,
    /Bestuurder/,
    /Wettelijk vertegenwoordiger/,
    /Normale toestand/,
    /Voorbeeldstraat 12 bus 3, 9000 Gent/,
    /6 november 2026/,
    /functies komen uit een apart bestand, van 20 november 2026/,
    /HP \(afkorting\)/,
    /Niet bevestigd/,
  ]) {
    assert.match(body, shown);
  }
  assert.equal(page.status, 200);
});

test('a function that does not represent is not marked', async () => {
  const { body } = await opened('/onderneming/1999999052', {
    holders: [
      {
        ...holder,
        function: '20090',
        decision: { permitted: false, because: 'function-does-not-empower', function: '20090' },
      },
    ],
  });
  assert.match(body, />Nee</);
  assert.doesNotMatch(body, /govuk-tag[^<]*>Wettelijk vertegenwoordiger/);
});

for (const [because, shown] of [
  ['only-together', /Alleen samen met anderen/],
  ['cannot-decide', /Dat kunnen wij uit het register niet weten/],
] as const) {
  test(`a function of which the register says too little is told so: ${because}`, async () => {
    const decision = { permitted: false, because, function: '10005', since: date('2020-01-01') } as const;
    const { body } = await opened('/onderneming/1999999052', { holders: [{ ...holder, decision }] });
    assert.match(body, shown);
    assert.doesNotMatch(body, /govuk-tag[^<]*>Wettelijk vertegenwoordiger/);
  });
}

test('a permanent representative stands with the company that holds the function', async () => {
  const of = { number, name: 'Voorbeeld <i>Beheer</i>' };
  const { body } = await opened('/onderneming/1999999052', { holders: [{ ...holder, of }] });
  assert.match(body, /Bestuurder<br \/?>als vast vertegenwoordiger van <a [^>]*href="\/onderneming\/1999999052"/);
  assert.match(body, /Voorbeeld &lt;i&gt;Beheer/);
});

test('a bankrupt company says who acts for it', async () => {
  const bankrupt = { ...company, situation: situationOf('050') };
  assert.match((await opened('/onderneming/1999999052', { company: bankrupt })).body, /Alleen de curator/);
});

test('markup in a name is text', async () => {
  const { body } = await opened('/onderneming/1999999052');
  assert.match(body, /Helder &amp; &lt;b&gt;Proper/);
  assert.doesNotMatch(body, /<b>/);
});

test('a company that left the register, or is wound up, says what follows', async () => {
  const ceased: Company = { ...company, status: 'ceased', absentSince: date('2026-10-02') };
  assert.match(
    (await opened('/onderneming/1999999052', { company: ceased })).body,
    /sinds de gegevens van 2 oktober 2026/,
  );
  const closing = { ...company, situation: situationOf('012') };
  assert.match((await opened('/onderneming/1999999052', { company: closing })).body, /vereffenaar/);
  const odd = { ...company, situation: situationOf('777') };
  assert.match((await opened('/onderneming/1999999052', { company: odd })).body, /Toestand met code 777/);
});

test('empty tables say what to do', async () => {
  const { body } = await opened('/onderneming/1999999052');
  assert.match(body, /Geen vestigingseenheden/);
  assert.match(body, /Geen functies bekend/);
});

test('an address with dots leads to the one without; a wrong or unknown number is not found, in words', async () => {
  assert.deepEqual(await open('/onderneming/1999.999.052'), {
    kind: 'redirect',
    to: '/onderneming/1999999052',
    cookies: [],
  });
  const wrong = await opened('/onderneming/1999999053');
  assert.equal(wrong.page.status, 404);
  assert.match(wrong.body, /geen ondernemingsnummer/);
  const unknown = await opened('/onderneming/1999999052', { company: null });
  assert.equal(unknown.page.status, 404);
  assert.match(unknown.body, /1999\.999\.052/);
});

test('a page of a company with a thousand establishments and functions stays small', async () => {
  const world = {
    places: Array.from({ length: 1000 }, () => place),
    holders: Array.from({ length: 1000 }, () => holder),
  };
  const first = await opened('/onderneming/1999999052', world);
  assert.ok(Buffer.byteLength(first.body) < 50_000, String(Buffer.byteLength(first.body)));
  assert.match(first.body, /vestigingen=20&amp;functies=1/);
  const beyond = await opened('/onderneming/1999999052?vestigingen=9999&functies=2', world);
  assert.match(beyond.body, /vestigingen=20&amp;functies=2/);
});

for (const [typed, world, shown] of [
  ['', {}, /Typ een nummer of een naam/],
  ['zzz', {}, /Controleer de spelling/],
  ['zz', {}, /minstens drie letters/],
  ['1999.999.053', {}, /controlecijfers kloppen niet/],
  ['0428.315.871', {}, /6 november 2026/],
  ['x'.repeat(101), {}, /te lang om te zoeken/],
  ['helder', { hits: [hit] }, /1 onderneming gevonden[^]*gevonden als Café/],
  ['helder', { hits: [hit], total: 300 }, /300 ondernemingen gevonden[^]*q=helder&amp;pagina=15/],
  ['"><script>', {}, /value="&quot;&gt;&lt;script&gt;"/],
] as const) {
  test(`searching for "${typed.slice(0, 15)}" answers ${shown.source.slice(0, 30)}`, async () => {
    const { body } = await opened(`/zoeken?${new URLSearchParams({ q: typed }).toString()}`, world);
    assert.match(body, shown);
  });
}

test('a page beyond the end of the results leads back to the first', async () => {
  assert.match((await opened('/zoeken?q=helder&pagina=99')).body, /q=helder&amp;pagina=1"/);
});

test('a whole number that is found leads straight to the company', async () => {
  assert.deepEqual(await open('/zoeken?q=1999.999.052', { hits: [hit] }), {
    kind: 'redirect',
    to: '/onderneming/1999999052',
    cookies: [],
  });
});
