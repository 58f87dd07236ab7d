import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { record } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { InszVault } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import { releaseCases } from './contact/store/cases.ts';
import { removeMember } from './contact/store/members.ts';

/** `help` keeps the pages and reads what people said of them; `line` answers the telephone. Each opens its own pages only. */
export const staffRoles = ['help', 'line'] as const;

export type StaffRole = (typeof staffRoles)[number];

/** What the operator does about who keeps the help; each change is recorded. */
export interface StaffManagement {
  /** False when this person has that role already. */
  readonly add: (insz: Insz, at: Date, role?: StaffRole) => Promise<boolean>;
  /** From the next click on this person sees nothing of it. False when they did not have that role. */
  readonly leave: (insz: Insz, at: Date, role?: StaffRole) => Promise<boolean>;
}

export interface StaffDeps {
  readonly db: Db;
  readonly vault: InszVault;
  readonly uuid?: () => string;
}

const scope = { across: 'operator' } as const;

export function manageStaff({ db, vault, uuid = randomUUID }: StaffDeps): StaffManagement {
  const noted = (action: string, { id, role }: { readonly id: string; readonly role: StaffRole }, at: Date) =>
    ({
      at,
      action: `hulp.${action}`,
      company: null,
      actor: { kind: 'operator', id: 'cli' },
      subject: `staff:${id}`,
      after: { role },
    }) as const;
  return {
    add: (insz, at, role = 'help') =>
      db.transaction(scope, async (tx) => {
        const added = await sql<{ id: string }>`
          insert into staff (id, insz_index, since, role) values (${uuid()}, ${vault.index(insz)}, ${at}, ${role})
          on conflict (insz_index, role) where ended_at is null do nothing returning id`.execute(tx);
        const [row] = added.rows;
        if (row !== undefined) await record(tx, noted('staff-added', { id: row.id, role }, at));
        return row !== undefined;
      }),
    leave: (insz, at, role = 'help') =>
      db.transaction(scope, async (tx) => {
        const ended = await sql<{ id: string }>`
          update staff set ended_at = greatest(${at}, since)
          where insz_index = ${vault.index(insz)} and role = ${role} and ended_at is null returning id`.execute(tx);
        const [row] = ended.rows;
        if (row === undefined) return false;
        // Others take on what they had in hand, and nothing can be handed over to them any more.
        await releaseCases(tx, row.id);
        await removeMember(tx, row.id);
        await record(tx, noted('staff-left', { id: row.id, role }, at));
        return true;
      }),
  };
}
