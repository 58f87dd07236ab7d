import { record } from '#audit/record.ts';
import type { Seal } from '#keys/sealed.ts';
import type { RaiseAlarm } from '../alarm.ts';
import { enrolmentLifetime } from '../rules/limits.ts';
import { matchedStep, newSecretBytes, readSecret, secretAsText } from '../rules/totp.ts';
import { saveCodeKey } from '../save-code-key.ts';
import { beginEnrolment, endEnrolment, openEnrolment } from '../store/enrolment.ts';
import { loginOf } from '../store/logins.ts';
import { useStep } from '../store/save-key.ts';
import { asDoer } from './as-doer.ts';
import type { AsOwner } from './as-owner.ts';
import { enrolledWith } from './enrolled-with.ts';
import { ownChange, type Doer } from './doer.ts';

export interface NewApp {
  readonly username: string;
  readonly secret: Uint8Array;
}

/** Linking an app that makes codes, for the first time or in the place of another. */
export interface OwnApp {
  /** Makes a secret for a new app. The earlier app goes on working until `confirm`. `no-login`: a user name comes first. */
  readonly begin: (sub: string, now: Date) => Promise<'begun' | 'no-login'>;
  /** The app that is being set up, to show it; null when none is, or when its fifteen minutes are over. */
  readonly waiting: (sub: string, now: Date) => Promise<NewApp | null>;
  /** The first code of the new app makes it the key. */
  readonly confirm: (doer: Doer, code: string) => Promise<'confirmed' | 'wrong' | 'not-begun'>;
}

export interface OwnAppDeps {
  readonly asOwner: AsOwner;
  readonly secrets: Seal;
  readonly raiseAlarm: RaiseAlarm;
  readonly random: (length: number) => Buffer;
  readonly uuid: () => string;
}

export function ownApp({ asOwner, secrets, raiseAlarm, random, uuid }: OwnAppDeps): OwnApp {
  const opened = (sealed: Buffer): Uint8Array => {
    const secret = readSecret(secrets.open(sealed));
    if (secret === null) throw new Error('what was sealed as a secret is none');
    return secret;
  };
  return {
    begin: (sub, now) =>
      asOwner<'begun' | 'no-login'>(sub, 'no-login', async (tx, person) => {
        if ((await loginOf(tx, person)) === null) return 'no-login';
        const sealed = secrets.seal(secretAsText(random(newSecretBytes)));
        await beginEnrolment(tx, person, sealed, new Date(now.getTime() + enrolmentLifetime));
        return 'begun';
      }),
    waiting: (sub, now) =>
      asOwner<NewApp | null>(sub, null, async (tx, person) => {
        const sealed = await openEnrolment(tx, person, now);
        const login = await loginOf(tx, person);
        return sealed === null || login === null ? null : { username: login.username, secret: opened(sealed) };
      }),
    confirm: (doer, code) =>
      asDoer(asOwner)<'confirmed' | 'wrong' | 'not-begun'>(doer, 'not-begun', async (tx, person) => {
        const sealed = await openEnrolment(tx, person, doer.now);
        if (sealed === null) return 'not-begun';
        const step = matchedStep(opened(sealed), code, doer.now);
        if (step === null) return 'wrong';
        const enrolledBy = enrolledWith(doer);
        const saved = await saveCodeKey(tx, { person, kind: 'csamtotp', sealed, enrolledBy, at: doer.now, uuid });
        await useStep(tx, saved.id, step);
        await endEnrolment(tx, person);
        await record(tx, ownChange(doer, person, saved.renewed ? 'app-replaced' : 'key-activated', `key:${saved.id}`));
        const happened = { person, key: saved.id, kind: 'csamtotp', about: 'new-key', device: doer.device } as const;
        await raiseAlarm(tx, happened, doer.now);
        return 'confirmed';
      }),
  };
}
