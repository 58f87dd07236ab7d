import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importRefused } from './import-refused.ts';

/** A signature is over all bytes at once, so the file has to fit in memory. */
const largest = 1024 ** 3;
const signatureBytes = 64;

/**
 * Checks the detached Ed25519 signature (RFC 8032) of a file.
 * @param publicKey base64 of the 32 bytes of the key
 * @param signature path of a file with the 64 bytes of the signature, or their base64
 * @returns the SHA-256 digest of the bytes that are signed, hexadecimal
 * @throws ImportRefused when it does not hold, or cannot be checked
 */
export async function signedDigest(path: string, signature: string, publicKey: string | null): Promise<string> {
  if (publicKey === null) {
    throw importRefused('wrong-signature', 'KBO_FUNCTIONS_KEY is not set, so no signature can be checked.');
  }
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'base64').toString('base64url') },
    format: 'jwk',
  });
  const bytes = await readAtMost(path, largest);
  if (!verify(null, bytes, key, signatureIn(await readAtMost(signature, 1_024), signature))) {
    throw importRefused(
      'wrong-signature',
      `The signature of ${basename(path)} does not hold: the file was changed, or signed with another key.`,
    );
  }
  return createHash('sha256').update(bytes).digest('hex');
}

function signatureIn(content: Buffer, path: string): Buffer {
  const bytes = content.length === signatureBytes ? content : Buffer.from(content.toString('latin1').trim(), 'base64');
  if (bytes.length === signatureBytes) return bytes;
  throw importRefused(
    'wrong-signature',
    `${basename(path)} is no Ed25519 signature of 64 bytes, as such or in base64.`,
  );
}

async function readAtMost(path: string, most: number): Promise<Buffer> {
  try {
    if ((await stat(path)).size > most)
      throw importRefused('too-large', `${basename(path)} is larger than ${most} bytes.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw importRefused('no-file', `There is no file ${basename(path)}.`, error);
    }
    throw error;
  }
}
