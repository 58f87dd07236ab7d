import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { CertifiedKey, KeyKind } from './certified-key.ts';

export const pemOf = (certificate: Buffer): string => new X509Certificate(certificate).toString();

/** Writes key and certificate in one file that only its owner can read. */
export async function writeCertifiedKey(file: string, { keys, certificate }: CertifiedKey): Promise<void> {
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await writeFile(file, key + pemOf(certificate), { mode: 0o600 });
}

/** @returns null when there is no such file */
export async function readCertifiedKey(file: string): Promise<CertifiedKey | null> {
  const pem = await readFile(file, 'utf8').catch(ifAbsent);
  if (pem === null) return null;
  const privateKey = createPrivateKey(pem);
  return {
    keys: {
      kind: kindOf(privateKey),
      privateKey,
      publicKey: createPublicKey(privateKey),
    },
    certificate: new X509Certificate(pem).raw,
  };
}

function kindOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): KeyKind {
  if (asymmetricKeyType !== 'ec') return 'rsa';
  return asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'p256' : 'ec';
}

function ifAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
