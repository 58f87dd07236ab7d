import { createHash } from 'node:crypto';
import { parseAuthenticatorData } from '@simplewebauthn/server/helpers';
import { refused, type Refused } from './refusal.ts';

export interface AuthenticatorData {
  /** How often the passkey was used, as it counts itself; always 0 for one that does not count. */
  readonly counter: number;
  /** May it be kept in more places than the device that made it? Never changes. */
  readonly backupEligible: boolean;
  /** Is it kept elsewhere now? */
  readonly backedUp: boolean;
  /** COSE, only of a passkey that was just made. */
  readonly publicKey: Uint8Array<ArrayBuffer> | null;
  readonly credentialId: Uint8Array<ArrayBuffer> | null;
}

export type AuthenticatorDataRead = { readonly ok: true; readonly data: AuthenticatorData } | Refused;

/** What the passkey itself says: for which site it is, and that its holder was there and proved it (PIN, finger, face). */
export function checkAuthenticatorData(bytes: Uint8Array<ArrayBuffer>, rpId: string): AuthenticatorDataRead {
  const parsed = parse(bytes);
  if (parsed === null) return refused('not-an-answer', 'authenticator data that cannot be read');
  const { rpIdHash, flags, counter, credentialPublicKey, credentialID } = parsed;
  if (!createHash('sha256').update(rpId).digest().equals(rpIdHash)) return refused('wrong-site');
  if (!flags.up) return refused('nobody-present');
  if (!flags.uv) return refused('person-not-verified');
  if (flags.bs && !flags.be) return refused('impossible-backup');
  return {
    ok: true,
    data: {
      counter,
      backupEligible: flags.be,
      backedUp: flags.bs,
      publicKey: credentialPublicKey ?? null,
      credentialId: credentialID ?? null,
    },
  };
}

function parse(bytes: Uint8Array<ArrayBuffer>): ReturnType<typeof parseAuthenticatorData> | null {
  try {
    return parseAuthenticatorData(bytes);
  } catch {
    return null;
  }
}
