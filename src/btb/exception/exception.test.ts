import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import * as people from '../../../test/support/access-managers.ts';
import {
  actor,
  addressOf,
  appointing,
  asAppointee,
  at,
  depsOfTests,
  helder,
  later,
} from '../../../test/support/access-managers.ts';
import { ask } from '../../../test/support/ask.ts';
import { jpeg, pdf } from '../../../test/support/documents.ts';
import { fakeKbo, insz } from '../../../test/support/fake-kbo.ts';
import { runJobs } from '../../../test/support/run-jobs.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import { jobHandlers, openBtb, type Actor, type Btb, type BtbDeps } from '../index.ts';

const withApp = (who: Actor): Actor => ({ ...who, key: 'csamtotp' });
const anna = withApp(people.anna);
const bart = withApp(people.bart);
const chadia = withApp(people.chadia);
const dirk = withApp(people.dirk);
const ilse = withApp(people.ilse);
const elif = actor('01050998690', 'Elif', 'Yilmaz', 'csamtotp');
const hanne = actor('75051298670', 'Hanne', 'Wouters', 'csamtotp');
const today = brusselsDate(at);

let database: TestStore;
let deps: BtbDeps;
let btb: Btb;
before(async () => {
  database = await testStore();
});
after(() => database.close());
beforeEach(async () => {
  deps = depsOfTests(database, fakeKbo([{ number: helder, name: 'Helder & Proper BV', representatives: [anna.insz] }]));
  btb = openBtb(deps);
  await ask(
    database.superuserUrl,
    'truncate btb.appointment, btb.exception_request, btb.staff_member, audit.entry, audit.link, post.message, graphile_worker._private_jobs cascade',
  );
  for (const one of [hanne, ilse]) await btb.exceptions.addStaff(one, at);
});

async function begun(asker = dirk, appointee = asker): Promise<string> {
  const id = randomUUID();
  const verdict = await btb.exceptions.ask({
    id,
    actor: asker,
    askerEmail: addressOf(asker),
    company: helder,
    appointee: asAppointee(appointee),
    declaredWithin: true,
    reason: 'Ik heb geen eID.',
    language: 'nl',
    at,
  });
  assert.deepEqual(verdict, { ok: true, id });
  return id;
}

const upload = (id: string, files: readonly (readonly [string, Buffer])[], asker = dirk) =>
  btb.exceptions.addDocuments(
    { id, actor: asker, at },
    files.map(([name, bytes]) => ({ field: 'document', name, type: '', bytes })),
    'document',
  );

async function sent(asker = dirk, appointee = asker): Promise<string> {
  const id = await begun(asker, appointee);
  assert.deepEqual(await upload(id, [['statuten.pdf', pdf()]], asker), []);
  assert.deepEqual(await btb.exceptions.actAsAsker({ id, actor: asker, at }, 'send', ''), { ok: true, to: 'sent' });
  return id;
}

/** Opens every document first, as who approves has to. */
async function decide(id: string, actor: Actor, action: 'take' | 'ask-more' | 'approve' | 'refuse', words = '') {
  const documents = action === 'approve' ? ((await btb.exceptions.forStaff(actor, id))?.documents ?? []) : [];
  for (const document of documents) await btb.exceptions.staffDocument(actor, id, document.id, at);
  return btb.exceptions.actAsStaff({ id, actor, action, words, at });
}

async function approved(asker = dirk, appointee = asker): Promise<string> {
  const id = await sent(asker, appointee);
  for (const [actor, action] of [
    [hanne, 'take'],
    [hanne, 'approve'],
    [ilse, 'approve'],
  ] as const) {
    assert.deepEqual(await decide(id, actor, action), { ok: true });
  }
  return id;
}

const stateOf = async (id: string, asker = dirk) => (await btb.exceptions.own(asker, id))?.row.state;

const due = (id: string, now: Date) =>
  jobHandlers({ ...deps, clock: () => now })['btb.exception-due']?.({ request: id, company: helder });

const tellRepresentatives = () =>
  runJobs(database.superuserUrl, jobHandlers({ ...deps, clock: () => at }), 'btb.tell-representatives');

const mailsTo = async (recipient: string): Promise<string> =>
  String(
    await ask(
      database.superuserUrl,
      `select coalesce(string_agg(subject, '; '), '') from post.message where recipient = '${recipient}'`,
    ),
  );

async function inCharge(who: Actor): Promise<void> {
  const verdict = await btb.appoint(appointing(anna, who));
  assert.ok(verdict.ok);
  assert.ok((await btb.accept({ id: verdict.id, actor: who, at })).ok);
}

test('who asked for themselves is in charge once two approved and the days are over, and not a day sooner', async () => {
  const id = await approved();
  assert.equal(await stateOf(id), 'waiting');
  await due(id, later(10));
  assert.equal(await stateOf(id), 'waiting', 'the tenth day is one to object');
  assert.equal((await btb.mayManage(dirk.insz, helder, today)).permitted, false);
  await due(id, later(11));
  await due(id, later(11));
  assert.equal(await stateOf(id), 'carried-out');
  assert.equal((await btb.mayManage(dirk.insz, helder, brusselsDate(later(11)))).permitted, true);
  assert.equal((await btb.appointmentsIn(helder, today)).length, 1, 'a job that runs twice does it once');
  assert.match(await mailsTo('dirk@demo.example'), /Ontvangen.*Goedgekeurd.*Uitgevoerd/);
});

test('somebody else who was asked for is invited, and accepts as always', async () => {
  const id = await approved(dirk, chadia);
  await due(id, later(11));
  const [invitation] = await btb.invitationsFor(chadia.insz, brusselsDate(later(11)));
  assert.equal(invitation?.state, 'invited');
  assert.equal((await btb.mayManage(chadia.insz, helder, brusselsDate(later(11)))).permitted, false);
  assert.ok((await btb.accept({ id: invitation?.id ?? '', actor: chadia, at: later(11) })).ok);
  assert.equal((await btb.mayManage(chadia.insz, helder, brusselsDate(later(11)))).permitted, true);
});

test('one member of staff never suffices, nor twice the same, nor one about themselves, nor a stranger', async () => {
  const id = await sent();
  assert.deepEqual(await decide(id, dirk, 'take'), { ok: false, because: 'not-found' });
  assert.deepEqual(await decide(id, ilse, 'approve'), { ok: false, because: 'not-now' });
  assert.deepEqual(await decide(id, hanne, 'take'), { ok: true });
  assert.deepEqual(await decide(id, ilse, 'approve'), { ok: false, because: 'not-in-charge' });
  assert.deepEqual(await decide(id, hanne, 'approve'), { ok: true });
  assert.deepEqual(await decide(id, hanne, 'approve'), { ok: false, because: 'own-approval' });
  assert.equal(await stateOf(id), 'taken');
  const own = await sent(hanne);
  assert.deepEqual(await decide(own, hanne, 'take'), { ok: false, because: 'about-oneself' });
  await btb.exceptions.endStaff(ilse.insz, at);
  assert.deepEqual(await decide(id, ilse, 'approve'), { ok: false, because: 'not-found' }, 'who left decides nothing');
});

test('two who approve at the same moment are two, and the same one twice is one', async () => {
  const id = await sent();
  await decide(id, hanne, 'take');
  await decide(id, hanne, 'approve');
  const both = await Promise.all([decide(id, ilse, 'approve'), decide(id, ilse, 'approve')]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.equal(await stateOf(id), 'waiting');
});

test('staff ask for more and refuse only with words; who asks answers, and both look again', async () => {
  const id = await sent();
  await decide(id, hanne, 'take');
  await decide(id, hanne, 'approve');
  assert.deepEqual(await decide(id, hanne, 'ask-more', ' '), { ok: false, because: 'no-words' });
  assert.deepEqual(await decide(id, hanne, 'ask-more', 'Stuur de statuten.'), { ok: true });
  assert.match(await mailsTo('dirk@demo.example'), /Wij vragen meer/);
  const answer = (words: string) => btb.exceptions.actAsAsker({ id, actor: dirk, at }, 'answer', words);
  assert.deepEqual(await answer(''), { ok: false, because: 'nothing-new' });
  assert.deepEqual(await upload(id, [['nieuw.jpg', jpeg()]]), []);
  const unsent = (await btb.exceptions.own(dirk, id))?.documents.find(({ sent: was }) => !was)?.id ?? '';
  assert.equal(await btb.exceptions.staffDocument(hanne, id, unsent, at), null, 'what was not sent is not shown');
  assert.deepEqual(await answer(''), { ok: true, to: 'taken' });
  assert.deepEqual((await btb.exceptions.own(dirk, id))?.row.approved_by, []);
  assert.deepEqual(await decide(id, hanne, 'refuse', 'Dit is niet genoeg.'), { ok: true });
  assert.equal(await stateOf(id), 'refused');
  const words = (await btb.exceptions.own(dirk, id))?.steps
    .map(({ words: said }) => said)
    .filter((said) => said !== null);
  assert.deepEqual(words, ['Stuur de statuten.', 'Dit is niet genoeg.']);
});

test('every manager and every representative with an address is told, and may object once; staff look again', async () => {
  await inCharge(bart);
  const id = await approved();
  await tellRepresentatives();
  for (const one of ['bart', 'anna']) assert.match(await mailsTo(`${one}@demo.example`), /Opgelet: iemand wordt/);
  const object = (actor: Actor, words = 'Wij kennen deze persoon niet.') =>
    btb.exceptions.object({ id, company: helder, actor, words, at: later(5) });
  assert.deepEqual((await btb.exceptions.waitingFor(chadia, helder, at)).length, 0, 'a stranger sees nothing');
  assert.equal((await btb.exceptions.waitingFor(bart, helder, at)).length, 1);
  assert.deepEqual(await object(chadia), { ok: false, because: 'not-concerned' });
  assert.deepEqual(await object(bart, ' '), { ok: false, because: 'no-words' });
  assert.deepEqual(await object(bart), { ok: true });
  assert.equal(await stateOf(id), 'objected');
  await due(id, later(30));
  assert.equal(await stateOf(id), 'objected', 'nothing happens meanwhile');
  assert.equal((await btb.mayManage(dirk.insz, helder, brusselsDate(later(30)))).permitted, false);
  for (const actor of [hanne, ilse]) assert.deepEqual(await decide(id, actor, 'approve'), { ok: true });
  assert.deepEqual(await object(bart), { ok: false, because: 'objected-already' });
  assert.deepEqual(await btb.exceptions.object({ id, company: helder, actor: anna, words: 'Nee.', at: later(12) }), {
    ok: false,
    because: 'too-late',
  });
});

test('what became impossible meanwhile is refused by itself, with the reason', async () => {
  const id = await approved(dirk, bart);
  await inCharge(bart);
  await due(id, later(11));
  const whole = await btb.exceptions.own(dirk, id);
  assert.equal(whole?.row.state, 'refused');
  assert.match(whole?.steps.at(-1)?.words ?? '', /beheert ondertussen al/);
});

test('a request is seen by who asked, and by staff once it is sent; its documents too, and they are sealed', async () => {
  const id = await begun();
  await upload(id, [['statuten.pdf', pdf()]]);
  assert.equal(await btb.exceptions.own(chadia, id), null);
  assert.equal(await btb.exceptions.forStaff(hanne, id), null, 'what was not sent is nobody else’s');
  assert.deepEqual(await decide(id, hanne, 'take'), { ok: false, because: 'not-found' });
  const document = (await btb.exceptions.own(dirk, id))?.documents[0]?.id ?? '';
  assert.equal(await btb.exceptions.ownDocument(chadia, id, document), null);
  assert.equal(await btb.exceptions.staffDocument(hanne, id, document, at), null);
  assert.ok((await btb.exceptions.ownDocument(dirk, id, document))?.bytes.equals(pdf()));
  await btb.exceptions.actAsAsker({ id, actor: dirk, at }, 'send', '');
  assert.ok((await btb.exceptions.staffDocument(hanne, id, document, at))?.bytes.equals(pdf()));
  assert.equal(await btb.exceptions.staffDocument(dirk, id, document, at), null);
  assert.equal(await btb.exceptions.forStaff(chadia, id), null);
  const readable = await ask(
    database.superuserUrl,
    "select count(*)::int from btb.exception_document where position('PDF'::bytea in sealed) > 0",
  );
  assert.equal(readable, 0);
});

test('documents are what they say, small, and few; what was sent stays', async () => {
  const id = await begun();
  const refused = async (name: string, bytes: Buffer) =>
    (await upload(id, [[name, bytes]]))?.map(({ because }) => because);
  assert.deepEqual(await refused('leeg.pdf', Buffer.alloc(0)), ['empty']);
  assert.deepEqual(await refused('tekst.pdf', Buffer.from('geen document')), ['other-kind']);
  assert.deepEqual(await refused('groot.pdf', Buffer.alloc(5 * 1024 * 1024 + 1)), ['too-large']);
  assert.deepEqual(await refused('half.pdf', pdf().subarray(0, 60)), ['broken']);
  assert.deepEqual(await refused('programma.pdf', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')), [
    'active',
  ]);
  assert.deepEqual(await refused('slot.pdf', pdf('/Encrypt 9 0 R')), ['locked']);
  assert.deepEqual(
    await upload(
      id,
      Array.from({ length: 5 }, (_, index) => [`${index}.pdf`, pdf()] as const),
    ),
    [],
  );
  assert.deepEqual(await refused('zes.pdf', pdf()), ['too-many']);
  assert.deepEqual(await btb.exceptions.actAsAsker({ id, actor: dirk, at }, 'send', ''), { ok: true, to: 'sent' });
  assert.deepEqual(await refused('laat.pdf', pdf()), ['too-many-in-all']);
  const [first] = (await btb.exceptions.own(dirk, id))?.documents ?? [];
  await btb.exceptions.takeDocumentAway({ id, actor: dirk, at }, first?.id ?? '');
  assert.equal((await btb.exceptions.own(dirk, id))?.documents.length, 5);
});

test('nothing is sent without documents; the second press of a form makes nothing new; withdrawn is over', async () => {
  const id = await begun();
  const act = (action: 'send' | 'withdraw') => btb.exceptions.actAsAsker({ id, actor: dirk, at }, action, '');
  assert.deepEqual(await act('send'), { ok: false, because: 'no-documents' });
  await upload(id, [['statuten.pdf', pdf()]]);
  assert.deepEqual(await act('send'), { ok: true, to: 'sent' });
  assert.deepEqual(await act('send'), { ok: false, because: 'not-now' });
  assert.deepEqual(await act('withdraw'), { ok: true, to: 'withdrawn' });
  assert.equal(await stateOf(id), 'withdrawn');
  assert.deepEqual(await decide(id, hanne, 'take'), { ok: false, because: 'not-now' });
  await due(id, later(30));
  assert.equal((await btb.appointmentsIn(helder, addDays(today, 30))).length, 0);
});

test('every step stands in the record, without a national number', async () => {
  const id = await approved();
  const actions = await ask(
    database.superuserUrl,
    `select string_agg(action, ',' order by at, id) from audit.entry
      where subject = 'exception:${id}' and action <> 'btb.exception-document-opened'`,
  );
  assert.equal(actions, 'btb.exception-sent,btb.exception-taken,btb.exception-approved,btb.exception-waiting');
  const all = await ask(database.superuserUrl, "select string_agg(row(e.*)::text, ' ') from audit.entry e");
  for (const { insz: number } of [dirk, hanne, ilse]) assert.doesNotMatch(String(all), new RegExp(number));
});

const forgotten = (id: string, now: Date) =>
  jobHandlers({ ...deps, clock: () => now })['btb.exception-forgotten']?.({ request: id });

test('what was never sent is gone after thirty days, and at once when its asker does not want it any more', async () => {
  const id = await begun();
  await upload(id, [['statuten.pdf', pdf()]]);
  await forgotten(id, later(30));
  assert.equal(await stateOf(id), 'draft');
  await forgotten(id, later(31));
  assert.equal(await btb.exceptions.own(dirk, id), null);
  const other = await begun();
  const withdrawn = await btb.exceptions.actAsAsker({ id: other, actor: dirk, at }, 'withdraw', '');
  assert.deepEqual(withdrawn, { ok: true, to: 'removed' });
  assert.equal(await btb.exceptions.own(dirk, other), null);
});

test('documents of what came to nothing go after ninety days; those of an appointment stay', async () => {
  const documents = async (id: string) => (await btb.exceptions.own(dirk, id))?.documents.length;
  const refused = await sent();
  await decide(refused, hanne, 'take');
  await decide(refused, hanne, 'refuse', 'Dit is niet genoeg.');
  await forgotten(refused, later(90));
  assert.equal(await documents(refused), 1);
  await forgotten(refused, later(91));
  assert.equal(await documents(refused), 0);
  assert.equal(await stateOf(refused), 'refused', 'what was decided stays');
  const done = await approved();
  await due(done, later(11));
  await forgotten(done, later(200));
  assert.equal(await documents(done), 1);
});

test('those whom it concerns are told again when it was done, and read it in the history of the company', async () => {
  await inCharge(bart);
  const id = await approved(dirk, chadia);
  await tellRepresentatives();
  await due(id, later(11));
  await tellRepresentatives();
  for (const one of ['bart', 'anna']) {
    assert.match(
      await mailsTo(`${one}@demo.example`),
      /iemand wordt hoofdtoegangsbeheerder.*nieuwe hoofdtoegangsbeheerder/,
    );
  }
  assert.doesNotMatch(await mailsTo('chadia@demo.example'), /Opgelet/);
  const acting = await btb.actingIn(anna, helder, brusselsDate(later(11)));
  assert.ok(acting.permitted);
  const { entries } = await btb.historyOf({ company: helder, acting: acting.acting }, { limit: 50, offset: 0 });
  const made = entries.find(({ action }) => action === 'btb.appointed-by-staff');
  assert.equal(made?.after?.['name'], 'Chadia El Amrani');
  assert.equal(made?.actor.capacity, 'staff');
});

test('that staff opened a document is recorded, and who became or is no more a member of staff', async () => {
  const id = await sent();
  const document = (await btb.exceptions.forStaff(hanne, id))?.documents[0]?.id ?? '';
  await btb.exceptions.staffDocument(hanne, id, document, at);
  await btb.exceptions.endStaff(ilse.insz, at);
  const recorded = await ask(
    database.superuserUrl,
    "select string_agg(action || ' ' || (actor->>'kind'), ', ' order by id) from audit.entry where action ~ 'staff|opened'",
  );
  assert.equal(
    recorded,
    'btb.exception-staff-added operator, btb.exception-staff-added operator, ' +
      'btb.exception-document-opened person, btb.exception-staff-left operator',
  );
});

test('a member of staff is offered what they may do, and nothing about themselves', async () => {
  const id = await sent();
  const may = async (actor: Actor, of = id) => (await btb.exceptions.forStaff(actor, of))?.may;
  assert.deepEqual(await may(hanne), ['take']);
  await decide(id, hanne, 'take');
  assert.deepEqual(await may(hanne), ['ask-more', 'approve', 'refuse']);
  assert.deepEqual(await may(ilse), ['take']);
  assert.deepEqual(await may(hanne, await sent(dirk, hanne)), []);
});

test('nobody begins more than ten requests in thirty days, whatever came of them', async () => {
  for (const index of Array.from({ length: 10 }).keys()) {
    const id = await sent(dirk, index % 2 === 0 ? dirk : elif);
    await btb.exceptions.actAsAsker({ id, actor: dirk, at }, 'withdraw', '');
  }
  await assert.rejects(begun(), /too-often/);
});

test('a number that changes takes requests along, and the place among the staff', async () => {
  const id = await sent();
  const renumbered = (who: Actor, number: string): Actor => ({ ...who, insz: insz(number) });
  const [dirkNow, hanneNow] = [renumbered(dirk, '62051798734'), renumbered(hanne, '79020498880')];
  for (const _twice of [1, 2]) {
    await btb.renumber({ from: dirk.insz, to: dirkNow.insz, at });
    await btb.renumber({ from: hanne.insz, to: hanneNow.insz, at });
  }
  assert.equal(await btb.exceptions.own(dirk, id), null);
  const whole = await btb.exceptions.own(dirkNow, id);
  assert.ok(whole !== null);
  assert.deepEqual(await decide(id, hanne, 'take'), { ok: false, because: 'not-found' });
  assert.deepEqual(await decide(id, hanneNow, 'take'), { ok: true });
  assert.equal(await btb.exceptions.numberFor(hanneNow, id, at), dirkNow.insz);
});

test('who had another number stays the same person: no objection twice, no decision about oneself', async () => {
  await inCharge(bart);
  const id = await approved();
  await btb.exceptions.object({ id, company: helder, actor: bart, words: 'Nee.', at });
  const bartNow = { ...bart, insz: insz('62051798734') };
  await btb.renumber({ from: bart.insz, to: bartNow.insz, at });
  for (const actor of [hanne, ilse]) assert.deepEqual(await decide(id, actor, 'approve'), { ok: true });
  const again = await btb.exceptions.object({ id, company: helder, actor: bartNow, words: 'Nee.', at });
  assert.deepEqual(again, { ok: false, because: 'objected-already' });
  const own = await sent({ ...chadia, id: hanne.id });
  assert.deepEqual(await decide(own, hanne, 'take'), { ok: false, because: 'about-oneself' });
});

test('nobody approves documents that they did not open', async () => {
  const id = await sent();
  await decide(id, hanne, 'take');
  const approve = (actor: Actor) => btb.exceptions.actAsStaff({ id, actor, action: 'approve', words: '', at });
  assert.deepEqual(await approve(hanne), { ok: false, because: 'not-read' });
  assert.deepEqual(await decide(id, hanne, 'approve'), { ok: true });
  assert.deepEqual(await approve(ilse), { ok: false, because: 'not-read' });
  assert.deepEqual(await decide(id, ilse, 'approve'), { ok: true });
});

test('the approval of somebody who left the staff counts no more, and what they had in hand is free', async () => {
  const id = await sent();
  await decide(id, hanne, 'take');
  await decide(id, hanne, 'approve');
  await btb.exceptions.endStaff(hanne.insz, at);
  assert.deepEqual(await decide(id, ilse, 'approve'), { ok: false, because: 'not-in-charge' });
  assert.deepEqual(await decide(id, ilse, 'take'), { ok: true });
  assert.deepEqual(await decide(id, ilse, 'approve'), { ok: true });
  assert.equal(await stateOf(id), 'taken');
});

test('a rush of requests passes no limit', async () => {
  const appointees = [dirk, bart, chadia, elif, hanne, ilse];
  const all = await Promise.allSettled(appointees.map((appointee) => begun(dirk, appointee)));
  assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 3);
});

test('a job that comes a moment too early comes again', async () => {
  const id = await approved();
  await ask(database.superuserUrl, 'truncate graphile_worker._private_jobs cascade');
  await due(id, new Date('2026-12-03T22:59:59.950Z'));
  assert.equal(await stateOf(id), 'waiting');
  assert.equal(await ask(database.superuserUrl, 'select count(*)::int from graphile_worker._private_jobs'), 1);
  const refused = await sent(dirk, elif);
  await decide(refused, hanne, 'take');
  await decide(refused, hanne, 'refuse', 'Dit is niet genoeg.');
  await ask(database.superuserUrl, 'truncate graphile_worker._private_jobs cascade');
  await forgotten(refused, later(90));
  assert.equal(await ask(database.superuserUrl, 'select count(*)::int from graphile_worker._private_jobs'), 1);
});

test('what was taken back shows staff no documents any more', async () => {
  const id = await sent();
  const document = (await btb.exceptions.forStaff(hanne, id))?.documents[0]?.id ?? '';
  await btb.exceptions.actAsAsker({ id, actor: dirk, at }, 'withdraw', '');
  assert.deepEqual((await btb.exceptions.forStaff(hanne, id))?.documents, []);
  assert.equal(await btb.exceptions.staffDocument(hanne, id, document, at), null);
});

test('nobody is told who has no say any more, nor who asks or is put in charge', async () => {
  await inCharge(bart);
  const lapsed = await btb.appoint({
    id: randomUUID(),
    actor: anna,
    actorEmail: 'anna@demo.example',
    company: helder,
    role: 'access-manager',
    bounds: { services: 'every', establishments: 'every', mayAppoint: false, until: today },
    replaces: null,
    appointee: { ...elif, email: 'elif@demo.example', phone: '0499 00 00 00' },
    declaredWithin: true,
    language: 'nl',
    at,
  });
  assert.ok(lapsed.ok && (await btb.accept({ id: lapsed.id, actor: elif, at })).ok);
  // Anna represents no more; Dirk does now, and asks; Chadia does too.
  deps = { ...deps, kbo: fakeKbo([{ number: helder, name: 'Helder', representatives: [dirk.insz, chadia.insz] }]) };
  deps = {
    ...deps,
    addressOf: async (who) => (who === anna.insz ? null : { mail: `${who}@demo.example`, language: 'nl' }),
  };
  btb = openBtb(deps);
  await ask(database.superuserUrl, 'truncate post.message');
  const id = await sent(dirk, actor('91123098315', 'Nora', 'Jacobs', 'csamtotp'));
  const tomorrow = later(1);
  for (const [actor, action] of [
    [hanne, 'take'],
    [hanne, 'approve'],
    [ilse, 'approve'],
  ] as const) {
    for (const document of (await btb.exceptions.forStaff(actor, id))?.documents ?? []) {
      await btb.exceptions.staffDocument(actor, id, document.id, tomorrow);
    }
    assert.ok((await btb.exceptions.actAsStaff({ id, actor, action, words: '', at: tomorrow })).ok);
  }
  await tellRepresentatives();
  const told = await ask(
    database.superuserUrl,
    "select string_agg(recipient, ' ' order by recipient) from post.message where subject like 'Opgelet%'",
  );
  assert.equal(told, `${chadia.insz}@demo.example bart@demo.example`);
  const row = (await btb.exceptions.own(dirk, id))?.row;
  assert.ok(row !== undefined);
  assert.deepEqual(await btb.exceptions.beyondReach(row, today), []);
  btb = openBtb({ ...deps, addressOf: async () => null });
  assert.equal((await btb.exceptions.beyondReach(row, today)).length, 1, 'Chadia; who asks needs no letter');
});
