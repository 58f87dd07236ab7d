import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import { appointerOf } from './appointer-of.ts';
import type { Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { appointmentsOfCompany } from './store/appointments.ts';

/** An invitation to be in charge of everything, which its person can accept today. */
export interface AcceptableInvitation {
  /** Is it the person who was asked about? */
  readonly own: boolean;
}

/** What could put somebody in charge of this company by being accepted on this day: whoever invited still holds. */
export const acceptableInvitations =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  async (company: EnterpriseNumber, insz: Insz, on: LocalDate): Promise<readonly AcceptableInvitation[]> => {
    const index = vault.index(insz);
    return db.transaction(
      { company },
      async (tx) => {
        const found: AcceptableInvitation[] = [];
        for (const row of await appointmentsOfCompany(tx, company)) {
          const open = stateOn({ state: row.state, lastDay: row.last_day }, on) === 'invited';
          if (!open || row.role === 'access-manager' || (await appointerOf(tx, row, on)) !== 'holds') continue;
          found.push({ own: row.insz_index.equals(index) });
        }
        return found;
      },
      { durable: false },
    );
  };
