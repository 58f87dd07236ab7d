import type { ManagerRole } from './mandate.ts';

/** In which capacity somebody appoints; staff do so only at the end of a request with documents. */
export type AppointedBy = 'legal-representative' | ManagerRole | 'staff';

/** Why an invitation or an appointment is over before its time. */
export type ClosingKind = 'withdrawn' | 'ended' | 'resigned' | 'replaced' | 'stopped';
