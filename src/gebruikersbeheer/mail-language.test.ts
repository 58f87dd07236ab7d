import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { addDays, brusselsDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { Language } from '#web/languages.ts';
import { ask } from '../../test/support/ask.ts';
import { testInsz } from '../../test/support/digital-keys.ts';
import { testStore, type TestStore } from '../../test/support/store.ts';
import {
  aalst,
  anna,
  bart,
  bartActs,
  code,
  depsOfTests,
  gebruikersbeheerOfTests,
  gent,
  helder,
  linkChadia,
  ocmw,
  voorbeeld,
} from '../../test/support/user-rights.ts';
import { linkFields, signedIn, walkUserRights } from '../../test/support/walk-user-rights.ts';
import type { AnswerRequest } from './answer-request.ts';
import type { AskRight } from './ask-right.ts';
import { jobHandlers } from './jobs.ts';
import type { LinkPerson } from './link-person.ts';
import { rightsFileColumns } from './rules/rights-file.ts';

const at = new Date('2026-11-23T09:00:00Z');
const today = brusselsDate(at);
const managers = new Map([[helder, bart]]);

let world: TestStore;
before(async () => {
  world = await testStore();
});
after(() => world.close());

/** Addresses that people confirmed with their digital keys. */
const confirmed = new Map<Insz, { mail: string; language: Language }>();
const own = { addressOf: async (insz: Insz) => confirmed.get(insz) ?? null };
const system = () => gebruikersbeheerOfTests(world, managers, own);

/** What was mailed to an address since it was asked last: language and subject. */
async function mailed(recipient: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: world.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ told: string }>(
      `with gone as (delete from post.message where recipient = $1 returning language, subject, written_at)
       select language || ' ' || subject as told from gone order by written_at`,
      [recipient],
    );
    return rows.map(({ told }) => told);
  } finally {
    await client.end();
  }
}

let serial = 300;
const somebody = () => {
  serial += 1;
  const familyName = `Spricht ${serial}`;
  return { insz: testInsz(serial), mail: `p${serial}@demo.example`, givenName: 'Sara', familyName };
};

async function linked(language: Language, more: Partial<LinkPerson> = {}) {
  const who = somebody();
  const { insz, mail, givenName, familyName } = who;
  const names = { insz, givenName, familyName };
  const verdict = await system().linkPerson(linkChadia(at, { ...names, email: mail, language, ...more }));
  assert.ok(verdict.ok);
  return { ...who, relationId: verdict.relationId };
}

const kept = (familyName: string) =>
  ask(world.superuserUrl, `select language from gebruikersbeheer.work_relation where family_name = '${familyName}'`);
const walk = (language: Language) => walkUserRights(world, managers, signedIn(bart, 'Bart', 'Maes'), at, own, language);
const chosen = (body: string) =>
  Array.from(body.matchAll(/name="taal"[^>]*value="(\w+)"[^>]*checked/g), ([, value]) => value);

const giving = (relationId: string) => ({
  actor: bartActs,
  company: helder,
  relationId,
  code,
  contexts: [gent],
  until: addDays(today, 40),
  at,
});

test('who is linked with German reads in German of a right given, changed, ending soon, ended, and of an address that moved', async () => {
  const { relationId, mail } = await linked('de');
  const given = await system().giveRight(giving(relationId));
  assert.ok(given.ok);
  const by = { actor: bartActs, company: helder, at };
  const change = { ...by, rightId: given.rightId, newId: randomUUID(), contexts: [aalst], until: addDays(today, 20) };
  assert.ok((await system().changeRight(change)).ok);
  const clock = (): Date => new Date(at.getTime() + 13 * 86_400_000);
  const jobs = jobHandlers({ ...depsOfTests(world, managers, own), clock });
  await jobs['gebruikersbeheer.right-ends-soon']?.({ right: change.newId, days: 7 });
  assert.ok((await system().endRight({ ...by, rightId: change.newId })).ok);
  const edit = (email: string | null, language: Language) =>
    system().editRelation({
      ...by,
      relationId,
      values: { kind: 'own-staff', functionTitle: null, email, language, phone: null },
      end: null,
    });
  assert.ok((await edit(`new-${mail}`, 'fr')).ok, 'where mails went is told in the language that they had');
  assert.deepEqual(await mailed(mail), [
    'de Sie haben ein Benutzerrecht bei Helder & Proper BV erhalten',
    'de Ihr Benutzerrecht bei Helder & Proper BV wurde geändert',
    'de Ihr Benutzerrecht bei Helder & Proper BV läuft am 13. Dezember 2026 ab',
    'de Ihr Benutzerrecht bei Helder & Proper BV wurde beendet',
    'de Ihre E-Mail-Adresse bei Helder & Proper BV wurde geändert',
  ]);
  assert.ok((await edit(`new-${mail}`, 'en')).ok, 'another language moves no address');
  assert.ok((await system().giveRight(giving(relationId))).ok);
  assert.deepEqual(await mailed(`new-${mail}`), ['en You were given a user right at Helder & Proper BV']);
});

test('a file of rights and the emergency brake tell each person in their own language', async () => {
  const [german, french] = [await linked('de'), await linked('fr')];
  const cells = (persoon: string) => ({ onderneming: helder, persoon, recht: code, vestigingen: gent });
  const rows = [german, french].map(({ relationId }) => cells(relationId) as Partial<Record<string, string>>);
  const lines = [rightsFileColumns.join(';'), ...rows.map((row) => rightsFileColumns.map((one) => row[one]).join(';'))];
  const file = Buffer.from(lines.join('\r\n'));
  const imported = { insz: bart, file, tryOut: false, at, progress: () => undefined };
  assert.ok((await system().importRights(imported)).ok);
  const stopping = { actor: bartActs, company: helder, keyUsedAt: at, at };
  for (const { relationId } of [german, french]) assert.ok((await system().stopAccess({ ...stopping, relationId })).ok);
  assert.deepEqual(await mailed(german.mail), [
    'de Ihre Benutzerrechte bei Helder & Proper BV wurden geändert',
    'de Alle Zugänge bei Helder & Proper BV gestoppt',
  ]);
  assert.deepEqual(await mailed(french.mail), [
    'fr Vos droits d’utilisateur pour Helder & Proper BV ont été modifiés',
    'fr Tous les accès ont été retirés pour Helder & Proper BV',
  ]);
});

test('an address that somebody confirmed with their keys, where none was typed, keeps the language of the keys', async () => {
  const { relationId, insz, mail } = await linked('de', { email: null });
  confirmed.set(insz, { mail, language: 'fr' });
  assert.ok((await system().giveRight(giving(relationId))).ok);
  assert.deepEqual(await mailed(mail), ['fr Vous avez reçu un droit d’utilisateur pour Helder & Proper BV']);
});

test('a local administrator reads in the language of their work relation, and where no address stands in it in that of their keys', async () => {
  const by = { kind: 'operator', id: 'cli' } as const;
  const head = { company: ocmw, insz: anna, givenName: 'Anna', familyName: 'Claes', until: null, by, at };
  assert.ok((await system().appointHeadLocalAdministrator(head)).ok);
  const actor = { ...bartActs, insz: anna, name: 'Anna Claes' };
  const ofAuthority = { actor, company: ocmw };
  const [typed, keys] = [await linked('de', ofAuthority), await linked('de', { ...ofAuthority, email: null })];
  confirmed.set(keys.insz, { mail: keys.mail, language: 'fr' });
  const bounds = { services: 'every', establishments: 'every', mayAppoint: false, until: null } as const;
  for (const { relationId } of [typed, keys]) {
    const naming = { ...ofAuthority, relationId, bounds, id: randomUUID(), at };
    assert.deepEqual(await system().nameLocalAdministrator(naming), { ok: true, already: false });
  }
  const asker = somebody();
  const { insz, givenName, familyName } = asker;
  const name = `${givenName} ${familyName}`;
  const asks = { actor: { insz, id: 'asks', name, givenName, familyName, key: null }, email: asker.mail };
  const asking = { ...asks, id: randomUUID(), company: ocmw, code, contexts: [voorbeeld], reason: 'Werk', at };
  assert.ok((await system().askRight({ ...asking, language: 'nl' })).ok);
  assert.deepEqual(await mailed(typed.mail), [
    'de Sie sind lokaler Verwalter von OCMW Voorbeeld',
    `de ${name} beantragt ein Recht bei OCMW Voorbeeld`,
  ]);
  assert.deepEqual(await mailed(keys.mail), [
    'fr Vous êtes gestionnaire local pour OCMW Voorbeeld',
    `fr ${name} demande un droit pour OCMW Voorbeeld`,
  ]);
  // What they did themselves is told in the language that they chose, or else in the one that was chosen for them.
  const self = { ...ofAuthority, actor: { ...bartActs, insz: typed.insz, id: 'typed' } };
  const target = await linked('nl', ofAuthority);
  const grant = { ...giving(target.relationId), ...self, contexts: [voorbeeld] };
  const given = await system().giveRight(grant);
  assert.ok(given.ok);
  confirmed.set(typed.insz, { mail: 'keys@demo.example', language: 'en' });
  assert.ok((await system().endRight({ ...self, rightId: given.rightId, at })).ok);
  assert.deepEqual(await mailed(typed.mail), [
    `de Sie haben Sara ${target.familyName} ein Benutzerrecht gegeben`,
    `en You ended the user right of Sara ${target.familyName}`,
  ]);
});

const asksFrench = (who: ReturnType<typeof somebody>): AskRight => ({
  id: randomUUID(),
  actor: { ...who, id: who.mail, name: `${who.givenName} ${who.familyName}`, key: null },
  company: helder,
  code,
  contexts: [gent],
  email: who.mail,
  language: 'fr',
  reason: 'Travail',
  at,
});
const answers = (id: string, answer: AnswerRequest['answer']) =>
  system().answerRequest({ actor: bartActs, company: helder, id, at, answer });

test('who asks in French is answered in French: received, refused, approved, and whatever becomes of the right', async () => {
  const who = somebody();
  const [first, second] = [asksFrench(who), asksFrench(who)];
  assert.ok((await system().askRight(first)).ok);
  assert.ok((await answers(first.id, { kind: 'refuse', reason: 'Non' })).ok);
  assert.ok((await system().askRight(second)).ok);
  const rightId = randomUUID();
  assert.ok((await answers(second.id, { kind: 'approve', until: null, rightId })).ok);
  assert.ok((await system().endRight({ actor: bartActs, company: helder, rightId, at })).ok);
  assert.deepEqual(await mailed(who.mail), [
    'fr Votre demande pour Helder & Proper BV',
    'fr Votre demande pour Helder & Proper BV a été refusée',
    'fr Votre demande pour Helder & Proper BV',
    'fr Vous avez reçu un droit d’utilisateur pour Helder & Proper BV',
    'fr Votre droit d’utilisateur pour Helder & Proper BV a été retiré',
  ]);
  assert.equal(await kept(who.familyName), 'fr', 'the work relation that the approval made');
});

test('an approval gives the language to a work relation without an address, and leaves the one beside an address', async () => {
  const [without, typed] = [await linked('nl', { email: null }), await linked('de')];
  for (const who of [without, typed]) {
    const asking = asksFrench({ ...who, mail: `asks-${who.mail}` });
    assert.ok((await system().askRight(asking)).ok);
    assert.ok((await answers(asking.id, { kind: 'approve', until: null, rightId: randomUUID() })).ok);
    assert.deepEqual(await mailed(asking.email), [
      'fr Votre demande pour Helder & Proper BV',
      'fr Vous avez reçu un droit d’utilisateur pour Helder & Proper BV',
    ]);
  }
  assert.deepEqual([await kept(without.familyName), await kept(typed.familyName)], ['fr', 'de']);
});

test('the page on which somebody asks gives the language, and says so', async () => {
  const { insz, mail, givenName, familyName } = somebody();
  const walker = walkUserRights(world, managers, signedIn(insz, givenName, familyName), at, own, 'de');
  const path = `/aanvraag?dg=EA&ec=${code}&oc=${helder}`;
  assert.match((await walker.open(path)).body, /in der Sprache dieser Seite/);
  const fields: [string, string][] = [
    ['onderneming', helder],
    ['vestiging', gent],
    ['email', mail],
    ['taal', 'fr'],
    ['reden', 'Planung'],
  ];
  assert.equal((await walker.post(path, fields)).status, 200);
  assert.deepEqual(await mailed(mail), ['de Ihr Antrag bei Helder & Proper BV']);
});

test('who was linked, or asked, before a language was asked reads Dutch, and another than the four is refused', async () => {
  const client = new Client({ connectionString: world.superuserUrl });
  await client.connect();
  try {
    await linked('de');
    assert.ok((await system().askRight(asksFrench(somebody()))).ok);
    for (const [table, file] of [
      ['work_relation', '021-language-of-mails.sql'],
      ['right_request', '022-language-of-requests.sql'],
    ] as const) {
      await client.query('begin; set local search_path to gebruikersbeheer');
      await client.query(`alter table ${table} drop column language`);
      await client.query(readFileSync(new URL(`migrations/${file}`, import.meta.url), 'utf8'));
      const { rows } = await client.query<{ language: string }>(`select distinct language from ${table}`);
      assert.deepEqual(rows, [{ language: 'nl' }]);
      await assert.rejects(client.query(`update ${table} set language = 'es'`), /check constraint/);
      await client.query('rollback');
    }
  } finally {
    await client.query('rollback');
    await client.end();
  }
});

test('the form to link somebody asks the language, and offers that of the page', async () => {
  const path = `/ondernemingen/${helder}/personen/nieuw`;
  for (const language of ['nl', 'fr', 'de', 'en'] as const) {
    assert.deepEqual(chosen((await walk(language).open(path)).body), [language]);
  }
  const fields = (familyName: string, taal: string) =>
    linkFields({ rijksregisternummer: testInsz((serial += 1)), achternaam: familyName, taal });
  const done = await walk('fr').post(path, fields('Deutsch', 'de'));
  assert.match(done.body, /Langue des e-mails[\s\S]*Allemand/);
  assert.equal(await kept('Deutsch'), 'de');
  for (const hostile of ['', 'es', 'NL', 'constructor', `de'; drop table person --`, 'x'.repeat(10_000)]) {
    const refused = await walk('nl').post(path, fields('Vijandig', hostile));
    assert.equal(refused.status, 422, hostile.slice(0, 20));
    assert.match(refused.body, hostile.length > 20 ? /Dit is te lang/ : /Kies in welke taal wij naar deze persoon/);
    assert.deepEqual(chosen(refused.body), []);
  }
  assert.equal(await kept('Vijandig'), undefined);
});

test('who links themselves reads the language of the page', async () => {
  const { insz } = somebody();
  const inCharge = new Map([[helder, insz]]);
  const walker = walkUserRights(world, inCharge, signedIn(insz, 'Louise', 'Elle-même'), at, own, 'fr');
  await walker.post(`/ondernemingen/${helder}/personen/ikzelf`, []);
  assert.equal(await kept('Elle-même'), 'fr');
});

test('the form of a work relation shows the language that is kept, whatever that of the page, and changes it', async () => {
  const { relationId, familyName } = await linked('de');
  const path = `/ondernemingen/${helder}/personen/${relationId}/gegevens`;
  const walker = walk('fr');
  assert.deepEqual(chosen((await walker.open(path)).body), ['de']);
  const fields = (taal: string): [string, string][] => [
    ['soort', 'external'],
    ['email', 'moves@demo.example'],
    ['taal', taal],
  ];
  const refused = await walker.post(path, fields('es'));
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Choisissez dans quelle langue/);
  assert.equal(await kept(familyName), 'de');
  const done = await walker.post(path, fields('en'));
  assert.match(done.body, /Langue des e-mails[\s\S]*Anglais/);
  assert.equal(await kept(familyName), 'en');
});
