import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { toBase64url } from './base64url.ts';
import { checkAuthenticatorData, type AuthenticatorData } from './check-authenticator-data.ts';
import { checkClientData } from './check-client-data.ts';
import type { SignedAnswer } from './read-answer.ts';
import { refused, type Refused } from './refusal.ts';

export interface ExpectedSigned {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  /** COSE, as it was kept when the passkey was made. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

export type SignedVerdict = { readonly ok: true; readonly data: AuthenticatorData } | Refused;

/**
 * Did this passkey sign this challenge, on our page, for our site, with its holder verified? Each of our checks has a
 * reason of its own; the library then checks all of it again, and the signature.
 * What the counter says is judged by the caller, of a good signature only: else anybody could make it look copied.
 */
export async function checkSigned(answer: SignedAnswer, expected: ExpectedSigned): Promise<SignedVerdict> {
  const { challenge, origin, rpId, publicKey } = expected;
  const said = checkClientData(answer.clientData, { type: 'webauthn.get', challenge, origin });
  if (said !== null) return said;
  const read = checkAuthenticatorData(answer.authenticatorData, rpId);
  if (!read.ok) return read;
  const id = toBase64url(answer.credentialId);
  const verified = await verifyAuthenticationResponse({
    response: {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: toBase64url(answer.clientData),
        authenticatorData: toBase64url(answer.authenticatorData),
        signature: toBase64url(answer.signature),
        userHandle: toBase64url(answer.userHandle),
      },
    },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    credential: { id, publicKey, counter: 0 },
  }).catch((error: unknown) => refused('bad-signature', wordsOf(error)));
  if ('because' in verified) return verified;
  return verified.verified ? read : refused('bad-signature');
}

/** The library's own words, without what was sent: they stand in the log. */
const wordsOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
