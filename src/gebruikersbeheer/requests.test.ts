import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brusselsDate } from '#belgian/local-date.ts';
import { Client } from 'pg';
import type { Insz } from '#belgian/insz.ts';
import { ask } from '../../test/support/ask.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  bart,
  bartActs,
  btbOfTests,
  code,
  depsOfTests,
  dirk,
  gebruikersbeheerOfTests,
  gent,
  helder,
  jobsWaiting,
  linkChadia,
  strijkwinkel,
} from '../../test/support/user-rights.ts';
import { hrefs, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';
import type { AskRight } from './ask-right.ts';
import { partsOf } from './index.ts';
import { jobHandlers } from './jobs.ts';
import type { RightOfCatalogue } from './rules/catalogue-right.ts';
import { mostLately, mostOpenRequests, mostToAddress } from './rules/may-ask.ts';
import { putCatalogueRight } from './store/catalogue.ts';
import { openRequests } from './store/requests.ts';
import { withdrawRequest } from './withdraw-request.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const managers = new Map([[helder, bart]]);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

let serial = 500;
function asker() {
  serial += 1;
  const insz = testInsz(serial);
  const [givenName, familyName] = ['Sara', `Vraagt ${serial}`];
  return { insz, id: `sara-${serial}`, name: `${givenName} ${familyName}`, givenName, familyName, key: null };
}

const asking = (actor: AskRight['actor'], own: Partial<AskRight> = {}): AskRight => ({
  id: randomUUID(),
  actor,
  company: helder,
  code,
  contexts: [gent],
  email: 'sara@demo.example',
  language: 'nl',
  reason: 'Ik maak de planning in Gent.',
  at,
  ...own,
});

const words = { name: 'Haast', opens: 'iets zien' };
const registered: Omit<RightOfCatalogue, 'code'> = {
  application: 'rush',
  texts: { nl: words, en: words },
  scope: 'rush',
  claim: 'rush_rol_3d',
  contextKind: 'establishment',
  longestDays: null,
  keys: null,
};

const approve = { kind: 'approve', until: null, rightId: '' } as const;
const system = () => gebruikersbeheerOfTests(world, managers);
const held = async (who: Insz) => (await system().rightsIn(who, helder, today)).map(({ contexts }) => contexts);

test('somebody whom the company does not know asks; a manager approves, and with it links and gives at once', async () => {
  const sara = asker();
  const command = asking(sara);
  assert.deepEqual(await system().askRight(command), { ok: true, already: false, nobodyYet: false });
  assert.deepEqual(await system().askRight(command), { ok: true, already: true, nobodyYet: false });
  assert.deepEqual(await held(sara.insz), []);
  const answering = { actor: bartActs, company: helder, id: command.id, at };
  const answer = { ...approve, rightId: randomUUID() };
  const stranger = await system().answerRequest({ ...answering, actor: { ...bartActs, insz: dirk }, answer });
  assert.deepEqual(stranger, { ok: false, because: 'may-not-manage', why: 'not-the-manager' });
  const elsewhere = await gebruikersbeheerOfTests(world, new Map([[strijkwinkel, bart]])).answerRequest({
    ...answering,
    company: strijkwinkel,
    answer,
  });
  assert.deepEqual(elsewhere, { ok: false, because: 'not-found' });
  assert.deepEqual(await system().answerRequest({ ...answering, answer }), { ok: true, already: false });
  assert.deepEqual(await held(sara.insz), [[gent]]);
  assert.deepEqual(await system().answerRequest({ ...answering, answer }), { ok: true, already: true });
  const late = await system().answerRequest({ ...answering, answer: { kind: 'refuse', reason: 'Nee' } });
  assert.ok(!late.ok && late.because === 'answered');
});

test('a refusal carries a reason, gives nothing, and lets somebody ask again', async () => {
  const sara = asker();
  const command = asking(sara);
  await system().askRight(command);
  assert.deepEqual(await system().askRight(asking(sara)), { ok: false, because: 'asked-already' });
  const answer = { kind: 'refuse', reason: 'U werkt hier niet.' } as const;
  const refused = await system().answerRequest({ actor: bartActs, company: helder, id: command.id, at, answer });
  assert.deepEqual(refused, { ok: true, already: false });
  assert.deepEqual(await held(sara.insz), []);
  assert.equal((await system().askRight(asking(sara))).ok, true);
});

test('an approval that the rule refuses leaves the request open, and links nobody', async () => {
  const sara = asker();
  const command = asking(sara);
  await system().askRight(command);
  const answer = { kind: 'approve', until: '2099-01-01' as typeof today, rightId: randomUUID() } as const;
  const refused = await system().answerRequest({ actor: bartActs, company: helder, id: command.id, at, answer });
  assert.ok(!refused.ok && refused.because === 'may-not-give' && refused.why.because === 'until-too-far');
  const explained = await system().explain(sara.insz, helder, today, 'nl');
  assert.match(explained[0] ?? '', /niet gekoppeld/);
});

test('who manages another establishment cannot answer, and does not see the request', async () => {
  const sara = asker();
  const command = asking(sara);
  await system().askRight(command);
  const bounds = { services: 'every', establishments: [aalst], mayAppoint: false, until: null } as const;
  const chief = btbOfTests(managers);
  const btb = {
    ...chief,
    mayManage: async (...[, , on]: Parameters<typeof chief.mayManage>) =>
      ({
        permitted: true,
        capacity: 'access-manager',
        mandates: [{ id: 'm', role: 'access-manager', bounds, since: on }],
      }) as const,
  };
  const answer = { ...approve, rightId: randomUUID() };
  const actor = { ...bartActs, insz: dirk };
  const verdict = await gebruikersbeheerOfTests(world, managers, { btb }).answerRequest({
    actor,
    company: helder,
    id: command.id,
    at,
    answer,
  });
  assert.deepEqual(verdict, { ok: false, because: 'not-yours' });
});

test('a request is kept when nobody is in charge, and whoever is put in charge later sees it and is reminded of it', async () => {
  const sara = asker();
  const command = asking(sara);
  const nobody = gebruikersbeheerOfTests(world, new Map());
  assert.deepEqual(await nobody.askRight(command), { ok: true, already: false, nobodyYet: false });
  const mails = async () => (await jobsWaiting(world, 'post.send')).length;
  const before = await mails();
  const remind = (own: typeof managers) =>
    jobHandlers({ ...depsOfTests(world, own), clock: () => at })['gebruikersbeheer.request-waits']?.({
      request: command.id,
    });
  await remind(new Map());
  assert.equal(await mails(), before, 'nobody is there to be reminded');
  await remind(managers);
  assert.equal(await mails(), before + 1);
  const list = await walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), at).open(
    `/ondernemingen/${helder}/aanvragen`,
  );
  assert.ok(hrefs(list).some((to) => to.endsWith(command.id)));
});

test('a stranger learns nothing of who is in charge: of every company and branch they read the same, in page and mail', async () => {
  const ofGent = btbOfTests(managers);
  const bounds = { services: 'every', establishments: [gent], mayAppoint: false, until: null } as const;
  const btb = {
    ...ofGent,
    managersOf: async (...[, on]: Parameters<typeof ofGent.managersOf>) => [
      {
        personName: 'Bart Maes',
        email: 'bart@demo.example',
        language: 'nl',
        mandate: { id: 'm', role: 'access-manager', bounds, since: on },
      } as const,
    ],
  };
  const mailsTo = (email: string) =>
    ask(world.superuserUrl, `select string_agg(body, '|') from post.message where recipient = '${email}'`);
  const read: unknown[] = [];
  for (const [managed, own] of [
    [managers, {}],
    [new Map(), {}],
    [managers, { btb }],
  ] as const) {
    for (const contexts of [[gent], [aalst]]) {
      const sara = { ...asker(), name: 'Sara Vraagt' };
      const email = `${sara.id}@demo.example`;
      const verdict = await gebruikersbeheerOfTests(world, managed, own).askRight(asking(sara, { contexts, email }));
      assert.deepEqual(verdict, { ok: true, already: false, nobodyYet: false });
      const mail = String(await mailsTo(email)).replace('Aalst', 'Gent');
      const refused = await walkUserRights(world, managed, signedIn(sara.insz, 'Sara', 'Vraagt'), at).open(
        `/ondernemingen/${helder}`,
      );
      assert.equal(refused.status, 403);
      read.push([mail, /<main[\s\S]*<\/main>/.exec(refused.body)?.[0]]);
    }
  }
  assert.ok(JSON.stringify(read[0]).includes('Sara Vraagt'));
  for (const one of read) assert.deepEqual(one, read[0]);
});

test('a rush of requests at the same moment does not outrun how many may wait', async () => {
  const sara = asker();
  await world.store.as('gebruikersbeheer').transaction({}, async (tx) => {
    for (let one = 0; one < 12; one += 1) {
      await putCatalogueRight(tx, { ...registered, code: `Rush${one}` }, at);
    }
  });
  // Whoever wrote would wait here, after counting: with turns only one of them counts at a time.
  const outside = new Client({ connectionString: world.superuserUrl });
  await outside.connect();
  await outside.query('begin; lock table gebruikersbeheer.right_request in exclusive mode');
  const rush = Array.from({ length: 12 }, (_, one) =>
    system().askRight(asking(sara, { code: `Rush${one}`, email: `rush${one}@demo.example` })),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  await outside.query('commit');
  await outside.end();
  const verdicts = (await Promise.all(rush)).map((verdict) => (verdict.ok ? 'asked' : verdict.because));
  assert.equal(verdicts.filter((one) => one === 'asked').length, mostOpenRequests);
  assert.equal(verdicts.filter((one) => one === 'too-many-requests').length, 12 - mostOpenRequests);
});

test('asking and withdrawing does not go on for ever, and neither do requests in the name of one address', async () => {
  const later = (days: number) => new Date(at.getTime() + days * 86_400_000);
  const round = async (who: AskRight['actor'], own: Partial<AskRight>) => {
    const command = asking(who, own);
    const verdict = await system().askRight(command);
    if (verdict.ok) assert.ok(await withdrawRequest(partsOf(depsOfTests(world)))(who, command.id, command.at));
    return verdict.ok ? 'asked' : verdict.because;
  };
  const sara = asker();
  for (let one = 0; one < mostLately; one += 1) {
    assert.equal(await round(sara, { email: `a${one}@often.example` }), 'asked');
  }
  assert.equal(await round(sara, { email: 'b@often.example' }), 'too-often');
  assert.equal(await round(sara, { email: 'b@often.example', at: later(31) }), 'asked');

  const victim = 'Slachtoffer@often.example';
  const rush = Array.from({ length: mostToAddress + 5 }, (_, one) =>
    round(asker(), { email: one % 2 === 0 ? victim : victim.toLowerCase() }),
  );
  assert.equal((await Promise.all(rush)).filter((one) => one === 'asked').length, mostToAddress);
});

test('what others must answer, however much, does not push what somebody must answer out of their list', async () => {
  const sara = asker();
  const command = asking(sara, { contexts: [gent], at: new Date(at.getTime() + 86_400_000) });
  assert.ok((await system().askRight(command)).ok);
  await ask(
    world.superuserUrl,
    `insert into gebruikersbeheer.right_request (id, company, insz_sealed, insz_index, given_name, family_name, email,
       language, code, every_context, contexts, reason, asked_at, state)
     select gen_random_uuid(), '${helder}', '\\x00', sha256(i::text::bytea), 'Aal', 'Ster', 'a@demo.example', 'nl',
       '${code}', i % 2 = 0, array['${aalst}'], 'Planning', '2026-11-20', 'open' from generate_series(1, 600) i`,
  );
  const rows = (bounds: Parameters<typeof openRequests>[2]) =>
    world.store.as('gebruikersbeheer').transaction({ company: helder }, (tx) => openRequests(tx, helder, bounds));
  const ofGent = { services: [code], establishments: [gent] };
  assert.ok((await rows([ofGent])).some(({ id }) => id === command.id));
  assert.ok((await rows([ofGent])).every(({ contexts }) => contexts.every((one) => one === gent)));
  assert.equal((await rows([{ services: ['Anders'], establishments: 'every' }])).length, 0);
  assert.equal((await rows([ofGent, { services: 'every', establishments: 'every' }])).length, 500);
});

test('who works for the company is told when nobody may answer yet', async () => {
  const sara = asker();
  assert.ok((await system().linkPerson(linkChadia(at, { insz: sara.insz, familyName: sara.familyName }))).ok);
  const walker = walkUserRights(world, new Map(), signedIn(sara.insz, sara.givenName, sara.familyName), at);
  const link = `/aanvraag?dg=EA&ec=${code}&oc=${helder}`;
  const asked = await walker.post(link, [
    ['onderneming', helder],
    ['vestiging', gent],
    ['email', 'sara@demo.example'],
    ['reden', 'Planning'],
  ]);
  assert.match(asked.body, /Vandaag mag niemand dit recht geven/);
});

test('through the pages: ask by the link of an application, follow it, and withdraw it', async () => {
  const sara = asker();
  const walker = walkUserRights(world, managers, signedIn(sara.insz, sara.givenName, sara.familyName), at);
  const link = `/aanvraag?dg=EA&ec=${code}&ctx=${gent}&oc=${helder}`;
  const form = await walker.open(link);
  assert.match(form.body, /Helder &amp; Proper BV/);
  assert.match(form.body, new RegExp(`value="${gent}" checked`));
  const fields = [
    ['aanvraag', randomUUID()],
    ['onderneming', helder],
    ['vestiging', gent],
    ['email', 'sara@demo.example'],
  ] as const;
  const refused = await walker.post(link, fields);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Schrijf waarom u dit nodig hebt/);
  assert.match(refused.body, /value="sara@demo.example"/);
  const asked = await walker.post(link, [...fields, ['reden', 'Planning']]);
  assert.match(asked.body, /Uw aanvraag is verstuurd/);
  assert.match(asked.body, /Wacht op antwoord/);
  const withdraw = /action="(\/aanvragen\/[^"]+\/intrekken)"/.exec(asked.body)?.[1] ?? '';
  assert.match((await walker.post(withdraw, [])).body, /Ingetrokken/);
  const stranger = walkUserRights(world, managers, signedIn(dirk, 'Dirk', 'Peeters'), at);
  assert.equal((await stranger.post(withdraw, [])).status, 404);
  assert.equal((await walker.open('/aanvraag?dg=EA')).status, 400);
});
