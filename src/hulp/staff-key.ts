import { keyKinds, provesIdentity, urnOf } from '#sleutels/index.ts';
import type { SignedInVisit } from '#web/visit.ts';

/** Staff see what others wrote, and speak to everybody: only with a key that proves who they are. */
export const hasStaffKey = ({ person }: Pick<SignedInVisit, 'person'>): boolean =>
  keyKinds.some((kind) => provesIdentity(kind) && person.acr === urnOf(kind));
