/** Why what a passkey answered is not accepted. A person sees one calm sentence; the log has this word. */
export type PasskeyRefusal =
  | 'too-long'
  | 'not-an-answer'
  | 'wrong-type'
  | 'wrong-challenge'
  | 'wrong-origin'
  | 'cross-origin'
  | 'wrong-site'
  | 'nobody-present'
  | 'person-not-verified'
  | 'impossible-backup'
  | 'unknown-algorithm'
  | 'weak-key'
  | 'attestation-not-asked'
  | 'bad-attestation'
  | 'bad-signature';

export interface Refused {
  readonly ok: false;
  readonly because: PasskeyRefusal;
  /** For the log: what was found. Holds no identifier, name or secret. */
  readonly detail?: string;
}

export const refused = (because: PasskeyRefusal, detail?: string): Refused =>
  detail === undefined ? { ok: false, because } : { ok: false, because, detail };
