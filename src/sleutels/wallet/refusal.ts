/** Errors that a wallet may answer with (OpenID4VP 1.0, section 8.5), apart from `access_denied`. */
export const walletErrors = [
  'invalid_request',
  'invalid_scope',
  'invalid_client',
  'vp_formats_not_supported',
  'invalid_request_uri_method',
  'invalid_transaction_data',
  'wallet_unavailable',
] as const;

/** Why an answer of a wallet is not accepted. A person sees one calm sentence; the log has this word. */
export type WalletRefusal =
  | 'refused-by-person'
  | `wallet-error-${(typeof walletErrors)[number]}`
  | 'wallet-error-other'
  | 'too-long'
  | 'not-an-answer'
  | 'not-encrypted'
  | 'wrong-encryption-algorithm'
  | 'wrong-encryption-key'
  | 'cannot-be-decrypted'
  | 'wrong-state'
  | 'no-presentation'
  | 'not-an-sd-jwt'
  | 'wrong-token-type'
  | 'wrong-algorithm'
  | 'bad-certificate'
  | 'untrusted-issuer'
  | 'anchor-in-chain'
  | 'authority-as-issuer'
  | 'issuer-not-yet-valid'
  | 'issuer-expired'
  | 'bad-signature'
  | 'wrong-credential-type'
  | 'issued-in-future'
  | 'credential-not-yet-valid'
  | 'credential-expired'
  | 'no-key-binding'
  | 'wrong-binding-type'
  | 'other-holder-key'
  | 'wrong-nonce'
  | 'wrong-audience'
  | 'wrong-sd-hash'
  | 'binding-too-old'
  | 'binding-in-future'
  | 'tampered-disclosure'
  | 'repeated-disclosure'
  | 'unrequested-claim'
  | 'query-not-answered'
  | 'bad-claim'
  | 'wrong-country'
  | 'no-status'
  | 'status-unreachable'
  | 'status-bad-answer'
  | 'status-expired'
  | 'revoked'
  | 'suspended'
  | 'status-unknown';

export interface Refused {
  readonly ok: false;
  readonly because: WalletRefusal;
  /** For the log: what was found. Holds no claim, number, name or token. */
  readonly detail?: string;
}

export const refused = (because: WalletRefusal, detail?: string): Refused =>
  detail === undefined ? { ok: false, because } : { ok: false, because, detail: detail.slice(0, 200) };
