import { X509Certificate } from 'node:crypto';
import { isStrongKey } from '../../eid/certificate/is-strong-key.ts';
import { readCertificate } from '../../eid/certificate/read-certificate.ts';
import type { Certificate } from '../../eid/certificate/certificate.ts';
import { walletIssuers, type WalletIssuer, type WalletIssuers } from './wallet-issuers.ts';

const pidTypes = 'urn:eudi:pid:';
const mostIssuers = 200;
const kindOfLevel = { high: 'eidashigh', substantial: 'eidassubstantial' } as const;

/**
 * Reads whom a deployment believes: `{ "issuers": [{ "name", "country", "level", "types", "certificate" }] }`, where
 * `level` is `high` or `substantial`, `types` may be absent, and `certificate` is that of the authority above the issuer, in PEM.
 * @throws Error with a sentence about the first thing that is wrong
 */
export function readIssuers(text: string): WalletIssuers {
  const { issuers } = parsed(text);
  if (!Array.isArray(issuers) || issuers.length === 0) throw new Error('it names no issuers.');
  if (issuers.length > mostIssuers) throw new Error(`it names more than ${mostIssuers} issuers.`);
  return walletIssuers(issuers.map((one: unknown, place) => issuer(one, place + 1)));
}

function parsed(text: string): { readonly issuers?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below: the words of the parser would quote the file.
  }
  throw new Error('it is no JSON.');
}

function issuer(value: unknown, place: number): WalletIssuer {
  const wrong = (what: string): Error => new Error(`issuer ${place} has no ${what}.`);
  if (typeof value !== 'object' || value === null) throw wrong('content');
  const { name, country, level, types = [`${pidTypes}1`], certificate } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '') throw wrong('name');
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) throw wrong('country of two letters');
  if (level !== 'high' && level !== 'substantial') throw wrong('level high or substantial');
  if (!Array.isArray(types) || types.length === 0 || !types.every(isPidType)) throw wrong(`types under ${pidTypes}`);
  const anchor = typeof certificate === 'string' ? authorityIn(certificate) : null;
  if (anchor === null) throw wrong('certificate of an authority with a strong key, in PEM');
  return { name, country, kind: kindOfLevel[level], types, anchor };
}

const isPidType = (type: unknown): type is string =>
  typeof type === 'string' && type.startsWith(pidTypes) && type.length <= 100;

function authorityIn(pem: string): Certificate | null {
  try {
    const read = readCertificate(new X509Certificate(pem).raw);
    if (!read.ok) return null;
    const { isAuthority, keyUsage, publicKey } = read.certificate;
    return isAuthority && keyUsage.includes('keyCertSign') && isStrongKey(publicKey) ? read.certificate : null;
  } catch {
    return null;
  }
}
