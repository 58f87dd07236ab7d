import { record, type AuditEvent } from '#audit/record.ts';
import type { Insz } from '#belgian/insz.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { addStaff, endStaff, letGo } from './store/staff.ts';

export interface NewStaff {
  readonly insz: Insz;
  readonly givenName: string;
  readonly familyName: string;
}

/** Who looks at requests, as the operator says at the command line. */
export const staffing = ({ db, vault, uuid }: Pick<ExceptionParts, 'db' | 'vault' | 'uuid'>) => ({
  /** Lets somebody look at requests, also who left before. */
  addStaff: ({ insz, givenName, familyName }: NewStaff, at: Date): Promise<void> =>
    db.transaction({}, async (tx) => {
      const index = vault.index(insz);
      const id = await addStaff(tx, { id: uuid(), index, given_name: givenName, family_name: familyName, at });
      await record(tx, entry('exception-staff-added', id, at));
    }),
  /** False: this person was no member. */
  endStaff: (insz: Insz, at: Date): Promise<boolean> =>
    db.transaction({ across: 'staff' }, async (tx) => {
      const id = await endStaff(tx, vault.index(insz), at);
      if (id === null) return false;
      await letGo(tx, id);
      await record(tx, entry('exception-staff-left', id, at));
      return true;
    }),
});

const entry = (action: string, staff: string, at: Date): AuditEvent => ({
  at,
  action: `btb.${action}`,
  company: null,
  actor: { kind: 'operator', id: 'cli' },
  subject: `staff:${staff}`,
});
