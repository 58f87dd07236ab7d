import { hkdfSync } from 'node:crypto';
import type { Keys } from './keys-file.ts';

/**
 * The secret that one of our own sites shares with our own provider. Both derive it from the keys file, so that
 * nobody has to hand it over and it is in no table.
 */
export function clientSecretFor(keys: Keys, clientId: string): string {
  const current = keys.cookies[0];
  if (current === undefined) throw new Error('there is no cookie key');
  const key = Buffer.from(current.key, 'base64url');
  return Buffer.from(hkdfSync('sha256', key, '', `client secret ${clientId}`, 32)).toString('base64url');
}
