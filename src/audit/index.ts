export { jobHandlers, scheduleAudit } from './jobs.ts';
export { verify } from './verify.ts';
