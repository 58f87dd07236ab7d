import type { AuditActor } from '#audit/record.ts';
import type { Actor } from './parts.ts';
import type { Capacity } from './rules/powers.ts';

/** How somebody stands in the record: by an identifier of ours, with the capacity in which they did it. */
export const auditActor = (actor: Actor, capacity: Capacity): AuditActor => ({
  kind: 'person',
  id: actor.id,
  name: actor.name,
  capacity,
  ...(actor.key === null ? {} : { key: actor.key }),
});
