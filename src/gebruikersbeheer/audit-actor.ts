import type { AuditActor } from '#audit/record.ts';
import type { Actor } from './parts.ts';
import type { ManagerCapacity } from './rules/may-manage.ts';

/** How somebody stands in the record: by an identifier of ours, with the capacity in which they did it. */
export const auditActor = (actor: Actor, capacity: ManagerCapacity): AuditActor => ({
  kind: 'person',
  id: actor.id,
  name: actor.name,
  capacity,
  ...(actor.key === null ? {} : { key: actor.key }),
});
