import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { auditActor } from './audit-actor.ts';
import type { MayNotRepresent } from './below.ts';
import { nameOf, type Actor, type Parts } from './parts.ts';
import { confirmWaiting, waitingToConfirm, type ToConfirm } from './store/to-confirm.ts';

/** A representative of today confirms what a former one appointed. */
export interface ConfirmAppointments {
  readonly company: EnterpriseNumber;
  /** UUIDs of appointments, at most 200; those that do not wait are left as they are. */
  readonly appointments: readonly string[];
  readonly actor: Actor;
  readonly at: Date;
}

export type ConfirmVerdict =
  { readonly ok: true; readonly confirmed: number } | { readonly ok: false; readonly why: MayNotRepresent };

/** The appointments of former representatives that wait for one of today. */
export const appointmentsToConfirm =
  ({ db }: Pick<Parts, 'db'>) =>
  (company: EnterpriseNumber): Promise<readonly ToConfirm[]> =>
    db.look({ company }, (tx) => waitingToConfirm(tx, company));

/** Only who represents the company today confirms; doing it twice changes nothing more. */
export const confirmAppointments =
  ({ db, kbo }: Pick<Parts, 'db' | 'kbo'>) =>
  async ({ company, appointments, actor, at }: ConfirmAppointments): Promise<ConfirmVerdict> => {
    const representation = await kbo.mayRepresent(actor.insz, company, brusselsDate(at));
    if (!representation.permitted) return { ok: false, why: representation };
    return db.transaction({ company }, async (tx): Promise<ConfirmVerdict> => {
      const by = { id: actor.id, name: nameOf(actor) };
      const confirmed = await confirmWaiting(tx, { company, appointments, by, at });
      for (const id of confirmed) {
        await record(tx, {
          at,
          action: 'btb.appointment-confirmed',
          company,
          actor: auditActor(actor, 'legal-representative'),
          subject: `appointment:${id}`,
          after: { function: representation.function, functionSince: representation.since },
        });
      }
      return { ok: true, confirmed: confirmed.length };
    });
  };
