import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { addDays, brusselsDate, formatLocalDate } from '#belgian/local-date.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { ask } from '../../../test/support/ask.ts';
import { testInsz } from '../../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../../test/support/store.ts';
import {
  aalst,
  anna,
  bart,
  bartActs,
  btbOfTests,
  code,
  depsOfTests,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  strijkwinkel,
} from '../../../test/support/user-rights.ts';
import { hrefs, signedIn, walkUserRights } from '../../../test/support/walk-user-rights.ts';
import { jobHandlers } from '../jobs.ts';
import { partsOf } from '../index.ts';
import { rightsFileColumns } from '../rules/rights-file.ts';
import { effectsOfImport, importById, rowsOfImport } from '../store/imports.ts';
import { applyImport, handIn } from './hand-in.ts';
import { runImport } from './run-import.ts';

const at = new Date('2026-11-24T09:00:00Z');
const today = brusselsDate(at);
/** As long as a right may last where nothing else is set. */
const atMost = addDays(today, 1826 - 1);
const untilAtMost = formatLocalDate(atMost, 'en');

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

const managers = new Map<EnterpriseNumber, Insz>([[helder, bart]]);
const parts = () => partsOf(depsOfTests(world, managers));

let serial = 500;
async function somebody(contexts: readonly (typeof gent)[] | null = null) {
  serial += 1;
  const system = gebruikersbeheerOfTests(world);
  const insz = testInsz(serial);
  const command = linkChadia(at, { insz, familyName: `Persoon ${serial}`, email: `p${serial}@demo.example` });
  const linked = await system.linkPerson(command);
  assert.ok(linked.ok);
  const { relationId } = linked;
  let rightId = '';
  if (contexts !== null) {
    const until = addDays(today, 100);
    const given = await system.giveRight({ actor: bartActs, company: helder, relationId, code, contexts, until, at });
    assert.ok(given.ok);
    ({ rightId } = given);
  }
  const holds = async () =>
    (await system.rightsIn(insz, helder, today)).map((one) => [one.contexts.toSorted().join(' '), one.until]);
  return { relationId, rightId, holds, name: `Chadia Persoon ${serial}`, email: `p${serial}@demo.example` };
}

type Cells = Partial<Record<(typeof rightsFileColumns)[number], string>>;
const fileOf = (...rows: readonly Cells[]): Buffer =>
  Buffer.from(
    [
      rightsFileColumns.join(';'),
      ...rows.map((row) => rightsFileColumns.map((name) => row[name] ?? '').join(';')),
    ].join('\r\n'),
  );
const rowFor = (persoon: string, own: Cells = {}): Cells => ({
  onderneming: helder,
  persoon,
  recht: code,
  vestigingen: gent,
  ...own,
});

async function handedIn(file: Buffer, actor = bartActs) {
  const company = helder;
  const id = randomUUID();
  const own = { id, actor, capacity: 'chief-access-manager', company, fileName: 'r.csv', file, at } as const;
  assert.ok(await handIn(parts())(own));
  const run = () => runImport(parts(), company, id, at);
  const stands = () =>
    parts().db.transaction({ company }, async (tx) => ({
      found: await importById(tx, company, id),
      effects: await effectsOfImport(tx, id),
      rows: await rowsOfImport(tx, id, { effect: null, limit: 100, offset: 0 }),
    }));
  const state = async () => (await stands()).found?.state;
  return { id, run, stands, state, apply: () => applyImport(parts())(company, id) };
}

const count = (table: string, where = 'true') =>
  ask(world.superuserUrl, `select count(*)::int from ${table} where ${where}`);

test('what was taken out and handed in again changes nothing', async () => {
  await somebody([gent]);
  const out = await text(Readable.from(gebruikersbeheerOfTests(world).exportRights(helder, today)));
  const file = await handedIn(Buffer.from(out));
  await file.run();
  const { effects, found } = await file.stands();
  assert.equal(found?.state, 'shown');
  assert.ok(effects.nothing > 0);
  assert.deepEqual({ ...effects, nothing: 0 }, { give: 0, change: 0, end: 0, nothing: 0, refused: 0 });
});

test('a file gives, changes and ends; before it is confirmed nothing happens, and afterwards everybody is told once', async () => {
  const [newcomer, mover, leaver] = [await somebody(), await somebody([gent]), await somebody([gent])];
  const file = await handedIn(
    fileOf(
      rowFor(newcomer.relationId),
      rowFor(newcomer.relationId, { vestigingen: aalst, tot: addDays(today, 9) }),
      rowFor(mover.relationId, { nummer: mover.rightId, vestigingen: 'alle' }),
      rowFor(leaver.relationId, { nummer: leaver.rightId, actie: 'stoppen' }),
    ),
  );
  assert.equal(await file.state(), 'reading');
  await file.run();
  const { effects } = await file.stands();
  assert.deepEqual(effects, { give: 2, change: 1, end: 1, nothing: 0, refused: 0 });
  assert.deepEqual(await newcomer.holds(), []);
  const mails = await count('post.message');
  assert.equal(await file.apply(), true);
  assert.equal(await file.apply(), false, 'the second click');
  await file.run();
  assert.equal(await file.state(), 'done');
  await file.run();
  assert.deepEqual(
    new Set(await newcomer.holds()),
    new Set([
      [gent, atMost],
      [aalst, addDays(today, 9)],
    ]),
  );
  assert.deepEqual(await mover.holds(), [[`${gent} ${aalst}`, addDays(today, 100)]]);
  assert.deepEqual(await leaver.holds(), []);
  assert.equal(await count('post.message'), Number(mails) + 4, 'three holders and who did it, once each');
  assert.equal(await count('post.message', `recipient = '${newcomer.email}' and body like '%Gent%Aalst%'`), 1);
  assert.equal(await count('gebruikersbeheer.right_event', `user_right = '${leaver.rightId}'`), 1, 'ACM is told');
  const kept = await ask(
    world.superuserUrl,
    `select file is null from gebruikersbeheer.rights_import where id = '${file.id}'`,
  );
  assert.equal(kept, true, 'the file itself is gone');
});

test('with one row that cannot be, nothing is done, and each row says why', async () => {
  const one = await somebody();
  const file = await handedIn(fileOf(rowFor(one.relationId), rowFor(one.relationId, { vestigingen: 'Gent' })));
  await file.run();
  const { rows } = await file.stands();
  assert.deepEqual(
    rows.map(({ line, effect, because }) => [line, effect, because]),
    [
      [2, 'give', ''],
      [3, 'refused', 'contexts-unreadable'],
    ],
  );
  await file.apply();
  await file.run();
  assert.equal(await file.state(), 'shown');
  assert.deepEqual(await one.holds(), []);
});

test('when something changed between looking and doing, nothing is done and it is shown anew', async () => {
  const one = await somebody([gent]);
  const file = await handedIn(fileOf(rowFor(one.relationId, { nummer: one.rightId, vestigingen: 'alle' })));
  await file.run();
  const ended = await gebruikersbeheerOfTests(world).endRight({
    actor: bartActs,
    company: helder,
    rightId: one.rightId,
    at,
  });
  assert.ok(ended.ok);
  await file.apply();
  await file.run();
  const { found, rows } = await file.stands();
  assert.deepEqual([found?.state, found?.changed_meanwhile, rows[0]?.because], ['shown', true, 'already-ended']);
  assert.deepEqual(await one.holds(), []);
});

test('what would last until another day than was shown is shown anew first', async () => {
  const one = await somebody();
  const file = await handedIn(fileOf(rowFor(one.relationId)));
  await file.run();
  await file.apply();
  const tomorrow = new Date(at.getTime() + 86_400_000);
  await runImport(parts(), helder, file.id, tomorrow);
  assert.deepEqual([await file.state(), await one.holds()], ['shown', []]);
  await file.apply();
  await runImport(parts(), helder, file.id, tomorrow);
  assert.equal(await file.state(), 'done');
});

test('of two files with the same new right, done at once, one gives it and the other is shown anew', async () => {
  const one = await somebody();
  const files = [await handedIn(fileOf(rowFor(one.relationId))), await handedIn(fileOf(rowFor(one.relationId)))];
  for (const file of files) await file.run();
  for (const file of files) await file.apply();
  await Promise.all(files.map((file) => file.run()));
  assert.deepEqual(new Set(await Promise.all(files.map((file) => file.state()))), new Set(['done', 'shown']));
  assert.deepEqual(await one.holds(), [[gent, atMost]]);
});

test('a job that comes twice at the same time does it once', async () => {
  const one = await somebody();
  const file = await handedIn(fileOf(rowFor(one.relationId)));
  await file.run();
  await file.apply();
  await Promise.allSettled([file.run(), file.run()]);
  assert.equal(await file.state(), 'done');
  assert.deepEqual(await one.holds(), [[gent, atMost]]);
});

test('who may not manage the rights any more does nothing, also when the file was shown before', async () => {
  const one = await somebody();
  const file = await handedIn(fileOf(rowFor(one.relationId)));
  await file.run();
  await file.apply();
  managers.set(helder, anna);
  await file.run();
  managers.set(helder, bart);
  assert.equal(await file.state(), 'not-permitted');
  assert.deepEqual(await one.holds(), []);
});

test('who is bounded to one establishment gives nothing beyond it, and learns nothing of people whom they do not see', async () => {
  const [unseen, seen] = [await somebody([aalst]), await somebody([gent])];
  const btb = btbOfTests(managers);
  const since = addDays(today, -9);
  const bounds = { services: 'every', establishments: [gent], mayAppoint: false, until: null } as const;
  const bounded = {
    ...btb,
    mayManage: async () =>
      ({
        permitted: true,
        capacity: 'access-manager',
        mandates: [{ id: '00000000-0000-4000-8000-000000000002', role: 'access-manager', bounds, since }],
      }) as const,
  };
  const file = await handedIn(
    fileOf(
      rowFor(unseen.relationId, { vestigingen: gent }),
      rowFor(unseen.relationId, { nummer: unseen.rightId, vestigingen: aalst, actie: 'stoppen' }),
      rowFor(seen.relationId, { vestigingen: aalst }),
    ),
    // Somebody who linked none of them.
    { ...bartActs, id: 'another-vo-id' },
  );
  await runImport(partsOf(depsOfTests(world, managers, { btb: bounded })), helder, file.id, at);
  const { rows } = await file.stands();
  assert.deepEqual(
    rows.map(({ because }) => because),
    ['no-work-relation', 'no-such-right', 'more-than-held'],
  );
});

test('rows and people of another company are refused; its managers see nothing of the file', async () => {
  const one = await somebody();
  const file = await handedIn(fileOf(rowFor(one.relationId, { onderneming: strijkwinkel })));
  await file.run();
  assert.equal((await file.stands()).rows[0]?.because, 'other-company');
  const elsewhere = await parts().db.transaction({ company: strijkwinkel }, async (tx) => [
    await importById(tx, helder, file.id),
    await importById(tx, strijkwinkel, file.id),
    (await rowsOfImport(tx, file.id, { effect: null, limit: 9, offset: 0 })).length,
  ]);
  assert.deepEqual(elsewhere, [null, null, 0]);
});

test('a file that cannot be read says why, and is not kept', async () => {
  const file = await handedIn(Buffer.from('%PDF-1.7'));
  await file.run();
  const { found } = await file.stands();
  assert.deepEqual([found?.state, found?.wrong], ['unreadable', { ok: false, because: 'not-a-table' }]);
});

test('what is kept of a file is removed by its job', async () => {
  const one = await somebody();
  const file = await handedIn(fileOf(rowFor(one.relationId)));
  await file.run();
  const jobs = jobHandlers({ ...depsOfTests(world), clock: () => at });
  await jobs['gebruikersbeheer.import-forgotten']?.({ import: file.id, company: helder });
  assert.equal(await count('gebruikersbeheer.rights_import', `id = '${file.id}'`), 0);
  assert.equal(await count('gebruikersbeheer.rights_import_row', `import = '${file.id}'`), 0);
});

test('of a right that changes is shown what goes, what comes and which days move, on the page and at the command line', async () => {
  const one = await somebody([gent, aalst]);
  const until = addDays(today, 50);
  const file = fileOf(rowFor(one.relationId, { nummer: one.rightId, tot: until }));
  const handed = await handedIn(file);
  await handed.run();
  const [row] = (await handed.stands()).rows;
  assert.equal(row?.before_contexts, [gent, aalst].toSorted().join(' '));
  assert.equal(row?.before_until, addDays(today, 100));
  assert.equal(row?.family_name, one.name, 'the name is known, also when the file does not say it');
  const days = [formatLocalDate(until, 'nl'), formatLocalDate(addDays(today, 100), 'nl')];
  const effect = `Vestigingen eraf: Helder & Proper Aalst. Ingekort tot en met ${days[0]} (was tot en met ${days[1]}).`;
  const bartWalks = walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), at);
  const tried = await gebruikersbeheerOfTests(world).importRights({
    insz: bart,
    file,
    at,
    tryOut: true,
    progress: () => undefined,
  });
  const inEnglish = [until, addDays(today, 100)].map((day) => `until ${formatLocalDate(day, 'en')} included`);
  const said = `Establishments removed: Helder & Proper Aalst. Shortened ${inEnglish[0]} (was ${inEnglish[1]}).`;
  assert.equal(tried.lines[0], `Line 2, ${one.name}: Change. ${said}`);
  const own = await handedIn(file, { ...bartActs, id: 'Bart-vo-id' });
  await own.run();
  const shown = await bartWalks.open(`/ondernemingen/${helder}/rechten/invoer/${own.id}`);
  for (const sentence of effect.split('. ')) assert.ok(shown.body.includes(sentence.replace('&', '&amp;')), sentence);
});

test('the list of people holds who has no right yet; what is filled in gives a first right, and the other rows are passed over', async () => {
  const [one, other] = [await somebody(), await somebody()];
  const bartWalks = walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), at);
  const form = await bartWalks.open(`/ondernemingen/${helder}/rechten/invoer`);
  const href = hrefs(form).find((to) => to.endsWith('/rechten/personen')) ?? '';
  const list = (await bartWalks.file(href)).text;
  assert.equal(list, await text(Readable.from(gebruikersbeheerOfTests(world).exportPeople(helder, today))));
  assert.ok(list.includes(one.relationId) && list.includes(other.relationId));
  const untouched = await handedIn(Buffer.from(list));
  await untouched.run();
  assert.deepEqual((await untouched.stands()).found?.wrong, { ok: false, because: 'nothing-asked' });
  const filled = list.replace(
    new RegExp(`(${one.relationId};[^;]*;[^;]*);;`),
    (_all, person: string) => `${person};${code};${gent}`,
  );
  const file = await handedIn(Buffer.from(filled));
  await file.run();
  assert.deepEqual((await file.stands()).effects, { give: 1, change: 0, end: 0, nothing: 0, refused: 0 });
  await file.apply();
  await file.run();
  assert.deepEqual([await one.holds(), await other.holds()], [[[gent, atMost]], []]);
});

test('fifty files a day are taken for a company, and no more, also when they come at once', async () => {
  const take = handIn(parts());
  const day = new Date('2027-03-01T09:00:00Z');
  const own = { actor: bartActs, capacity: 'chief-access-manager', company: helder, fileName: 'x.csv' } as const;
  const file = Buffer.from('x');
  const rush = Array.from({ length: 70 }, () => take({ ...own, id: randomUUID(), file, at: day }));
  assert.equal((await Promise.all(rush)).filter((taken) => taken).length, 50);
  assert.equal(await take({ ...own, id: randomUUID(), file, at: day }), false);
  assert.equal(await take({ ...own, id: randomUUID(), file, at: new Date(day.getTime() + 86_400_001) }), true);
});

test('at the command line a file is tried out, then done, on behalf of who manages the rights and no further', async () => {
  const one = await somebody();
  const system = gebruikersbeheerOfTests(world);
  const done: number[] = [];
  const command = { insz: bart, file: fileOf(rowFor(one.relationId)), at, progress: (rows: number) => done.push(rows) };
  const tried = await system.importRights({ ...command, tryOut: true });
  assert.deepEqual(tried, {
    ok: true,
    lines: [
      `Line 2, ${one.name}: Give. Until ${untilAtMost} included.`,
      'Only checked: everything can be done, nothing has changed.',
    ],
  });
  assert.deepEqual(await one.holds(), []);
  const refused = await system.importRights({ ...command, insz: anna, tryOut: false });
  assert.deepEqual(refused, { ok: false, lines: ['You may not manage the rights.'] });
  assert.deepEqual((await system.importRights({ ...command, tryOut: false })).ok, true);
  assert.deepEqual([await one.holds(), done], [[[gent, atMost]], [1]]);
  const again = await system.importRights({ ...command, tryOut: false });
  assert.equal(again.ok, false);
  assert.match(again.lines.join(' '), /has this right already[\s\S]*Nothing was done/);
  const unreadable = await system.importRights({ ...command, file: Buffer.from('x'), tryOut: true });
  assert.match(unreadable.lines.join(' '), /no file with rights/);
});
