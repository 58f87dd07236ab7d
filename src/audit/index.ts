export { writeCheckpoint } from './checkpoint.ts';
export { jobHandlers, scheduleAudit, type AuditJobDeps } from './jobs.ts';
export { seal, sealAll, type Sealed, type SealOptions } from './seal.ts';
export { verify, type AuditReport, type VerifyDeps } from './verify.ts';
