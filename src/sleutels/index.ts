import { randomBytes, randomUUID } from 'node:crypto';
import type { Insz } from '#belgian/insz.ts';
import type { Keys } from '#keys/keys-file.ts';
import { inszVault, sealFor } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { activateApp, type Activation, type ActivationVerdict } from './activate-app.ts';
import { checkCode, type CodeTry, type CodeVerdict } from './check-code.ts';
import { checkPassword, type PasswordTry, type PasswordVerdict } from './check-password.ts';
import { passwordHash, type PasswordHash } from './hash/password-hash.ts';
import { personOf, type Person } from './person.ts';
import { register, type Registration } from './register.ts';
import { personById, personByNumber, personBySub } from './store/persons.ts';
import { subjectsOf } from './subjects.ts';

export { eidChecker, noRevocation, ocsp, readTrustFolder, type EidRefusal } from './eid/index.ts';
export type { Activation, ActivationVerdict } from './activate-app.ts';
export type { CodeTry, CodeVerdict } from './check-code.ts';
export type { PasswordTry, PasswordVerdict } from './check-password.ts';
export type { Person } from './person.ts';
export type { Registration } from './register.ts';
export { jobHandlers, scheduleCleaning } from './jobs.ts';

/** What the other systems may ask about people and their digital keys. */
export interface Sleutels {
  /** The first page of the key. `busy`: too many people at once, the same try may be sent again. */
  readonly checkPassword: (attempt: PasswordTry, now: Date) => Promise<PasswordVerdict>;
  /** The second page, with the `attempt` that the first one gave. */
  readonly checkCode: (attempt: CodeTry, now: Date) => Promise<CodeVerdict>;
  /** @param personId UUID, as `checkCode` gave it */
  readonly person: (personId: string) => Promise<Person | null>;
  /** @param sub what the provider calls the person */
  readonly personBySub: (sub: string) => Promise<Person | null>;
  readonly personByInsz: (insz: Insz) => Promise<Person | null>;
  readonly register: (registration: Registration, at: Date) => Promise<Person>;
  readonly activateApp: (activation: Activation, at: Date) => Promise<ActivationVerdict>;
}

export interface SleutelsDeps {
  /** The database as `sleutels` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** Other hashes, identifiers or randomness; tests give their own. */
  readonly hash?: PasswordHash;
  readonly uuid?: () => string;
  readonly random?: (length: number) => Buffer;
}

export function openSleutels({ db, keys, ...own }: SleutelsDeps): Sleutels {
  const hash = own.hash ?? passwordHash();
  const uuid = own.uuid ?? randomUUID;
  const random = own.random ?? randomBytes;
  const vault = inszVault(keys, 'sleutels');
  const secrets = sealFor(keys, 'sleutels.totp');
  const subjects = subjectsOf(keys);
  return {
    checkPassword: checkPassword({ db, hash, subjectsOf: subjects, random }),
    checkCode: checkCode({ db, secrets, subjectsOf: subjects }),
    person: async (personId) => {
      const row = await db.transaction({ person: personId }, (tx) => personById(tx, personId), { durable: false });
      return row === null ? null : personOf(row, vault);
    },
    personBySub: async (sub) => {
      const row = await db.transaction({ across: 'sign-in' }, (tx) => personBySub(tx, sub), { durable: false });
      return row === null ? null : personOf(row, vault);
    },
    personByInsz: async (insz) => {
      const row = await db.transaction({ across: 'sign-in' }, (tx) => personByNumber(tx, vault.index(insz)), {
        durable: false,
      });
      return row === null ? null : personOf(row, vault);
    },
    register: register({ db, vault, uuid }),
    activateApp: activateApp({ db, hash, secrets, uuid }),
  };
}
