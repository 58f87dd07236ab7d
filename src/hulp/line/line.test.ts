import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Insz } from '#belgian/insz.ts';
import type { Site } from '#web/site.ts';
import type { Person } from '#sleutels/index.ts';
import { languages } from '#web/languages.ts';
import type { KeptRefusal } from '#web/refusals/read-refusals.ts';
import { ask } from '../../../test/support/ask.ts';
import { helpSiteOfTests } from '../../../test/support/help-site.ts';
import { libraryOfTests } from '../../../test/support/help.ts';
import { signedInAs } from '../../../test/support/signed-in.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { anna, bart, chadia, dirk, helder, insz, strijkwinkel } from '../../../test/support/user-rights.ts';
import { walkSite, type Walked, type Walker } from '../../../test/support/walk-site.ts';
import { openHulp, type Hulp } from '../index.ts';
import { mostAsked } from './ask-along.ts';
import { mostLookUps } from './look-up.ts';
import { answerWithin, opensFor } from './rules/look-along.ts';
import { pagesOf, scriptOf } from './rules/scripts.ts';

/** The pages of the line on the real database; what the other systems say is given. */
const now = new Date('2026-11-25T09:00:00Z');
const after_ = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
const minute = 60_000;
const elif = insz('01050998690');
let world: TestStore;
let hulp: Hulp;
let site: Site;

const people: readonly (readonly [Insz, string, string])[] = [
  [anna, 'Anna', 'Claes'],
  [bart, 'Bart', 'Maes'],
  [chadia, 'Chadia', 'El Amrani'],
  [dirk, 'Dirk', 'Peeters'],
  [elif, 'Elif', 'Yilmaz'],
];
const subOf = (of: Insz): string => `sub-${people.findIndex(([own]) => own === of)}`;
const personOf = (of: Insz): Person | null => {
  const found = people.find(([own]) => own === of);
  if (found === undefined) return null;
  const [, givenName, familyName] = found;
  return { id: subOf(of), sub: subOf(of), voId: `vo-${subOf(of)}`, insz: of, givenName, familyName };
};

/** The company of the chain is known; who asks for it is kept. */
const chainAsked: string[] = [];
/** Whose itsme was blocked since they signed in. */
const blocked = new Set<string>();
const openSite = (): Site =>
  helpSiteOfTests(world, {
    refusals: {
      find: async (reference) => refusals.find((one) => one.reference === reference) ?? null,
      counts: async () => [{ because: 'right-ended', lastHour: 7, lastFour: 8, lastDay: 9, dayBefore: 1 }],
    },
    people: {
      personBySub: async (sub) => people.map(([own]) => personOf(own)).find((one) => one?.sub === sub) ?? null,
      addressOf: async (of) => (of === dirk ? { mail: 'dirk@demo.example', language: 'nl' } : null),
      ownCompaniesOf: async () => [],
      companiesOf: async (of) => (of === anna ? [{ number: helder, name: 'Helder & Proper', inAll: true }] : []),
    },
    chain: {
      kbo: {
        company: async () => ({ name: 'Helder & Proper', status: 'active' }) as never,
        establishmentsOf: async () => [],
        functionsOf: async () => [],
        mayRepresent: async () => ({ permitted: false, because: 'no-function' }),
      },
      btb: {
        acceptableInvitations: async () => [],
        tasksOf: async () => [],
        invitationsFor: async () => [],
      },
      gebruikersbeheer: {
        tieOf: async (of) => {
          chainAsked.push(of);
          return {
            targetGroup: 'EA',
            relation: of === dirk ? 'open' : 'none',
            rights: [],
            mayGive: of === chadia,
            somebodyInCharge: true,
            givers: [],
          };
        },
      },
      sleutels: { usableKeys: async (sub) => (blocked.has(sub) ? ['csamtotp'] : ['itsme']) },
      recognitionOf: async () => ({ recognised: { state: 'recognised' }, establishments: [] }),
      codes: ['DienstenchequesErkendeOnderneming'],
    },
  });

const reference = 'BZ-7K2M-PD4Q';
const refusal = (own: Partial<KeptRefusal>): KeptRefusal => ({
  reference,
  at: now,
  application: 'zone',
  because: 'right-ended',
  company: helder,
  sub: subOf(dirk),
  ...own,
});
const refusals: readonly KeptRefusal[] = [
  refusal({}),
  refusal({ reference: 'BZ-0000-0001', company: null, because: 'no-work-relation' }),
  refusal({ reference: 'BZ-0000-0002', sub: null, because: 'sign-in-refused', company: null }),
  refusal({ reference: 'BZ-0000-0003', sub: subOf(anna) }),
  refusal({ reference: 'BZ-0000-0004', sub: 'nobody-of-ours' }),
  refusal({ reference: 'BZ-0000-0005', sub: subOf(elif) }),
];

before(async () => {
  world = await testStore();
  site = openSite();
  hulp = openHulp({ db: world.store.as('hulp'), keys: world.keys, clock: () => now, log: () => undefined });
  await hulp.staff.add(anna, now, 'line');
  await hulp.staff.add(bart, now, 'line');
  await hulp.staff.add(chadia, now);
});
after(() => world.close());

const as = (who: Insz, at = now, own: { readonly key?: string; readonly language?: 'nl' | 'fr' } = {}): Walker => {
  const found = personOf(who);
  assert.ok(found !== null);
  const { sub, voId, givenName, familyName } = found;
  const acr = `urn:be:vlaanderen:authmech:${own.key ?? 'itsme'}`;
  return walkSite(site, signedInAs({ sub, voId, givenName, familyName, rrn: who, acr }), at, own.language);
};
const good = (walked: Walked): Walked => {
  assert.deepEqual(walked.complaints, []);
  return walked;
};
const why = 'De beller ziet zijn vestiging niet.';
const ask_ = (who = anna, at = now, of = reference, company?: string): Promise<Walked> =>
  as(who, at).post('/lijn/verwijzing', [
    ['verwijzing', of],
    ['reden', why],
    ...(company === undefined ? [] : ([['onderneming', company]] as const)),
  ]);
const idOf = ({ path }: Walked): string => /meekijken\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '';
const answer = (id: string, who: Insz, at: Date, said: 'ja' | 'nee' = 'ja'): Promise<Walked> =>
  as(who, at).post(`/meekijken/${id}/antwoord`, [['antwoord', said]]);
/** So that each test has an hour of its own. */
let hours = 0;
const newHour = (): Date => after_((hours += 2) * 60 * minute);
const records = (action: string): Promise<unknown> =>
  ask(world.superuserUrl, `select count(*)::int from audit.entry where action = '${action}'`);

test('the pages of the line are for who answers it: not for who keeps the pages, not for a caller, not with a weak key', async () => {
  for (const path of ['/lijn', `/lijn/verwijzing?verwijzing=${reference}`, '/lijn/draaiboek/right-ended']) {
    assert.equal(good(await as(anna).open(path)).status, 200);
    for (const other of [chadia, dirk]) {
      const refused = good(await as(other).open(path));
      assert.equal(refused.status, 403);
      assert.doesNotMatch(refused.body, /Gebruikersrecht|afgelopen/);
    }
    assert.equal((await as(anna, now, { key: 'csamtotp' }).open(path)).status, 403);
  }
});

test('the board counts links and reasons, and names nobody and no company', async () => {
  const { body } = good(await as(anna).open('/lijn'));
  assert.match(body, /Gebruikersrecht[\s\S]*<td[^>]*>7<[\s\S]*<td[^>]*>8<[\s\S]*<td[^>]*>9<[\s\S]*Meer/);
  assert.doesNotMatch(body, /Dirk|Helder|1999/);
  // The cell of a link that is as usual is empty.
  assert.match(body, /<td class="govuk-table__cell"><\/td>/);
  assert.doesNotMatch(body, /Zoals anders/);
});

test('a reference shows that refusal and its reason, however it is typed, and nothing of the person', async () => {
  const { body } = good(await as(anna).open('/lijn/verwijzing?verwijzing=bz+7k2m+pd4q'));
  assert.match(body, /Het recht is afgelopen[\s\S]*Beveiligde Zone[\s\S]*1999\.999\.052/);
  assert.doesNotMatch(body, /Dirk|Peeters|sub-|vo-/);
  const none = good(await as(anna).open('/lijn/verwijzing?verwijzing=BZ-0000-0001'));
  assert.doesNotMatch(none.body, /1999/);
});

test('what is no reference, or not ours, is told in a sentence', async () => {
  const wrong = good(await as(anna).open('/lijn/verwijzing?verwijzing=%3Cscript%3E'));
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Dit is geen verwijzing/);
  const unknown = good(await as(anna).open('/lijn/verwijzing?verwijzing=BZ-ZZZZ-ZZZZ'));
  assert.equal(unknown.status, 404);
  assert.match(unknown.body, /Wij kennen deze verwijzing niet/);
});

test('each look-up is recorded, found or not, and after many in an hour nothing is looked up any more', async () => {
  const at = newHour();
  const before_ = Number(await records('hulp.reference-looked-up'));
  await as(bart, at).open('/lijn/verwijzing?verwijzing=BZ-ZZZZ-ZZZZ');
  await as(bart, at).open(`/lijn/verwijzing?verwijzing=${reference}`);
  assert.equal(Number(await records('hulp.reference-looked-up')), before_ + 2);
  // As after all that an hour allows.
  await ask(world.superuserUrl, `update hulp.turn set count = ${mostLookUps} where hour = '${at.toISOString()}'`);
  assert.equal((await as(bart, at).open(`/lijn/verwijzing?verwijzing=${reference}`)).status, 429);
  assert.equal((await as(anna, at).open(`/lijn/verwijzing?verwijzing=${reference}`)).status, 200);
});

test('every reason has a script with words in every language, and pages that exist', async () => {
  const { pages } = libraryOfTests();
  for (const language of languages) {
    const slugs = new Set(pages[language].map(({ slug }) => slug));
    assert.deepEqual(
      Object.values(pagesOf)
        .flat()
        .filter((slug) => !slugs.has(slug)),
      [],
    );
  }
  // One of each script: which reasons lead to it is the rule's.
  const one = new Map(Object.entries(scriptOf).map(([because, script]) => [script, because]));
  for (const because of one.values()) {
    assert.match((await as(anna, now, { language: 'fr' }).open(`/lijn/draaiboek/${because}`)).body, /Demandez/);
  }
  assert.equal((await as(anna).open('/lijn/draaiboek/onzin')).status, 404);
  // For a missing link the access guide stands before the pages.
  const { body } = await as(anna).open('/lijn/draaiboek/right-not-given');
  assert.match(body, /Open samen[\s\S]{0,200}href="\/toegang"[\s\S]*href="\/onderwerp\/medewerker"/);
  assert.doesNotMatch((await as(anna).open('/lijn/draaiboek/card-refused')).body, /Open samen[\s\S]{0,200}"\/toegang"/);
});

test('who was told on the telephone to look along reads what that is, signs in, and comes back there', async () => {
  const page = good(await walkSite(site, null, now).open('/meekijken'));
  assert.match(page.body, /een medewerker vragen om mee te kijken[\s\S]*Lees nooit een code voor/);
  assert.match(page.body, /href="\/aanmelden\?terug=%2Fmeekijken"/);
  assert.doesNotMatch(page.body, /Helder|Ondernemingen die u beheert/);
  await assert.rejects(
    walkSite(site, null, now).post(`/meekijken/${randomUUID()}/antwoord`, [['antwoord', 'ja']]),
    /this page asks to sign in/,
  );
});

test('from question to view: who asked sees the chain of the caller once they approved, until they stop it', async () => {
  const at = newHour();
  const asked = good(await ask_(anna, at));
  const id = idOf(asked);
  assert.match(asked.body, /Wacht op antwoord/);
  assert.doesNotMatch(asked.body, /Zo ziet de beller het/);
  const page = good(await as(dirk, at).open('/meekijken'));
  assert.match(
    page.body,
    /Anna Claes vraagt om mee te kijken[\s\S]*De beller ziet zijn vestiging niet[\s\S]*Helder &amp; Proper/,
  );
  good(await answer(id, dirk, at));
  chainAsked.length = 0;
  const view = good(await as(anna, at).open(`/lijn/meekijken/${id}`));
  assert.match(view.body, /Zo ziet de beller het[\s\S]*Niemand gaf u het recht/);
  assert.deepEqual(chainAsked, [dirk], 'the chain that is read is that of who approved');
  const forms = view.body.match(/<form[^>]*action="[^"]*"/g);
  assert.deepEqual(forms, [`<form method="post" action="/lijn/meekijken/${id}/stoppen"`]);
  assert.doesNotMatch(view.body, /gebruikersbeheer\.example|mailto:/);
  await as(dirk, at).post(`/meekijken/${id}/stoppen`, []);
  const over = good(await as(anna, at).open(`/lijn/meekijken/${id}`));
  assert.match(over.body, /Gestopt/);
  assert.doesNotMatch(over.body, /Zo ziet de beller het/);
  const afterwards = good(await as(dirk, at).open('/meekijken'));
  assert.match(afterwards.body, /Vroeger[\s\S]*Anna Claes[\s\S]*Gestopt[\s\S]*1 keer/);
  assert.match(
    String(await ask(world.superuserUrl, `select string_agg(recipient || body, '') from post.message`)),
    /^dirk@demo\.example[\s\S]*Anna Claes van de hulplijn/,
  );
});

test('only the very person of that refusal answers; to others the request is not there', async () => {
  const at = newHour();
  const id = idOf(await ask_(anna, at));
  for (const other of [elif, bart, chadia, anna]) {
    assert.doesNotMatch((await as(other, at).open('/meekijken')).body, /vraagt om mee te kijken/);
    assert.match((await answer(id, other, at)).body, /wacht niet meer op een antwoord/);
  }
  assert.match((await as(anna, at).open(`/lijn/meekijken/${id}`)).body, /Wacht op antwoord/);
});

test('only who asked opens it: for a colleague, the caller and others the page does not exist', async () => {
  const at = newHour();
  const id = idOf(await ask_(anna, at));
  await answer(id, dirk, at);
  assert.equal((await as(bart, at).open(`/lijn/meekijken/${id}`)).status, 404);
  for (const other of [dirk, chadia]) assert.equal((await as(other, at).open(`/lijn/meekijken/${id}`)).status, 403);
  assert.equal((await as(bart, at).post(`/lijn/meekijken/${id}/stoppen`, [])).status, 404);
  assert.match((await as(anna, at).open(`/lijn/meekijken/${id}`)).body, /Zo ziet de beller het/);
});

test('a refusal is an answer: nothing is seen, and it is not answered again', async () => {
  const at = newHour();
  const id = idOf(await ask_(anna, at));
  await answer(id, dirk, at, 'nee');
  assert.match((await answer(id, dirk, at)).body, /wacht niet meer/);
  assert.match((await as(anna, at).open(`/lijn/meekijken/${id}`)).body, /Geweigerd/);
});

test('an answer that comes too late, or is sent again after it is over, opens nothing', async () => {
  const at = newHour();
  const late = new Date(at.getTime() + answerWithin);
  const id = idOf(await ask_(anna, at));
  assert.match((await answer(id, dirk, late)).body, /wacht niet meer/);
  assert.match((await as(anna, late).open(`/lijn/meekijken/${id}`)).body, /Niet beantwoord/);
  const other = idOf(await ask_(anna, late));
  await answer(other, dirk, late);
  const over = new Date(late.getTime() + opensFor);
  assert.match((await as(anna, over).open(`/lijn/meekijken/${other}`)).body, /Afgelopen/);
  assert.match((await answer(other, dirk, over)).body, /wacht niet meer/);
});

test('two answers at the same moment are one', async () => {
  const at = newHour();
  const id = idOf(await ask_(anna, at));
  const said = await Promise.all((['ja', 'nee', 'ja', 'nee'] as const).map((one) => answer(id, dirk, at, one)));
  assert.equal(said.filter(({ body }) => /wacht niet meer/.test(body)).length, 3);
});

test('who leaves the list loses it at the next click', async () => {
  const at = newHour();
  await hulp.staff.add(elif, at, 'line');
  const id = idOf(await ask_(elif, at));
  await answer(id, dirk, at);
  assert.equal((await as(elif, at).open(`/lijn/meekijken/${id}`)).status, 200);
  await hulp.staff.leave(elif, at, 'line');
  assert.equal((await as(elif, at).open(`/lijn/meekijken/${id}`)).status, 403);
  assert.equal((await ask_(elif, at)).status, 403);
});

test('whose key was blocked since they signed in loses the line and every page of staff at the next click', async () => {
  const at = newHour();
  const id = idOf(await ask_(bart, at));
  await answer(id, dirk, at);
  const pages = [
    [bart, '/lijn'],
    [bart, `/lijn/meekijken/${id}`],
    [bart, '/beheer/meldingen'],
    [chadia, '/beheer'],
  ] as const;
  for (const [who, path] of pages) assert.equal((await as(who, at).open(path)).status, 200, path);
  for (const who of [bart, chadia]) blocked.add(subOf(who));
  for (const [who, path] of pages) assert.equal((await as(who, at).open(path)).status, 403, path);
  assert.match((await as(bart, at).open('/lijn')).body, /Gebruik een sterkere sleutel/);
  assert.equal((await ask_(bart, at)).status, 403);
  assert.equal((await as(bart, at).post(`/lijn/meekijken/${id}/stoppen`, [])).status, 403);
  blocked.clear();
  assert.match((await as(bart, at).open(`/lijn/meekijken/${id}`)).body, /Zo ziet de beller het/, 'nothing was stopped');
});

test('a refusal of nobody whom we know, or of who asks, is not looked along with', async () => {
  const at = newHour();
  for (const one of ['BZ-0000-0002', 'BZ-0000-0004']) {
    assert.match(
      (await as(anna, at).open(`/lijn/verwijzing?verwijzing=${one}`)).body,
      /hoort bij niemand die wij kennen/,
    );
    const refused = await ask_(anna, at, one, helder);
    assert.match(refused.body, /hoort bij niemand die wij kennen/);
  }
  assert.match((await ask_(anna, at, 'BZ-0000-0003')).body, /weigering van uzelf/);
});

test('what was typed stays, and what is wrong is told at the field', async () => {
  const at = newHour();
  const wrong = good(
    await as(anna, at).post('/lijn/verwijzing', [
      ['verwijzing', 'BZ-0000-0001'],
      ['reden', 'zomaar'],
      ['onderneming', 'geen nummer'],
    ]),
  );
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /minstens tien tekens[\s\S]*zomaar[\s\S]*geen nummer/);
  const asked = good(await ask_(anna, at, 'BZ-0000-0001', '1999.999.052'));
  assert.match(asked.body, /Wacht op antwoord/);
});

test('asking twice asks once, and nobody is asked too often in an hour', async () => {
  const at = newHour();
  const first = idOf(await ask_(anna, at));
  assert.equal(idOf(await ask_(anna, at)), first);
  for (let times = 2; times < mostAsked; times += 1) await ask_(bart, at);
  assert.match((await ask_(bart, at)).body, /kreeg dit uur al veel vragen/);
});

test('the company reads what was approved: with names and reason for who manages all of it, that it was the line for who manages a part', async () => {
  const path = `/meekijken/onderneming/${helder}`;
  const whole = good(await as(anna).open(path));
  assert.equal(whole.status, 200);
  assert.match(whole.body, /Anna Claes[\s\S]*Dirk Peeters[\s\S]*De beller ziet zijn vestiging niet/);
  assert.doesNotMatch(whole.body, /Geweigerd|Niet beantwoord/);
  const part = good(await as(chadia).open(path));
  assert.equal(part.status, 200);
  assert.match(part.body, /Iemand van de hulplijn[\s\S]*Gestopt/);
  assert.doesNotMatch(part.body, /Dirk|Anna Claes|De beller ziet zijn vestiging niet/);
  for (const other of [dirk, elif, bart]) assert.equal((await as(other).open(path)).status, 404);
  assert.equal((await as(anna).open('/meekijken/onderneming/onzin')).status, 404);
  assert.equal((await as(anna).open(`/meekijken/onderneming/${strijkwinkel}`)).status, 404);
});

test('the name of somebody whom the company does not know is not kept for it', async () => {
  const at = newHour();
  const id = idOf(await ask_(anna, at, 'BZ-0000-0005'));
  await answer(id, elif, at);
  const { body } = await as(anna).open(`/meekijken/onderneming/${helder}`);
  assert.doesNotMatch(body, /Elif Yilmaz<\/dd>/);
  assert.match(body, /van wie u de naam hier niet ziet/);
});

test('what was asked, answered, opened and stopped stands in the record, and no national number does', async () => {
  for (const what of ['asked', 'approved', 'refused', 'opened', 'ended']) {
    assert.ok(Number(await records(`hulp.look-along-${what}`)) > 0, what);
  }
  const all = String(await ask(world.superuserUrl, `select string_agg(entry::text, ' ') from audit.entry`)).concat(
    String(
      await ask(
        world.superuserUrl,
        `select string_agg(l::text || coalesce(a::text, ''), ' ')
    from hulp.look_along l left join hulp.look_along_answer a on a.look_along = l.id`,
      ),
    ),
  );
  for (const [own] of people) assert.ok(!all.includes(own));
});
