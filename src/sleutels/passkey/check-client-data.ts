import { objectIn } from './read-answer.ts';
import { refused, type Refused } from './refusal.ts';

export interface ExpectedClientData {
  readonly type: 'webauthn.get' | 'webauthn.create';
  /** base64url, as the page was given it */
  readonly challenge: string;
  /** Of the page that asked: `https://host[:port]`. */
  readonly origin: string;
}

/** What the browser itself says of where the passkey was used (WebAuthn Level 3, 7.1 and 7.2); null: all is well. */
export function checkClientData(bytes: Uint8Array, expected: ExpectedClientData): Refused | null {
  const said = objectIn(new TextDecoder().decode(bytes));
  if (said === null) return refused('not-an-answer', 'client data that are no JSON object');
  const { type, challenge, origin, crossOrigin = false, topOrigin } = said;
  if (type !== expected.type) return refused('wrong-type');
  if (challenge !== expected.challenge) return refused('wrong-challenge');
  if (origin !== expected.origin) return refused('wrong-origin');
  // Our pages stand in no frame, of ours or of others.
  if (crossOrigin !== false || topOrigin !== undefined) return refused('cross-origin');
  return null;
}
