import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { ownStaffId } from '../../store/own-staff-id.ts';

export interface MemberRow {
  readonly staff: string;
  readonly name: string;
}

/**
 * The identifier of who acts, in a transaction of somebody who keeps the help; and their name is noted, so that others can
 * hand something over to them.
 */
export async function noteMember(tx: Tx, name: string): Promise<string> {
  const id = await ownStaffId(tx);
  await sql`insert into contact_member as m (staff, name) values (${id}, ${name})
    on conflict (staff) do update set name = excluded.name where m.name <> excluded.name`.execute(tx);
  return id;
}

export async function members(tx: Tx): Promise<readonly MemberRow[]> {
  const { rows } = await sql<MemberRow>`select staff, name from contact_member order by name, staff limit 500`.execute(
    tx,
  );
  return rows;
}

/** Nothing can be handed over to them any more. */
export async function removeMember(tx: Tx, staff: string): Promise<void> {
  await sql`delete from contact_member where staff = ${staff}`.execute(tx);
}
