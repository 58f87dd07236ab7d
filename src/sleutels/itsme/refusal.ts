/** Errors that itsme documents for the way back to us (its v2 documentation, redirect errors). */
export const documentedErrors = [
  'access_denied',
  'invalid_request',
  'login_required',
  'interaction_required',
  'invalid_scope',
  'unauthorized_client',
  'unsupported_response_type',
  'invalid_request_object',
  'invalid_request_uri',
  'temporary_unavailable',
] as const;

/** Errors that itsme documents for the exchange of a code, apart from `invalid_grant`: they are ours to repair. */
export const tokenErrors = ['invalid_request', 'invalid_client', 'unauthorized_client'] as const;

export type DocumentedError = Exclude<(typeof documentedErrors)[number], 'access_denied'>;

/** Why an answer of itsme is not accepted. A person sees one calm sentence; the log has this word. */
export type ItsmeRefusal =
  | 'refused-by-person'
  | `itsme-error-${DocumentedError}`
  | 'itsme-error-other'
  | 'unreachable'
  | 'not-an-answer'
  | 'wrong-state'
  | 'code-refused'
  | `token-error-${(typeof tokenErrors)[number]}`
  | 'token-error-other'
  | 'access-token-refused'
  | 'not-encrypted'
  | 'wrong-encryption-algorithm'
  | 'unknown-encryption-key'
  | 'cannot-be-decrypted'
  | 'not-signed'
  | 'wrong-algorithm'
  | 'unknown-signing-key'
  | 'bad-signature'
  | 'wrong-issuer'
  | 'wrong-audience'
  | 'expired'
  | 'issued-in-future'
  | 'wrong-nonce'
  | 'wrong-subject'
  | 'subject-differs'
  | 'level-too-low'
  | 'no-national-number'
  | 'no-name'
  | 'during-call';

export interface Refused {
  readonly ok: false;
  readonly because: ItsmeRefusal;
  /** For the log: what was found. Holds no national number, name, code or token. */
  readonly detail?: string;
}

export const refused = (because: ItsmeRefusal, detail?: string): Refused =>
  detail === undefined ? { ok: false, because } : { ok: false, because, detail: detail.slice(0, 200) };
