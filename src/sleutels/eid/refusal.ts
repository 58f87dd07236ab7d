/** Why a token of an eID card is not accepted. A person sees one calm sentence; the log has this word. */
export type EidRefusal =
  | 'too-long'
  | 'not-a-token'
  | 'unknown-format'
  | 'unknown-algorithm'
  | 'bad-certificate'
  | 'weak-certificate-signature'
  | 'authority-certificate'
  | 'signing-certificate'
  | 'wrong-key-usage'
  | 'no-client-authentication'
  | 'policy-not-accepted'
  | 'no-national-number'
  | 'untrusted-issuer'
  | 'issuer-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-expired'
  | 'algorithm-does-not-fit-key'
  | 'bad-signature'
  | 'revoked'
  | 'revocation-unknown'
  | 'revocation-unreachable'
  | 'revocation-stale'
  | 'revocation-bad-answer'
  | 'revocation-responder-not-authorised';

export interface Refused {
  readonly ok: false;
  readonly because: EidRefusal;
  /** For the log: what was found. Holds no national number, name or secret. */
  readonly detail?: string;
}

export const refused = (because: EidRefusal, detail?: string): Refused =>
  detail === undefined ? { ok: false, because } : { ok: false, because, detail };
