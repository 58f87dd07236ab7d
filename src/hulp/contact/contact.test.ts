import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Insz } from '#belgian/insz.ts';
import { parseLocalDate, type LocalDate } from '#belgian/local-date.ts';
import { blindIndexFor } from '#keys/sealed.ts';
import type { Scope } from '#store/scope.ts';
import { ask } from '../../../test/support/ask.ts';
import {
  command,
  complaint,
  contactWorld,
  send,
  staffAt,
  staffMailbox,
  type ContactWorld,
} from '../../../test/support/contact-world.ts';
import { jpeg, pdf, png } from '../../../test/support/documents.ts';
import { anna, bart, chadia, dirk } from '../../../test/support/user-rights.ts';
import { jobHandlers } from '../jobs.ts';
import { hashOfSecret } from './contact-parts.ts';
import { mostBytesADay, takeFileRoom, type Sender } from './limits.ts';
import { openContact } from './open-contact.ts';
import { turnsOfProgram } from './rules/form-pace.ts';
import type { CaseNumber } from './rules/case-number.ts';
import { silentDays, keptDays } from './rules/keep-until.ts';

const now = new Date('2026-11-25T09:00:00Z');
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
let w: ContactWorld;
before(async () => {
  w = await contactWorld();
  await w.hulp.staff.add(bart, now);
  // Who also answers the line is one person with two rows on the list of staff.
  await w.hulp.staff.add(bart, now, 'line');
  await w.hulp.staff.add(anna, now);
});
after(() => w.world.close());

interface Sent {
  readonly number: CaseNumber;
  readonly secret: string;
  /** What row-level security knows its sender by. */
  readonly person: string;
}

async function sendOne(own: Parameters<typeof send>[2] = {}, at = now): Promise<Sent> {
  const verdict = await send(w, at, own);
  assert.ok(verdict.ok);
  return { ...verdict, person: hashOfSecret(verdict.secret).toString('hex') };
}

const bartNow = (at = now) => staffAt(bart, at);
const annaNow = (at = now) => staffAt(anna, at, 'Anna');
const step = (
  { person, number }: Sent,
  action: 'add' | 'withdraw' | 'reopen',
  own: {
    readonly text?: string;
    readonly files?: Parameters<typeof file>[];
    readonly at?: Date;
    readonly sender?: Sender;
  } = {},
) =>
  w.contact.sender.step([person], {
    number,
    action,
    text: own.text ?? '',
    files: (own.files ?? []).map((one) => file(...one)),
    fileName: 'bijlage',
    voId: undefined,
    sender: own.sender ?? { address: '2001:db8:ffff::1', person: null },
    at: own.at ?? now,
  });
const file = (bytes: Buffer, name = 'scan.pdf') => ({ field: 'bijlage', name, bytes });
const because = (verdict: { readonly ok: boolean; readonly because?: string }): string | undefined =>
  verdict.ok ? 'ok' : verdict.because;

async function version({ number }: Sent): Promise<number> {
  const read = await w.contact.keeper.read(bartNow(), number);
  assert.ok(read !== null && read !== 'missing');
  return read.row.version;
}

async function count(table: string, scope: Scope): Promise<number> {
  return w.world.store.as('hulp').transaction(scope, async (tx) => {
    const found = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx);
    return found.rows[0]?.count ?? -1;
  });
}

const tables = [
  'contact_case',
  'contact_entry',
  'contact_file',
  'contact_member',
  'contact_day',
  'contact_source_day',
] as const;
const seen = async (scope: Scope): Promise<readonly number[]> => {
  const counts: number[] = [];
  for (const table of tables) counts.push(await count(table, scope));
  return counts;
};
const scopeOf = (insz: Insz): Scope => ({ person: w.contact.personOf(insz) });

test('nobody in particular, a stranger and the site itself see no case; its sender sees their own, staff see all', async () => {
  const one = await sendOne({ files: [file(pdf())] });
  await sendOne({ person: { insz: chadia, voId: 'chadia' } });
  await w.contact.keeper.act(bartNow(), command(one.number, 'note', { words: 'Belde niet terug.' }));
  assert.deepEqual(await seen({}), [0, 0, 0, 0, 0, 0]);
  assert.deepEqual(await seen({ across: 'sign-in' }), [0, 0, 0, 0, 1, 2]);
  assert.deepEqual(await seen(scopeOf(dirk)), [0, 0, 0, 0, 0, 0]);
  assert.deepEqual(await seen({ person: one.person }), [1, 1, 1, 0, 0, 0], 'the note stays inside');
  assert.deepEqual(await seen(scopeOf(chadia)), [1, 1, 0, 0, 0, 0]);
  assert.deepEqual(await seen(scopeOf(bart)), [2, 3, 1, 1, 0, 0]);
  await w.hulp.staff.leave(bart, later(1));
  assert.deepEqual(await seen(scopeOf(bart)), [0, 0, 0, 0, 0, 0], 'who left sees nothing any more');
  await w.hulp.staff.add(bart, later(1));
});

test('row-level security holds what a sender writes to their own case and their own name', async () => {
  const [one, other] = [await sendOne(), await sendOne()];
  const id = (number: CaseNumber) =>
    ask(w.world.superuserUrl, `select id from hulp.contact_case where number = '${number}'`).then(String);
  const [mine, theirs] = [await id(one.number), await id(other.number)];
  const write = (scope: Scope, target: string, role: string, inside: boolean) =>
    w.world.store
      .as('hulp')
      .transaction(scope, (tx) =>
        sql`insert into contact_entry (contact_case, at, kind, by_role, inside) values (${target}, ${now}, 'added', ${role}, ${inside})`.execute(
          tx,
        ),
      );
  await write({ person: one.person }, mine, 'sender', false);
  for (const [target, role, inside] of [
    [theirs, 'sender', false],
    [mine, 'staff', false],
    [mine, 'sender', true],
  ] as const) {
    await assert.rejects(write({ person: one.person }, target, role, inside), /row-level security/);
  }
  await assert.rejects(write(scopeOf(dirk), mine, 'staff', false), /row-level security/);
  const changed = await w.world.store
    .as('hulp')
    .transaction({ person: one.person }, (tx) =>
      sql`update contact_case set state = 'withdrawn', ended_at = ${now} where id = ${theirs}`.execute(tx),
    );
  assert.equal(changed.numAffectedRows, 0n);
  for (const statement of [
    sql`update contact_entry set inside = false`,
    sql`update contact_case set follow_hash = ''`,
    sql`update contact_file set name = 'x'`,
  ]) {
    await assert.rejects(
      w.world.store.as('hulp').transaction(scopeOf(bart), (tx) => statement.execute(tx)),
      /permission denied/,
    );
  }
});

test('nothing that a person wrote, and no secret, stands readable in a table or in a log of changes', async () => {
  const read = complaint({
    title: 'Zeldzaamwoord',
    text: 'Anderwoord',
    name: 'Derdewoord',
    mail: 'vierdewoord@example.be',
  });
  const one = await sendOne({ read, files: [file(pdf('/Title (Vijfdewoord)'))] });
  const dump = String(
    await ask(
      w.world.superuserUrl,
      `select string_agg(t, ' ') from (select c::text t from hulp.contact_case c union all select e::text from hulp.contact_entry e
        union all select f::text from hulp.contact_file f union all select a::text from audit.entry a) all_of`,
    ),
  );
  for (const word of ['Zeldzaamwoord', 'Anderwoord', 'Derdewoord', 'vierdewoord', 'Vijfdewoord', one.secret]) {
    assert.ok(!dump.includes(word) && !dump.includes(Buffer.from(word).toString('hex')), word);
  }
});

test('the same form makes one case, pressed twice at once and again later, and another when something changed in it', async () => {
  const form = w.contact.uuid();
  const once = { form, read: complaint({ mail: 'dubbel@example.be' }), files: [file(png(), 'x.png')] };
  const before = await count('contact_case', scopeOf(bart));
  const all = await Promise.all([send(w, now, once), send(w, now, once), send(w, now, once)]);
  const again = await send(w, later(2), once);
  assert.ok(again.ok);
  for (const one of all) assert.deepEqual(one, again);
  assert.equal(await count('contact_case', scopeOf(bart)), before + 1);
  const mails = "select count(*)::int from post.message where recipient = 'dubbel@example.be'";
  assert.equal(await ask(w.world.superuserUrl, mails), 1);
  const changed = await send(w, later(2), { ...once, read: { ...once.read, text: 'Iets anders.' } });
  assert.ok(changed.ok && changed.number !== again.number, 'gone back, changed and sent: nothing is lost');
});

test('the mail says number, until when and a link, and nothing that somebody wrote, in the language of the form', async () => {
  const read = complaint({ mail: 'fr@example.be', title: 'Mijn\r\nBcc: x@example.be', name: 'Jo\r\nAn' });
  const one = await sendOne({ read, language: 'fr' });
  const mail = String(
    await ask(
      w.world.superuserUrl,
      "select subject || '|' || body from post.message where recipient = 'fr@example.be' and language = 'fr'",
    ),
  );
  assert.match(mail, /^Nous avons reçu votre plainte\u00a0: VK\u00a0\d{3}\u00a0\d{3}\u00a0\d{3}\|/);
  assert.match(mail, /9 janvier 2027/);
  assert.ok(mail.includes(`https://hulp.example.be/vraag-of-klacht/open/${one.secret}?taal=fr`));
  assert.doesNotMatch(mail, /Bcc|Jo|Mijn/);
});

test('a secret opens its own case; another, or a number alone, opens none', async () => {
  const [one, other] = [await sendOne(), await sendOne()];
  assert.equal((await w.contact.sender.open(one.secret))?.number, one.number);
  assert.equal(await w.contact.sender.open('2222-2222-2222-2222-2222'), null);
  assert.equal(await w.contact.sender.read([other.person], one.number, now), null);
  assert.equal(await w.contact.sender.read([], one.number, now), null);
  assert.ok(await w.contact.sender.read([other.person, one.person], one.number, now));
});

test('staff who open the page of a sender see nobody’s case there, and nothing that is inside of their own', async () => {
  const theirs = await sendOne();
  assert.equal(await w.contact.sender.read([w.contact.personOf(bart)], theirs.number, now), null);
  const own = await sendOne({ person: { insz: bart, voId: 'bart' } });
  await w.contact.keeper.act(annaNow(), command(own.number, 'note', { words: 'Over Bart.' }));
  const read = await w.contact.sender.read([w.contact.personOf(bart)], own.number, now);
  assert.deepEqual(
    read?.entries.map(({ kind }) => kind),
    ['received'],
  );
});

test('a file is what its bytes say: what does things, is no picture or is cut off is refused, and nothing is made of it', async () => {
  const before = await count('contact_case', scopeOf(bart));
  for (const [bytes, said] of [
    [pdf('/OpenAction << /S /JavaScript >>'), 'active'],
    [Buffer.from('<svg onload="alert(1)">'), 'other-kind'],
    [Buffer.from('GIF89a/*<script>'), 'other-kind'],
    [jpeg().subarray(0, -2), 'broken'],
    [Buffer.alloc(0), 'empty'],
  ] as const) {
    const verdict = await send(w, now, { files: [file(pdf()), file(bytes, 'x.pdf')] });
    assert.ok(!verdict.ok && verdict.because === 'files');
    assert.deepEqual(verdict.refused, [{ name: 'x.pdf', because: said }]);
  }
  assert.equal(await count('contact_case', scopeOf(bart)), before);
});

test('of a picture with an archive behind it only the picture is kept, sealed, and opens for who may see it', async () => {
  const one = await sendOne({ files: [file(Buffer.concat([png(), Buffer.from('PK\u0003\u0004')]), '../"x.html')] });
  const read = await w.contact.sender.read([one.person], one.number, now);
  const [kept] = read?.files ?? [];
  assert.ok(kept);
  assert.equal(kept.name, 'x.png');
  const opened = await w.contact.sender.file([one.person], one.number, kept.id);
  assert.ok(opened?.bytes.equals(png()));
  assert.ok((await w.contact.keeper.file(bartNow(), one.number, kept.id))?.bytes.equals(png()));
  const other = await sendOne();
  assert.equal(await w.contact.sender.file([other.person], one.number, kept.id), null);
  assert.equal(await w.contact.sender.file([other.person], other.number, kept.id), null);
  assert.equal(await w.contact.keeper.file(staffAt(dirk, now), one.number, kept.id), null);
  const opens = `select count(*)::int from audit.entry where action = 'hulp.contact-file-opened' and after->>'file' = '${kept.id}'`;
  assert.equal(await ask(w.world.superuserUrl, opens), 1, 'that staff opened it is recorded');
});

test('from one network only so many come in an hour; who signs in there still can, and so can the next hour', async () => {
  const at = later(100);
  const from = (own = {}) => send(w, at, { address: '192.0.2.7', ...own });
  const all = await Promise.all(Array.from({ length: 14 }, () => from()));
  assert.equal(all.filter(({ ok }) => ok).length, 10);
  assert.equal(because(await from()), 'source');
  assert.ok((await from({ person: { insz: dirk, voId: 'dirk' } })).ok);
  assert.ok((await send(w, later(101), { address: '192.0.2.7' })).ok);
});

test('what a program may have sent counts for more, and is refused only where any other would be', async () => {
  const at = later(150);
  const from = (turns: number) => send(w, at, { address: '192.0.2.8', turns });
  assert.ok((await from(turnsOfProgram)).ok);
  for (let times = 0; times < 4; times += 1) assert.ok((await from(1)).ok);
  assert.ok((await from(turnsOfProgram)).ok, 'there was room for one');
  assert.equal(because(await from(1)), 'source');
  const flood = await Promise.all(
    Array.from({ length: 6 }, () => send(w, at, { address: '192.0.3.8', turns: turnsOfProgram })),
  );
  assert.equal(flood.filter(({ ok }) => ok).length, 2);
});

test('to one mail address only so many mails go, wherever they come from; by telephone one still can', async () => {
  const at = later(200);
  const read = complaint({ mail: 'Vol@example.be' });
  for (let times = 0; times < 3; times += 1) assert.ok((await send(w, at, { read })).ok);
  assert.equal(because(await send(w, at, { read: complaint({ mail: 'vol@EXAMPLE.be' }) })), 'mail');
  assert.ok((await send(w, at, { read: complaint({ mail: null, way: 'phone', phone: '+32470123456' }) })).ok);
});

test('what strangers leave behind in a day has an end, and a case without files still comes in', async () => {
  const at = later(24 * 20);
  await w.world.store
    .as('hulp')
    .transaction({ across: 'sign-in' }, (tx) =>
      sql`insert into contact_day (day, bytes) values ('2026-12-15', ${2 * 1024 ** 3 - 10})`.execute(tx),
    );
  const before = await count('contact_case', scopeOf(bart));
  assert.equal(because(await send(w, at, { files: [file(pdf())] })), 'day-full');
  assert.equal(await count('contact_case', scopeOf(bart)), before, 'nothing of it stays');
  assert.ok((await send(w, at)).ok);
});

const turn = (subject: string) => blindIndexFor(w.world.keys, 'hulp.contact-turn')(subject);
const dayOf = (text: string): LocalDate => parseLocalDate(text) ?? assert.fail();
/** As after a day on which this sender left so many bytes behind. */
const fill = async (sender: Sender, bytes: number, day: LocalDate): Promise<void> => {
  const db = w.world.store.as('hulp');
  const noRoom = await db.transaction({ across: 'sign-in' }, (tx) => takeFileRoom(tx, { turn }, sender, bytes, day));
  assert.equal(noRoom, null);
};

test('one network does not use up the room for files of everybody; without files, signed in and the next day one can still send', async () => {
  const at = later(24 * 30);
  const day = dayOf('2026-12-25');
  const address = '192.0.2.20';
  await fill({ address, person: null }, mostBytesADay.network - 10, day);
  const before = await count('contact_case', scopeOf(bart));
  const files = [file(pdf())];
  assert.equal(because(await send(w, at, { address, files })), 'network-full');
  assert.equal(await count('contact_case', scopeOf(bart)), before, 'nothing of it stays');
  assert.ok((await send(w, at, { address })).ok);
  assert.ok((await send(w, at, { address, files, person: { insz: dirk, voId: 'dirk' } })).ok);
  assert.ok((await send(w, at, { address: '192.0.2.21', files })).ok, 'the network beside it');
  const one = await sendOne({}, at);
  const added = (own: Partial<Sender>) =>
    step(one, 'add', { text: 'Zie hier', files: [[pdf()]], at, sender: { address, person: null, ...own } });
  assert.equal(because(await added({})), 'network-full');
  assert.equal((await w.contact.sender.read([one.person], one.number, at))?.entries.length, 1, 'nothing of it stays');
  assert.equal(because(await added({ address: '198.51.100.20' })), 'ok');
  assert.equal(because(await added({ person: w.contact.personOf(dirk) })), 'ok');
  assert.ok((await send(w, later(24 * 31), { address, files })).ok);
});

test('who goes from network to network within one block, or signs in as one person on many, has an end too', async () => {
  const at = later(24 * 32);
  const day = dayOf('2026-12-27');
  const files = [file(pdf())];
  const network = (place: number) => `2001:db8:cafe:${place}::1`;
  const parts = mostBytesADay.wide / mostBytesADay.network;
  for (let place = 1; place <= parts; place += 1) {
    await fill({ address: network(place), person: null }, mostBytesADay.network - (place === parts ? 10 : 0), day);
  }
  assert.equal(because(await send(w, at, { address: network(9), files })), 'network-full');
  assert.ok((await send(w, at, { address: '2001:db8:caff::1', files })).ok);
  await fill({ address: network(9), person: w.contact.personOf(chadia) }, mostBytesADay.person - 10, day);
  const asChadia = { person: { insz: chadia, voId: 'chadia' }, files };
  assert.equal(because(await send(w, at, asChadia)), 'person-full');
  assert.ok((await send(w, at, { ...asChadia, files: [] })).ok);
  assert.ok((await send(w, at, { ...asChadia, person: { insz: anna, voId: 'anna' } })).ok);
});

test('files are looked into only for whose case it is, and for what may be done with it', async () => {
  const [one, other] = [await sendOne(), await sendOne()];
  const bad: Parameters<typeof file>[] = [[Buffer.from('GIF89a')]];
  assert.equal(because(await step(one, 'add', { files: bad })), 'files');
  assert.equal(because(await step({ ...one, person: other.person }, 'add', { files: bad })), 'not-found');
  assert.equal(await w.contact.sender.mayWrite([one.person], one.number, now), true);
  assert.equal(await w.contact.sender.mayWrite([other.person], one.number, now), false);
  assert.equal(await w.contact.sender.mayWrite([], one.number, now), false);
  assert.equal(because(await step(one, 'withdraw')), 'ok');
  assert.equal(because(await step(one, 'add', { files: bad })), 'over');
  assert.equal(await w.contact.sender.mayWrite([one.person], one.number, later(24 * 29)), true, 'it can be reopened');
  assert.equal(await w.contact.sender.mayWrite([one.person], one.number, later(24 * 40)), false);
});

test('staff are told by mail of what comes in: number, kind, until when and their page, and nothing that somebody wrote', async () => {
  const sayings = async ({ number }: Sent): Promise<readonly string[]> => {
    const shown = `VK\u00a0${number.slice(0, 3)}\u00a0${number.slice(3, 6)}\u00a0${number.slice(6)}`;
    const found = await ask(
      w.world.superuserUrl,
      `select string_agg(subject || '|' || body, '~' order by written_at, id) from post.message
       where recipient = '${staffMailbox}' and subject like '%${shown}%'`,
    );
    return typeof found === 'string' ? found.split('~') : [];
  };
  const one = await sendOne({ read: complaint({ mail: 'stil@example.be', title: 'Geheimtitel', name: 'Jo Geheim' }) });
  const [first, ...none] = await sayings(one);
  assert.deepEqual(none, []);
  assert.match(first ?? '', /^Nieuwe klacht: VK[^|]*\|[^]*klacht: VK[^]*9 januari 2027/);
  assert.match(first ?? '', new RegExp(`https://hulp\\.example\\.be/beheer/vragen/${one.number}\n`));
  assert.equal(because(await step(one, 'add', { text: 'Geheimwoord' })), 'ok');
  assert.equal(because(await step(one, 'withdraw', { at: later(1) })), 'ok');
  assert.equal(because(await step(one, 'reopen', { text: 'Geheimwoord', at: later(2) })), 'ok');
  const all = await sayings(one);
  assert.deepEqual(
    all.map((said) => said.split(':')[0]),
    ['Nieuwe klacht', 'Antwoord van de afzender', 'Heropend door de afzender'],
  );
  assert.doesNotMatch(all.join(''), /Geheim|Jo|stil@|open\//);
  assert.equal(because(await step(one, 'add', { files: [[Buffer.from('x')]] })), 'files');
  assert.equal((await sayings(one)).length, 3, 'what was refused is not told');
  const { world } = w;
  const quiet = openContact({
    db: world.store.as('hulp'),
    keys: world.keys,
    url: new URL('https://hulp.example.be'),
    usableKeys: async () => [],
    mailbox: null,
  });
  const silent = await send({ ...w, contact: quiet }, now);
  assert.ok(silent.ok);
  assert.deepEqual(await sayings({ ...silent, person: '' }), [], 'without a mailbox nothing is sent');
});

test('of two members of staff at once one takes a case, and the other is told that it changed', async () => {
  const one = await sendOne();
  const both = await Promise.all([
    w.contact.keeper.act(bartNow(), command(one.number, 'take')),
    w.contact.keeper.act(annaNow(), command(one.number, 'take')),
  ]);
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  assert.ok(both.map(because).includes('changed'));
});

test('nobody answers what somebody else has in hand, and who is not of the staff does nothing', async () => {
  const one = await sendOne();
  assert.equal(because(await w.contact.keeper.act(staffAt(dirk, now), command(one.number, 'take'))), 'not-found');
  assert.ok((await w.contact.keeper.act(bartNow(), command(one.number, 'take'))).ok);
  const answer = command(one.number, 'answer', { version: 2, words: 'Zo.' });
  assert.equal(because(await w.contact.keeper.act(annaNow(), answer)), 'somebody-else');
  assert.equal(because(await w.contact.keeper.act(bartNow(), { ...answer, words: ' ' })), 'no-words');
  assert.ok((await w.contact.keeper.act(bartNow(), answer)).ok);
  assert.equal(because(await w.contact.keeper.act(bartNow(), answer)), 'changed', 'an answer from an old page');
});

test('a case goes from hand to hand, to another team, is closed with a reason, and is opened again by its sender', async () => {
  const one = await sendOne({ read: complaint({ mail: 'keten@example.be' }) });
  const act = async (who: ReturnType<typeof bartNow>, action: Parameters<typeof command>[1], own = {}) =>
    because(await w.contact.keeper.act(who, command(one.number, action, { version: await version(one), ...own })));
  const inbox = await w.contact.keeper.inbox(annaNow(), { filter: 'open', team: null }, { limit: 1, offset: 0 });
  assert.ok(inbox);
  assert.equal(await act(bartNow(), 'take'), 'ok');
  assert.equal(await act(bartNow(), 'hand-over', { member: inbox.me }), 'ok');
  assert.equal(await act(bartNow(), 'answer', { words: 'x' }), 'somebody-else');
  assert.equal(await act(annaNow(), 'team', { team: 'zone' }), 'ok');
  assert.equal(await act(annaNow(), 'take'), 'ok');
  assert.equal(await act(annaNow(), 'reference', { reference: 'bz-7k2m-pd4q' }), 'ok');
  assert.equal(await act(annaNow(), 'close', { reason: 'answered' }), 'not-answered');
  assert.equal(await act(annaNow(), 'answer', { words: 'Het antwoord.', called: true }), 'ok');
  assert.equal(await act(annaNow(), 'close', { reason: 'answered' }), 'ok');
  assert.equal(because(await step(one, 'add', { text: 'nog iets' })), 'over');
  assert.equal(because(await step(one, 'reopen', { text: 'Toch niet.', at: later(24 * 40) })), 'too-late');
  assert.equal(because(await step(one, 'reopen', { text: 'Toch niet.', at: later(48) })), 'ok');
  const read = await w.contact.sender.read([one.person], one.number, now);
  assert.equal(read?.row.state, 'taken');
  assert.equal(read.row.due_on, '2027-01-11', 'with a term of its own');
  assert.equal(read.row.reference, 'BZ-7K2M-PD4Q');
  assert.deepEqual(
    read.entries.map(({ kind, words }) => `${kind}${words === null ? '' : `: ${words}`}`),
    [
      'received: Mijn kaart wordt niet aanvaard.',
      'taken',
      'team',
      'taken',
      'answered: Het antwoord.',
      'closed',
      'reopened: Toch niet.',
    ],
  );
  const subjects =
    "select string_agg(subject, '; ' order by written_at, subject) from post.message where recipient = 'keten@example.be'";
  assert.match(String(await ask(w.world.superuserUrl, subjects)), /Wij hebben[^]*antwoord[^]*afgesloten/);
});

test('who gave no mail address is called to confirm, and gets no mail', async () => {
  const one = await sendOne({ read: complaint({ mail: null, way: 'phone', phone: '+3225475493' }) });
  const fresh = await w.contact.sender.read([one.person], one.number, now);
  assert.equal(fresh?.row.confirmed_at, null);
  assert.equal(fresh.row.due_on, '2026-12-09');
  assert.ok((await w.contact.keeper.act(bartNow(), command(one.number, 'take'))).ok);
  assert.ok((await w.contact.keeper.act(bartNow(), command(one.number, 'confirm', { version: 2 }))).ok);
  const read = await w.contact.sender.read([one.person], one.number, now);
  assert.equal(read?.row.due_on, '2027-01-09');
});

test('what somebody who left had in hand waits again for whoever takes it, and nothing is handed over to them', async () => {
  const one = await sendOne();
  await w.contact.keeper.act(bartNow(), command(one.number, 'take'));
  await w.hulp.staff.leave(bart, later(1));
  const read = await w.contact.keeper.read(annaNow(), one.number);
  assert.ok(read !== null && read !== 'missing');
  assert.equal(read.row.in_charge, null);
  assert.equal(read.row.state, 'new');
  assert.ok(!read.members.some(({ name }) => name.startsWith('Bart')));
  assert.equal(await w.contact.keeper.read(bartNow(), one.number), null);
  await w.hulp.staff.add(bart, later(2));
});

test('what was taken back shows its files to nobody of the staff', async () => {
  const one = await sendOne({ files: [file(pdf())] });
  const [kept] = (await w.contact.sender.read([one.person], one.number, now))?.files ?? [];
  assert.ok(kept);
  assert.equal(because(await step(one, 'withdraw')), 'ok');
  assert.equal(await w.contact.keeper.file(bartNow(), one.number, kept.id), null);
  assert.ok(await w.contact.sender.file([one.person], one.number, kept.id));
});

test('to one case only so much is added in an hour, and what is refused leaves no file behind', async () => {
  const one = await sendOne();
  for (let times = 0; times < 10; times += 1) assert.equal(because(await step(one, 'add', { text: `${times}` })), 'ok');
  assert.equal(because(await step(one, 'add', { text: 'x', files: [[pdf()]] })), 'too-often');
  const two = await sendOne();
  for (let times = 0; times < 5; times += 1) {
    const at = later(times);
    assert.equal(
      because(await step(two, 'add', { files: Array.from({ length: 5 }, () => [pdf()] as [Buffer]), at })),
      'ok',
    );
  }
  assert.equal(because(await step(two, 'add', { files: [[pdf()]], at: later(6) })), 'too-many');
  assert.equal((await w.contact.sender.read([two.person], two.number, now))?.files.length, 25);
});

test('a national number that changes takes the cases of its person along', async () => {
  const one = await sendOne({ person: { insz: dirk, voId: 'dirk' } });
  await w.hulp.renumber({ from: dirk, to: chadia, at: now });
  const mine = await w.contact.sender.mine(w.contact.personOf(chadia));
  assert.ok(mine.some(({ number }) => number === one.number));
  assert.deepEqual(await w.contact.sender.mine(w.contact.personOf(dirk)), []);
});

test('what was answered and heard no more of is closed, and what ended long ago goes with its files', async () => {
  const [silent, over, waiting] = [await sendOne({ files: [file(pdf())] }), await sendOne(), await sendOne()];
  for (const one of [silent, over]) {
    await w.contact.keeper.act(bartNow(), command(one.number, 'take'));
    await w.contact.keeper.act(bartNow(), command(one.number, 'answer', { version: 2, words: 'Zo.' }));
  }
  await w.contact.keeper.act(bartNow(), command(over.number, 'close', { version: 3, reason: 'answered' }));
  const clean = async (days: number): Promise<void> => {
    const clock = () => later(24 * days);
    const handler = jobHandlers({ db: w.world.store.as('hulp'), clock })['hulp.clean'];
    await handler?.({});
  };
  const stateOf = async ({ number, person }: Sent) => (await w.contact.sender.read([person], number, now))?.row.state;
  await clean(silentDays);
  assert.equal(await stateOf(silent), 'answered');
  await clean(silentDays + 2);
  assert.deepEqual([await stateOf(silent), await stateOf(waiting)], ['closed', 'new']);
  await clean(keptDays + 2);
  assert.deepEqual([await stateOf(over), await stateOf(silent), await stateOf(waiting)], [undefined, 'closed', 'new']);
  await clean(keptDays + silentDays + 4);
  assert.equal(await stateOf(silent), undefined);
  const files = `select count(*)::int from hulp.contact_file f left join hulp.contact_case c on c.id = f.contact_case where c.id is null`;
  assert.equal(await ask(w.world.superuserUrl, files), 0);
});
