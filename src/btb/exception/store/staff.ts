import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

export interface StaffRow {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** The member of staff with this number today; null: none. */
export async function staffMember(tx: Tx, index: Buffer): Promise<StaffRow | null> {
  const { rows } = await sql<StaffRow>`select id, given_name, family_name from staff_member
    where insz_index = ${index} and ended_at is null`.execute(tx);
  return rows[0] ?? null;
}

/** Adds a member, or lets one who left come back; their identifier. */
export async function addStaff(tx: Tx, one: StaffRow & { readonly index: Buffer; readonly at: Date }): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into staff_member (id, insz_index, given_name, family_name, added_at)
    values (${one.id}, ${one.index}, ${one.given_name}, ${one.family_name}, ${one.at})
    on conflict (insz_index) do update set given_name = excluded.given_name, family_name = excluded.family_name,
      ended_at = null
    returning id`.execute(tx);
  return rows[0]?.id ?? one.id;
}

/** null when nobody with this number is a member. */
export async function endStaff(tx: Tx, index: Buffer, at: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`update staff_member set ended_at = ${at}
    where insz_index = ${index} and ended_at is null returning id`.execute(tx);
  return rows[0]?.id ?? null;
}

/** What somebody who left had in hand goes back: others look at it anew, and their approval counts no more. */
export async function letGo(tx: Tx, member: string): Promise<void> {
  await sql`update exception_request set approved_by = array_remove(approved_by, ${member}::uuid),
      in_charge = nullif(in_charge, ${member}::uuid)
    where state in ('sent', 'taken', 'more-asked', 'objected')
      and (in_charge = ${member} or ${member} = any(approved_by))`.execute(tx);
}
