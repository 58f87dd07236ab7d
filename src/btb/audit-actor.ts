import type { AuditActor } from '#audit/record.ts';
import { nameOf, type Actor } from './parts.ts';
import type { AppointedBy } from './rules/appointment-facts.ts';

/** The actor as the record keeps it: name and identifier, never the INSZ. */
export const auditActor = (actor: Actor, capacity: AppointedBy | 'invited-person'): AuditActor => ({
  kind: 'person',
  id: actor.id,
  name: nameOf(actor),
  capacity,
  key: actor.key,
});
