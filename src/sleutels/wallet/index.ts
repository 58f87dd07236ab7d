export { readAccessKey } from './access-key.ts';
export { guardedGet } from './status/guarded-get.ts';
export { statusChecker } from './status/check-status.ts';
export { readIssuers } from './trust/read-issuers.ts';
export { walletVerifier, type WalletVerifier } from './verifier.ts';
