import { randomBytes, randomUUID } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type { Keys } from '#keys/keys-file.ts';
import { parsePhoneNumber, type PhoneNumber } from '#belgian/phone-number.ts';
import { passwordHash } from '#sleutels/hash/password-hash.ts';
import { openSleutels, type CodeKind, type KeyKind, type Sleutels } from '#sleutels/index.ts';
import { asOwner, type AsOwner } from '#sleutels/mine/as-owner.ts';
import type { Doer } from '#sleutels/mine/doer.ts';
import { tellBlocked } from '#sleutels/mine/tell-blocked.ts';
import { partsOf } from '#sleutels/parts.ts';
import { insertForeignKey } from '#sleutels/store/foreign-keys.ts';
import { ownKeys, type OwnKey } from '#sleutels/store/own-keys.ts';
import type { Db } from '#store/database.ts';
import { countedHash, keyHolder, testInsz, type KeyHolder } from './digital-keys.ts';
import { keySettings } from './key-entry.ts';
import { start } from './key-world.ts';
import { testStore } from './store.ts';

/** A mail or a text message that waits to be sent. */
export interface Posted {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** People with keys, and everything that their own site needs to change these. */
export interface OwnKeysWorld {
  readonly sleutels: Sleutels;
  readonly db: Db;
  readonly keys: Keys;
  readonly parts: ReturnType<typeof partsOf>;
  readonly owner: AsOwner;
  readonly tell: ReturnType<typeof tellBlocked>;
  /** Somebody new with a confirmed mail address, a user name and an app, and besides these keys. */
  readonly somebody: (
    ...kinds: readonly Exclude<KeyKind, 'csamtotp' | 'passkey'>[]
  ) => Promise<KeyHolder & { readonly mail: string }>;
  /** Somebody new who used a card once, and has nothing else. */
  readonly newcomer: () => Promise<Pick<KeyHolder, 'person'>>;
  readonly addForeign: (person: string, kind: Exclude<KeyKind, CodeKind | 'passkey'>) => Promise<string>;
  readonly keysOf: (person: string) => Promise<readonly OwnKey[]>;
  /** @throws when the person has no such key */
  readonly keyOf: (person: string, kind: KeyKind) => Promise<OwnKey>;
  /** What was posted to an address, the oldest first. */
  readonly mailsTo: (address: string) => Promise<readonly Posted[]>;
  readonly textsTo: (phone: string) => Promise<readonly string[]>;
  /** The actions on record about a person, or about their keys, in order. */
  readonly recorded: (person: string) => Promise<readonly string[]>;
  /** To look at what waits in the queue. */
  readonly superuserUrl: string;
  readonly close: () => Promise<void>;
}

/** Who does something: with the card, in Firefox, unless the test says otherwise. */
export const doerOf = (sub: string, given: Partial<Doer> = {}): Doer => ({
  sub,
  key: 'eid',
  device: 'Firefox, Windows',
  now: start,
  ...given,
});

export async function ownKeysWorld(): Promise<OwnKeysWorld> {
  const world = await testStore();
  const db = world.store.as('sleutels');
  const hash = passwordHash({ compute: countedHash().compute });
  const sleutels = openSleutels({ db, keys: world.keys, hash, ...keySettings });
  const parts = partsOf({ keys: world.keys, random: randomBytes, uuid: randomUUID, siteUrl: keySettings.siteUrl });
  let serial = 0;
  const addForeign = async (person: string, kind: Exclude<KeyKind, CodeKind | 'passkey'>): Promise<string> => {
    const key = { id: randomUUID(), person, kind, foreignIndex: randomBytes(32), at: start };
    await db.transaction({ person }, (tx) => insertForeignKey(tx, key));
    return key.id;
  };
  const keysOf = (person: string): Promise<readonly OwnKey[]> =>
    db.transaction({ person }, (tx) => ownKeys(tx, person));
  const posted = <Row>(work: RawBuilder<Row>): Promise<readonly Row[]> =>
    world.store.as('post').transaction({}, async (tx) => (await work.execute(tx)).rows);
  return {
    sleutels,
    db,
    keys: world.keys,
    parts,
    owner: asOwner(db),
    tell: tellBlocked(parts.contacts, keySettings.siteUrl),
    somebody: async (...kinds) => {
      const holder = await keyHolder(sleutels, (serial += 1), start);
      const { id } = holder.person;
      const mail = `proef${serial}@voorbeeld.example`;
      await sleutels.confirmMail({ personId: id, address: mail, language: 'nl' }, start);
      for (const kind of kinds) {
        if (kind !== 'csamsms') await addForeign(id, kind);
        else await sleutels.activateTexts({ personId: id, phone: phone(serial), enrolledBy: 'office' }, start);
      }
      return { ...holder, mail };
    },
    newcomer: async () => {
      const insz = testInsz((serial += 1));
      const person = await sleutels.register({ insz, givenName: 'Nieuw', familyName: 'Iemand' }, start);
      await addForeign(person.id, 'eid');
      return { person };
    },
    addForeign,
    keysOf,
    keyOf: async (person, kind) => {
      const found = (await keysOf(person)).find((key) => key.kind === kind);
      if (found === undefined) throw new Error(`no ${kind}`);
      return found;
    },
    mailsTo: (address) =>
      posted(
        sql<Posted>`select recipient as "to", subject, body from message where recipient = ${address} order by written_at, subject`,
      ),
    textsTo: async (number) =>
      (
        await posted(
          sql<{ body: string }>`select body from text_message where recipient = ${number} order by written_at`,
        )
      ).map(({ body }) => body),
    recorded: async (person) => {
      const subjects = [`person:${person}`, ...(await keysOf(person)).map(({ id }) => `key:${id}`)];
      return world.store.as('audit').transaction({}, async (tx) => {
        const { rows } = await sql<{ action: string }>`
          select action from entry where actor ->> 'id' = ${person} or subject = any(${subjects})
          order by id`.execute(tx);
        return rows.map(({ action }) => action);
      });
    },
    superuserUrl: world.superuserUrl,
    close: world.close,
  };
}

function phone(serial: number): PhoneNumber {
  const parsed = parsePhoneNumber(`046000${1000 + serial}`);
  if (!parsed.ok) throw new Error(parsed.because);
  return parsed.number;
}
