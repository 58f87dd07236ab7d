import { TOTP } from 'otpauth';
import { parseInsz, type Insz } from '#belgian/insz.ts';
import type { RunningProduct } from './product.ts';

/** Somebody with a digital key, who can read the code of their own app. */
export interface TestPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly insz: Insz;
  readonly username: string;
  readonly password: string;
  readonly code: (now: Date) => string;
}

/** A valid number that nobody has: counters from 980 on were given to nobody. */
export function madeUpInsz(index: number): Insz {
  const nine = `8${index % 10}0${1 + (Math.trunc(index / 10) % 9)}0${1 + (Math.trunc(index / 90) % 9)}98${index % 10}`;
  const parsed = parseInsz(nine + String(97 - (Number(nine) % 97)).padStart(2, '0'));
  if (!parsed.ok) throw new Error(`the made-up number is wrong: ${parsed.because}`);
  return parsed.insz;
}

let made = 0;

/** Registers somebody with the key "security code by mobile app". */
export async function personWithKey(
  { product, now }: RunningProduct,
  givenName: string,
  familyName: string,
): Promise<TestPerson> {
  made += 1;
  const insz = madeUpInsz(made);
  const totp = new TOTP({ algorithm: 'SHA1', digits: 6, period: 30 });
  const username = `${givenName.toLowerCase()}${made}`;
  const password = `Een-lang-wachtwoord-van-${givenName}`;
  const { sleutels } = product.systems;
  const person = await sleutels.register({ insz, givenName, familyName }, now());
  const verdict = await sleutels.activateApp(
    { personId: person.id, username, password, secret: totp.secret.base32 },
    now(),
  );
  if (!verdict.ok) throw new Error(`the key was refused: ${verdict.because}`);
  return { givenName, familyName, insz, username, password, code: (at) => totp.generate({ timestamp: at.getTime() }) };
}
