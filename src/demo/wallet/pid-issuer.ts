import { createHash, randomBytes, sign, type KeyObject } from 'node:crypto';
import { createHeaderAndPayload, StatusList } from '@sd-jwt/jwt-status-list';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { SignJWT } from 'jose';
import type { CertifiedKey } from '../card/certified-key.ts';
import type { HolderKeys } from './holder-key.ts';

/** What an identification says of somebody, in the names of the PID rulebook. */
export interface PidClaims {
  readonly family_name: string;
  readonly given_name: string;
  readonly birthdate: string;
  readonly issuing_country: string;
  readonly issuing_authority: string;
  readonly nationalities: readonly string[];
  readonly date_of_expiry: string;
  readonly personal_administrative_number?: string;
}

export const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** SHA-256, as the library wants it. */
export const hasher = (data: string | ArrayBuffer): Uint8Array =>
  new Uint8Array(
    createHash('sha256')
      .update(typeof data === 'string' ? data : Buffer.from(data))
      .digest(),
  );

export const es256 =
  (key: KeyObject) =>
  (data: string): string =>
    sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');

const month = 30 * 24 * 60 * 60;

/** Puts an identification for the key of one wallet; every claim in it can be shown or kept back by itself. */
export async function issuePid(
  { keys, certificate }: CertifiedKey,
  input: {
    readonly claims: PidClaims;
    readonly holder: HolderKeys;
    readonly status: { readonly idx: number; readonly uri: string };
    readonly now: Date;
  },
): Promise<string> {
  const { claims, holder, status, now } = input;
  const issuer = new SDJwtVcInstance({
    signer: es256(keys.privateKey),
    signAlg: 'ES256',
    hasher,
    hashAlg: 'sha-256',
    saltGenerator: (length: number) => randomBytes(length).toString('base64url'),
  });
  const payload = {
    ...claims,
    nationalities: [...claims.nationalities],
    vct: 'urn:eudi:pid:1',
    iat: seconds(now),
    exp: seconds(now) + 3 * month,
    cnf: { jwk: holder.publicJwk },
    status: { status_list: status },
  };
  const frame = { _sd: Object.keys(claims) as (keyof typeof payload)[] };
  return issuer.issue(payload, frame, { header: { x5c: [certificate.toString('base64')] } });
}

const places = 4096;

/** The signed list in which a deployment reads what was taken back (Token Status List). */
export function statusListToken(
  { keys, certificate }: CertifiedKey,
  { uri, revoked, now }: { readonly uri: string; readonly revoked: readonly number[]; readonly now: Date },
): Promise<string> {
  const list = new StatusList(
    Array.from({ length: places }, () => 0),
    1,
  );
  for (const place of revoked) list.setStatus(place, 1);
  const { payload, header } = createHeaderAndPayload(
    list,
    // Short, so that who takes something back in the demo need not wait.
    { sub: uri, iat: seconds(now), exp: seconds(now) + 3600, ttl: 60 },
    { alg: 'ES256', typ: 'statuslist+jwt' },
  );
  return new SignJWT({ ...payload })
    .setProtectedHeader({ ...header, x5c: [certificate.toString('base64')] })
    .sign(keys.privateKey);
}
