import type { CodeKind, CodeVerdict, PasswordVerdict, SignInPlace, Sleutels, SleutelsDeps } from '#sleutels/index.ts';

/** What a deployment without cards and without itsme gives to the keys. */
export const keySettings = {
  siteUrl: new URL('http://localhost:8085'),
  entryUrl: new URL('http://localhost:8081'),
  eid: null,
  itsme: null,
  passkey: { rpId: 'localhost' },
  wallet: null,
  texts: true,
} as const satisfies Partial<SleutelsDeps>;

/** From where a test signs in: to the zone, with a browser that is always the same. */
export const placeAt = (address: string): SignInPlace => ({
  application: { id: 'zone', name: 'Beveiligde Zone' },
  address,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  device: 'x'.repeat(43),
  language: 'nl',
});

export interface TypedPassword {
  readonly username: string;
  readonly password: string;
  readonly address: string;
  readonly kind?: CodeKind;
}

export interface TypedCode {
  readonly attempt: string;
  readonly code: string;
  readonly address: string;
}

/** The keys as a test types them in: always in the same sign-in, with the app unless it says otherwise. */
export interface KeyEntry {
  readonly checkPassword: (typed: TypedPassword, now: Date) => Promise<PasswordVerdict>;
  readonly checkCode: (typed: TypedCode, now: Date) => Promise<CodeVerdict>;
}

const binding = 'one sign-in';

export const keyEntry = (sleutels: Pick<Sleutels, 'checkPassword' | 'checkCode'>): KeyEntry => ({
  checkPassword: ({ username, password, address, kind = 'csamtotp' }, now) =>
    sleutels.checkPassword({ kind, binding, username, password, place: placeAt(address) }, now),
  checkCode: ({ attempt, code, address }, now) =>
    sleutels.checkCode({ attempt, binding, code, place: placeAt(address) }, now),
});
