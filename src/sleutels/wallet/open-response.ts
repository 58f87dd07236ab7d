import { compactDecrypt, decodeProtectedHeader, importJWK, type ProtectedHeaderParameters } from 'jose';
import type { WalletPending } from './pending.ts';
import type { Claims } from './read-jwt.ts';
import { refused, walletErrors, type Refused } from './refusal.ts';
import { contentEncryptions } from './request-object.ts';

/** A real answer is under 10 kB, its certificates included. */
export const longestResponse = 48 * 1024;

const keyAlgorithm = 'ECDH-ES';
const encrypted = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

type Opened = { readonly ok: true; readonly answer: Claims } | Refused;

/**
 * What the wallet posted (OpenID4VP 1.0, 8.3.1): encrypted for the key of this one request; an error may come in the
 * open. Whatever it is, it must repeat the state of the request.
 */
export async function openResponse(form: URLSearchParams, pending: WalletPending): Promise<Opened> {
  const response = form.get('response');
  if (response !== null) return openEncrypted(response, pending);
  if (form.has('vp_token')) return refused('not-encrypted');
  if (!form.has('error')) return refused('not-an-answer');
  return agreed({ error: form.get('error'), state: form.get('state') }, pending);
}

async function openEncrypted(response: string, pending: WalletPending): Promise<Opened> {
  if (response.length > longestResponse) return refused('too-long');
  if (response.split('.', 6).length === 3) return refused('not-encrypted');
  const header = encrypted.test(response) ? headerOf(response) : null;
  if (header === null) return refused('not-an-answer', 'no encrypted token');
  const content = contentEncryptions.some((one) => one === header['enc']);
  if (header.alg !== keyAlgorithm || !content || 'zip' in header) return refused('wrong-encryption-algorithm');
  if (header.kid !== undefined && header.kid !== pending.key.kid) return refused('wrong-encryption-key');
  try {
    const { plaintext } = await compactDecrypt(response, await importJWK(pending.key, keyAlgorithm), {
      keyManagementAlgorithms: [keyAlgorithm],
      contentEncryptionAlgorithms: [...contentEncryptions],
    });
    const answer: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plaintext));
    return typeof answer === 'object' && answer !== null ? agreed({ ...answer }, pending) : refused('not-an-answer');
  } catch (error) {
    return refused(
      error instanceof SyntaxError || error instanceof TypeError ? 'not-an-answer' : 'cannot-be-decrypted',
    );
  }
}

function headerOf(response: string): ProtectedHeaderParameters | null {
  try {
    return decodeProtectedHeader(response);
  } catch {
    return null;
  }
}

function agreed(answer: Claims, { state }: WalletPending): Opened {
  if (answer['state'] !== state) return refused('wrong-state');
  const { error } = answer;
  if (error === undefined) return { ok: true, answer };
  if (error === 'access_denied') return refused('refused-by-person');
  const known = walletErrors.find((one) => one === error);
  return refused(known === undefined ? 'wallet-error-other' : `wallet-error-${known}`);
}
