import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject } from '@simplewebauthn/server/helpers';
import { toBase64url } from './base64url.ts';
import { checkAuthenticatorData, type AuthenticatorData } from './check-authenticator-data.ts';
import { checkClientData } from './check-client-data.ts';
import { algorithms, checkPublicKey } from './check-public-key.ts';
import type { MadeAnswer } from './read-answer.ts';
import { refused, type Refused } from './refusal.ts';

export interface ExpectedMade {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
}

export interface MadePasskey extends Pick<AuthenticatorData, 'counter' | 'backupEligible' | 'backedUp'> {
  readonly credentialId: Uint8Array<ArrayBuffer>;
  /** COSE */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

export type MadeVerdict = { readonly ok: true; readonly passkey: MadePasskey } | Refused;

/** Was this passkey made on our page, for our site and this challenge, by its holder, with a key that we asked for? */
export async function checkMade(answer: MadeAnswer, expected: ExpectedMade): Promise<MadeVerdict> {
  const { challenge, origin, rpId } = expected;
  const said = checkClientData(answer.clientData, { type: 'webauthn.create', challenge, origin });
  if (said !== null) return said;
  const attestation = open(answer.attestation);
  if (attestation === null) return refused('not-an-answer', 'no attestation');
  // We ask who made the device of nobody. A device may sign with the new key itself, and nothing else.
  if (!attestation.saysNothing) return refused('attestation-not-asked', attestation.format);
  const read = checkAuthenticatorData(attestation.authenticatorData, rpId);
  if (!read.ok) return read;
  const { publicKey, credentialId, counter, backupEligible, backedUp } = read.data;
  if (publicKey === null || credentialId === null) return refused('not-an-answer', 'no new key');
  if (toBase64url(credentialId) !== toBase64url(answer.credentialId))
    return refused('not-an-answer', 'two identifiers');
  const weak = checkPublicKey(publicKey);
  if (weak !== null) return weak;
  if (!(await holds(answer, expected))) return refused('bad-attestation');
  return { ok: true, passkey: { credentialId, publicKey, counter, backupEligible, backedUp } };
}

interface Attestation {
  readonly format: string;
  readonly saysNothing: boolean;
  readonly authenticatorData: Uint8Array<ArrayBuffer>;
}

function open(bytes: Uint8Array<ArrayBuffer>): Attestation | null {
  try {
    const decoded = decodeAttestationObject(bytes);
    const [format, statement] = [decoded.get('fmt'), decoded.get('attStmt')];
    const authenticatorData: unknown = decoded.get('authData');
    if (!(authenticatorData instanceof Uint8Array) || !(statement instanceof Map)) return null;
    const saysNothing =
      (format === 'none' && statement.size === 0) || (format === 'packed' && statement.get('x5c') === undefined);
    return { format: format.slice(0, 20), saysNothing, authenticatorData: new Uint8Array(authenticatorData) };
  } catch {
    return null;
  }
}

/** The library's own look at all of it, and at a signature by the new key. */
async function holds(answer: MadeAnswer, { challenge, origin, rpId }: ExpectedMade): Promise<boolean> {
  const id = toBase64url(answer.credentialId);
  try {
    const { verified } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: toBase64url(answer.clientData),
          attestationObject: toBase64url(answer.attestation),
        },
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...algorithms],
    });
    return verified;
  } catch {
    return false;
  }
}
