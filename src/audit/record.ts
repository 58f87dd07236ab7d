import { CompiledQuery, sql } from 'kysely';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Tx } from '#store/database.ts';
import type { Statement } from '#store/state-connections.ts';

/** One change, as it is recorded. No INSZ and no secret ever stands in it. */
export interface AuditEvent {
  readonly at: Date;
  /** What happened, named `<system>.<what>`: `gebruikersbeheer.right-given`. */
  readonly action: string;
  /** The company that it is about and whose managers may read it; null for what concerns no company. */
  readonly company: EnterpriseNumber | null;
  readonly actor: AuditActor;
  /** What it was done to: a kind and an identifier, `right:0b6e…`. */
  readonly subject: string;
  readonly before?: AuditDetails;
  readonly after?: AuditDetails;
}

export interface AuditActor {
  /**
   * `person` with an identifier of ours, the `system` itself, an `operator` at the command line, or an `application` with
   * its client identifier.
   */
  readonly kind: 'person' | 'system' | 'operator' | 'application';
  readonly id: string;
  readonly name?: string;
  /** legal-representative, chief-access-manager, … */
  readonly capacity?: string;
  /** The digital key used: `csamtotp`. */
  readonly key?: string;
}

export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Appends to the record in the same transaction as the change: either both stay or neither. */
export async function record(tx: Tx, event: AuditEvent): Promise<void> {
  const { text, values } = recordStatement(event);
  await tx.executeQuery(CompiledQuery.raw(text, [...values]));
}

/** Appends many at once, in their order. */
export async function recordAll(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql`
    insert into audit.entry (at, action, company, actor, subject, before, after)
    select event.at, event.action, event.company, event.actor, event.subject, event.before, event.after
    from rows from (jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
      as (at timestamptz, action text, company text, actor jsonb, subject text, before jsonb, after jsonb))
      with ordinality as event (at, action, company, actor, subject, before, after, place)
    order by event.place`.execute(tx);
}

/**
 * The same as a statement, for who writes it as part of a larger one (`with recorded as (…)`).
 * @param after how many parameters that larger statement has before it
 */
export const recordStatement = (event: AuditEvent, after = 0): Statement => ({
  name: 'audit-record',
  text: `insert into audit.entry (at, action, company, actor, subject, before, after)
    values ($${after + 1}::timestamptz, $${after + 2}::text, $${after + 3}::text, $${after + 4}::jsonb, $${after + 5}::text,
      $${after + 6}::jsonb, $${after + 7}::jsonb)`,
  values: [
    event.at,
    event.action,
    event.company,
    JSON.stringify(event.actor),
    event.subject,
    event.before === undefined ? null : JSON.stringify(event.before),
    event.after === undefined ? null : JSON.stringify(event.after),
  ],
});
