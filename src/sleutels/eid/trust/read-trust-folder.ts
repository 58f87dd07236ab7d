import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fromBase64 } from '../base64.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { isStrongKey } from '../certificate/is-strong-key.ts';
import { readCertificate } from '../certificate/read-certificate.ts';
import { trustedIssuers, type TrustedIssuers } from './trusted-issuers.ts';

const kinds: readonly string[] = ['.pem', '.crt', '.cer'];
const longestFile = 1_000_000;
const armour = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/**
 * Reads the authorities that a deployment accepts.
 * @param folder with files .pem (one certificate or more), and .crt or .cer (PEM or DER); others are left alone
 * @throws an error whose sentence names the file, when one is no certificate or not of an authority
 */
export async function readTrustFolder(folder: string): Promise<TrustedIssuers> {
  const names = (await readdir(folder)).filter((name) => kinds.includes(extname(name).toLowerCase())).sort();
  const found = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return certificatesIn(await readFile(file)).map((der) => authority(der, file));
    }),
  );
  return trustedIssuers(found.flat());
}

/** At least one; bytes that are none come out as they are, for the reader to refuse. */
function certificatesIn(bytes: Buffer): readonly (Buffer | null)[] {
  if (bytes[0] === 0x30 || bytes.length > longestFile) return [bytes];
  const found = [...bytes.toString('latin1').matchAll(armour)];
  return found.length === 0 ? [null] : found.map(([, text = '']) => fromBase64(text.replaceAll(/\s/g, '')));
}

function authority(der: Buffer | null, file: string): Certificate {
  if (der === null) throw new Error(`${file} holds no certificate in PEM.`);
  const read = readCertificate(der);
  if (!read.ok) throw new Error(`${file} holds no certificate that can be used: ${read.detail}.`);
  const { isAuthority, keyUsage, publicKey } = read.certificate;
  // RFC 5280, 4.2.1.9 and 4.2.1.3
  if (!isAuthority || !keyUsage.includes('keyCertSign')) {
    throw new Error(`${file} holds a certificate that is not of an authority, and may not issue others.`);
  }
  if (!isStrongKey(publicKey)) throw new Error(`${file} holds an authority whose key is too weak.`);
  return read.certificate;
}
