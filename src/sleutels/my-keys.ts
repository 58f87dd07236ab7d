import { record } from '#audit/record.ts';
import type { Seal } from '#keys/sealed.ts';
import type { Db, Tx } from '#store/database.ts';
import { enrolmentLifetime } from './rules/limits.ts';
import { matchedStep, newSecretBytes, readSecret, secretAsText } from './rules/totp.ts';
import { beginEnrolment, endEnrolment, openEnrolment } from './store/enrolment.ts';
import { ownKeys, ownSignIns, type OwnKey, type OwnSignIn } from './store/own-keys.ts';
import { personBySub } from './store/persons.ts';
import { loginOf } from './store/logins.ts';
import { codeKeyOf, renewCodeKey, useStep } from './store/save-key.ts';

/** What somebody sees and does about their own keys. `sub` is who signed in; null answers: nobody of ours. */
export interface MyKeys {
  readonly overview: (sub: string) => Promise<Overview | null>;
  /** Makes a secret for a new app. The earlier app goes on working until `confirmApp`. */
  readonly beginApp: (sub: string, now: Date) => Promise<'begun' | 'no-key'>;
  /** The app that is being set up, to show it; null when none is, or when its fifteen minutes are over. */
  readonly newApp: (sub: string, now: Date) => Promise<NewApp | null>;
  /** The first code of the new app puts it in the place of the earlier one. */
  readonly confirmApp: (sub: string, code: string, now: Date) => Promise<'confirmed' | 'wrong' | 'not-begun'>;
}

export interface Overview {
  readonly username: string | null;
  readonly keys: readonly OwnKey[];
  readonly signIns: readonly OwnSignIn[];
}

export interface NewApp {
  readonly username: string;
  readonly secret: Uint8Array;
}

export interface MyKeysDeps {
  readonly db: Db;
  readonly secrets: Seal;
  readonly random: (length: number) => Buffer;
}

/** How many sign-ins somebody sees: enough to notice one that was not theirs. */
export const signInsShown = 20;

export function myKeys({ db, secrets, random }: MyKeysDeps): MyKeys {
  /** Does `work` for the person with this `sub`, seeing that person's rows only. */
  const asOwner = async <T>(sub: string, stranger: T, work: (tx: Tx, person: string) => Promise<T>): Promise<T> => {
    const person = await db.transaction({ across: 'sign-in' }, (tx) => personBySub(tx, sub), { durable: false });
    return person === null ? stranger : db.transaction({ person: person.id }, (tx) => work(tx, person.id));
  };
  const opened = (sealed: Buffer): Uint8Array => {
    const secret = readSecret(secrets.open(sealed));
    if (secret === null) throw new Error('what was sealed as a secret is none');
    return secret;
  };

  return {
    overview: (sub) =>
      asOwner<Overview | null>(sub, null, async (tx, person) => ({
        username: (await loginOf(tx, person))?.username ?? null,
        keys: await ownKeys(tx, person),
        signIns: await ownSignIns(tx, person, { most: signInsShown }),
      })),

    beginApp: (sub, now) =>
      asOwner<'begun' | 'no-key'>(sub, 'no-key', async (tx, person) => {
        if ((await codeKeyOf(tx, person, 'csamtotp')) === null) return 'no-key';
        const sealed = secrets.seal(secretAsText(random(newSecretBytes)));
        await beginEnrolment(tx, person, sealed, new Date(now.getTime() + enrolmentLifetime));
        return 'begun';
      }),

    newApp: (sub, now) =>
      asOwner<NewApp | null>(sub, null, async (tx, person) => {
        const sealed = await openEnrolment(tx, person, now);
        const login = await loginOf(tx, person);
        return sealed === null || login === null ? null : { username: login.username, secret: opened(sealed) };
      }),

    confirmApp: (sub, code, now) =>
      asOwner<'confirmed' | 'wrong' | 'not-begun'>(sub, 'not-begun', async (tx, person) => {
        const sealed = await openEnrolment(tx, person, now);
        const key = await codeKeyOf(tx, person, 'csamtotp');
        if (sealed === null || key === null) return 'not-begun';
        const step = matchedStep(opened(sealed), code, now);
        if (step === null) return 'wrong';
        await renewCodeKey(tx, { id: key, person, kind: 'csamtotp', sealed, enrolledBy: 'own-key', at: now });
        await useStep(tx, key, step);
        await endEnrolment(tx, person);
        await record(tx, {
          at: now,
          action: 'sleutels.app-replaced',
          company: null,
          actor: { kind: 'person', id: person, key: 'csamtotp' },
          subject: `key:${key}`,
        });
        return 'confirmed';
      }),
  };
}
