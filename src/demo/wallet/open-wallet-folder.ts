import { X509Certificate } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertifiedKey } from '../card/certified-key.ts';
import { pemOf, readCertifiedKey, writeCertifiedKey } from '../card/keep-certified-key.ts';
import { makeWalletAuthorities, type WalletAuthorities } from './authorities.ts';

export interface WalletFolder {
  readonly authorities: WalletAuthorities;
  /** The two files that a deployment reads. */
  readonly issuersFile: string;
  readonly accessFile: string;
}

const names = ['state', 'issuer', 'register', 'website'] as const;
const year = 365 * 86_400_000;

/** Opens what stands behind the demo wallets, and makes it when it is not there or has ended. */
export async function openWalletFolder(folder: string, country: string, now: Date): Promise<WalletFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fileOf = (name: (typeof names)[number]): string => join(folder, `${name}.pem`);
  const kept = await Promise.all(names.map((name) => readCertifiedKey(fileOf(name))));
  const authorities = allOf(kept, now) ?? (await makeWalletAuthorities(country, lifeFrom(now)));
  for (const name of names) await writeCertifiedKey(fileOf(name), authorities[name]);
  const issuersFile = join(folder, 'issuers.json');
  const certificate = pemOf(authorities.state.certificate);
  const issuers = [{ name: 'Demo PID Authority', country, level: 'high', certificate }];
  await writeFile(issuersFile, JSON.stringify({ issuers }));
  return { authorities, issuersFile, accessFile: fileOf('website') };
}

/** A little back, for clocks that run behind. */
const lifeFrom = (now: Date) => {
  const notBefore = new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);
  return { notBefore, notAfter: new Date(notBefore.getTime() + 2 * year) };
};

function allOf(kept: readonly (CertifiedKey | null)[], now: Date): WalletAuthorities | null {
  const [state, issuer, register, website] = kept;
  if (!state || !issuer || !register || !website) return null;
  const soon = new Date(now.getTime() + year / 4);
  const current = kept.every((one) => one !== null && new X509Certificate(one.certificate).validToDate > soon);
  return current ? { state, issuer, register, website } : null;
}
