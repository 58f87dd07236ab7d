import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { CompactEncrypt, importJWK, SignJWT } from 'jose';
import {
  makeAuthority,
  makeSigner,
  makeWalletAuthorities,
  type Life,
  type WalletAuthorities,
} from '#demo/wallet/authorities.ts';
import type { CertifiedKey } from '#demo/card/certified-key.ts';
import { pemOf } from '#demo/card/keep-certified-key.ts';
import { readAccessKey } from '#sleutels/wallet/access-key.ts';
import { newPending, type WalletPending } from '#sleutels/wallet/pending.ts';
import type { WalletRefusal } from '#sleutels/wallet/refusal.ts';
import { statusChecker, type CheckStatus } from '#sleutels/wallet/status/check-status.ts';
import { readIssuers } from '#sleutels/wallet/trust/read-issuers.ts';
import type { WalletIssuers } from '#sleutels/wallet/trust/wallet-issuers.ts';
import { walletVerifier, type WalletVerifier } from '#sleutels/wallet/verifier.ts';

export type Fields = Readonly<Record<string, unknown>>;
type Change = (honest: Fields) => Fields;

export const at = new Date('2026-11-20T10:00:00Z');
export const seconds = Math.floor(at.getTime() / 1000);
export const statusUri = 'https://status.example/1';
export const life: Life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };

/** What a wallet, an issuer or somebody between does otherwise than it should. */
export interface Lie {
  /** Who signs the credential, and the certificates that go with it. */
  readonly issuer?: CertifiedKey;
  readonly chain?: readonly (string | number)[];
  readonly header?: Change;
  readonly claims?: Change;
  readonly signCredential?: (claims: Fields, header: Fields) => Promise<string>;
  /** The claims that are shown. */
  readonly shown?: readonly string[];
  readonly values?: Fields;
  /** Disclosures as the wallet passes them on. */
  readonly disclosures?: (honest: readonly string[]) => readonly string[];
  readonly bindingHeader?: Change;
  readonly binding?: Change;
  readonly bindingKey?: KeyObject;
  readonly presentation?: (honest: string) => string;
  readonly answer?: Change;
  readonly encrypted?: (answer: string, pending: WalletPending) => Promise<string>;
  readonly form?: (honest: URLSearchParams) => URLSearchParams;
  readonly pending?: WalletPending;
  /** What the list of states says; a function that throws is a server that does not answer. */
  readonly statusList?: () => Promise<string>;
  readonly now?: Date;
}

export interface WalletWorld {
  readonly authorities: WalletAuthorities;
  readonly issuers: WalletIssuers;
  readonly verifier: WalletVerifier;
  readonly clientId: string;
  readonly holder: { readonly key: KeyObject; readonly jwk: Fields };
  readonly pending: WalletPending;
  readonly chainOf: (...keys: readonly CertifiedKey[]) => readonly string[];
  readonly form: (lie?: Lie) => Promise<URLSearchParams>;
  readonly check: (lie?: Lie) => ReturnType<WalletVerifier['check']>;
  readonly list: (changed?: {
    readonly states?: readonly number[];
    readonly bits?: number;
    readonly claims?: Change;
    readonly header?: Change;
    readonly issuer?: CertifiedKey;
  }) => Promise<string>;
  /** How often the list of states was fetched. */
  readonly asked: () => number;
}

export const values: Fields = {
  family_name: 'Ferreira',
  given_name: 'Sofia Maria',
  birthdate: '1992-07-16',
  issuing_country: 'PT',
  personal_administrative_number: '123 456',
  nationalities: ['PT'],
};

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
export const disclosure = (name: string, value: unknown): string =>
  encode([randomBytes(16).toString('base64url'), name, value]);

export const signed = (key: KeyObject, header: Fields, claims: Fields): Promise<string> =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', ...header }).sign(key);

export async function encryptedFor(pending: WalletPending, text: string, header: Fields = {}): Promise<string> {
  const { d: _private, ...publicKey } = pending.key;
  return new CompactEncrypt(Buffer.from(text))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A128GCM', kid: String(pending.key.kid), ...header })
    .encrypt(await importJWK(publicKey, 'ECDH-ES'));
}

const p256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A verifier, an issuer that it knows, and a wallet that does all as it should unless it is told to lie. */
export async function walletWorld(): Promise<WalletWorld> {
  const authorities = await makeWalletAuthorities('PT', life);
  const text = JSON.stringify({
    issuers: [
      {
        name: 'PT',
        country: 'PT',
        level: 'high',
        types: ['urn:eudi:pid:1', 'urn:eudi:pid:pt:1'],
        certificate: pemOf(authorities.state.certificate),
      },
    ],
  });
  const issuers = readIssuers(text);
  const { website } = authorities;
  const access = readAccessKey(
    website.keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() + pemOf(website.certificate),
  );
  let fetched = 0;
  let answers: () => Promise<string> = async () => '';
  const freshStatus = (): CheckStatus =>
    statusChecker(async () => {
      fetched += 1;
      return answers();
    });
  const verifierWith = (checkStatus: CheckStatus): WalletVerifier =>
    walletVerifier({
      access,
      issuers,
      checkStatus,
      walletAddress: new URL('haip-vp://'),
      addresses: {
        request: (id) => new URL(`https://acm.example/wallet/verzoek/${id}`),
        response: (id) => new URL(`https://acm.example/wallet/antwoord/${id}`),
      },
    });
  const pair = p256();
  const holder = { key: pair.privateKey, jwk: { ...pair.publicKey.export({ format: 'jwk' }) } };
  const pending = newPending(randomBytes);
  const chainOf = (...keys: readonly CertifiedKey[]): readonly string[] =>
    keys.map(({ certificate }) => certificate.toString('base64'));

  const list: WalletWorld['list'] = async ({ states = [], bits = 1, claims, header, issuer } = {}) => {
    const bytes = Buffer.alloc(512);
    states.forEach((state, index) => {
      const place = Math.floor((index * bits) / 8);
      bytes[place] = (bytes[place] ?? 0) | (state << ((index * bits) % 8));
    });
    const signer = issuer ?? authorities.issuer;
    const honest = {
      sub: statusUri,
      iat: seconds - 10,
      exp: seconds + 3600,
      ttl: 300,
      status_list: { bits, lst: deflateSync(bytes).toString('base64url') },
    };
    const honestHeader = { typ: 'statuslist+jwt', x5c: chainOf(signer) };
    return signed(signer.keys.privateKey, header?.(honestHeader) ?? honestHeader, claims?.(honest) ?? honest);
  };

  const form: WalletWorld['form'] = async (lie = {}) => {
    const issuer = lie.issuer ?? authorities.issuer;
    const all = { ...values, ...lie.values };
    const made = new Map(Object.entries(all).map(([name, value]) => [name, disclosure(name, value)]));
    const honestClaims: Fields = {
      vct: 'urn:eudi:pid:1',
      iat: seconds - 86_400,
      exp: seconds + 86_400 * 30,
      cnf: { jwk: holder.jwk },
      status: { status_list: { idx: 3, uri: statusUri } },
      _sd_alg: 'sha-256',
      _sd: Array.from(made.values(), hashOf),
    };
    const honestHeader: Fields = { alg: 'ES256', typ: 'dc+sd-jwt', x5c: lie.chain ?? chainOf(issuer) };
    const claims = lie.claims?.(honestClaims) ?? honestClaims;
    const header = lie.header?.(honestHeader) ?? honestHeader;
    const credential = await (lie.signCredential?.(claims, header) ?? signed(issuer.keys.privateKey, header, claims));
    const names = lie.shown ?? Object.keys(all).filter((name) => name !== 'nationalities');
    const honest = names.map((name) => made.get(name) ?? '');
    const shown = `${[credential, ...(lie.disclosures?.(honest) ?? honest)].join('~')}~`;
    const honestBinding: Fields = { iat: seconds, nonce: pending.nonce, aud: access.clientId, sd_hash: hashOf(shown) };
    const proof = await signed(
      lie.bindingKey ?? holder.key,
      lie.bindingHeader?.({ typ: 'kb+jwt' }) ?? { typ: 'kb+jwt' },
      lie.binding?.(honestBinding) ?? honestBinding,
    );
    const presentation = lie.presentation?.(shown + proof) ?? shown + proof;
    const honestAnswer: Fields = { vp_token: { pid: [presentation] }, state: pending.state };
    const answer = JSON.stringify(lie.answer?.(honestAnswer) ?? honestAnswer);
    const response = await (lie.encrypted?.(answer, pending) ?? encryptedFor(pending, answer));
    const honestForm = new URLSearchParams({ response });
    return lie.form?.(honestForm) ?? honestForm;
  };
  return {
    authorities,
    issuers,
    verifier: verifierWith(freshStatus()),
    clientId: access.clientId,
    holder,
    pending,
    chainOf,
    form,
    list,
    asked: () => fetched,
    check: async (lie = {}) => {
      answers = lie.statusList ?? (() => list());
      return verifierWith(freshStatus()).check(await form(lie), lie.pending ?? pending, lie.now ?? at);
    },
  };
}

export interface WalletCheat {
  readonly words: string;
  readonly because: WalletRefusal;
  readonly lie: (world: WalletWorld) => Lie | Promise<Lie>;
}

/** Each cheat is refused for its own reason, and what is logged of it holds no claim. */
export function testWalletCheats(world: () => WalletWorld, cheats: readonly WalletCheat[]): void {
  for (const { words, because, lie } of cheats) {
    test(`a wallet does not come in ${words}`, async () => {
      const verdict = await world().check(await lie(world()));
      assert.ok(!verdict.ok, 'it came in');
      assert.equal(verdict.because, because, verdict.detail);
      for (const secret of ['Ferreira', '1992', '123 456']) assert.ok(!(verdict.detail ?? '').includes(secret));
    });
  }
}

/** Another issuer, of its own authority. */
export async function strangeIssuer(name = 'Demo PID Authority'): Promise<CertifiedKey> {
  const subject = [
    ['C', 'PT'],
    ['CN', name],
  ] as const;
  return makeSigner(
    [
      ['C', 'PT'],
      ['CN', 'Strange'],
    ],
    await makeAuthority(subject, life),
    life,
  );
}
