export { eidChecker } from './check-eid.ts';
export type { EidChecker, EidPresented, EidVerdict } from './check-eid.ts';
export type { EidRefusal } from './refusal.ts';
export { readTrustFolder } from './trust/read-trust-folder.ts';
export type { TrustedIssuers } from './trust/trusted-issuers.ts';
export { noRevocation } from './revocation/revocation.ts';
export type { Revocation } from './revocation/revocation.ts';
export { ocsp } from './revocation/ocsp.ts';
