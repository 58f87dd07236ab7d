import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { actorFacts } from './actor-facts.ts';
import { datesOf } from './appointment.ts';
import type { Actor, Parts } from './parts.ts';
import { mayGovern, type ActorFacts, type Authority, type GovernDecision } from './rules/may-govern.ts';
import { appointmentsOfCompany, lockAppointment, type AppointmentRow } from './store/appointments.ts';
import { takeTurn } from './store/change-state.ts';

/** A command about one appointment, by somebody who decides over its holder. */
export interface GovernCommand {
  /** UUID of the appointment */
  readonly id: string;
  readonly company: EnterpriseNumber;
  readonly actor: Actor;
  readonly at: Date;
}

export type MayNotGovernThis =
  | { readonly because: 'not-found' }
  | { readonly because: 'may-not-govern'; readonly why: Extract<GovernDecision, { permitted: false }> };

/** What a command works with once it is permitted. */
export interface Governing {
  readonly tx: Tx;
  /** Locked until the transaction ends. */
  readonly row: AppointmentRow;
  readonly by: Authority;
  /** What the actor may act by today. */
  readonly facts: ActorFacts;
  readonly companyName: string;
  /** Every appointment of the company. */
  readonly all: readonly AppointmentRow[];
}

/**
 * Runs a command about one appointment when the actor decides over its holder, as things stand in this transaction:
 * changes in one company come one after the other.
 */
export async function govern<Verdict>(
  parts: Parts,
  { id, company, actor, at }: GovernCommand,
  work: (governing: Governing) => Promise<Verdict>,
): Promise<Verdict | ({ readonly ok: false } & MayNotGovernThis)> {
  const today = brusselsDate(at);
  const representation = await parts.kbo.mayRepresent(actor.insz, company, today);
  const companyName = (await parts.kbo.company(company))?.name ?? company;
  return parts.db.transaction({ company }, async (tx) => {
    await takeTurn(tx, company);
    const row = await lockAppointment(tx, id);
    const all = await appointmentsOfCompany(tx, company);
    const facts = actorFacts(parts, actor, representation, all, today);
    if (row === null) return refusedToStranger(facts);
    const { role, bounds } = datesOf(row, false);
    const decision = mayGovern(facts, { role, bounds });
    if (!decision.permitted) return { ok: false, because: 'may-not-govern', why: decision };
    return work({ tx, row, by: decision.by, facts, companyName, all });
  });
}

/** Who acts for nothing in the company learns nothing of it, not even what is not there. */
function refusedToStranger(facts: Parameters<typeof mayGovern>[0]): { readonly ok: false } & MayNotGovernThis {
  const { representation, mandates } = facts;
  if (representation.permitted || mandates.length > 0) return { ok: false, because: 'not-found' };
  const why = { permitted: false, because: 'may-not-represent', why: representation } as const;
  return { ok: false, because: 'may-not-govern', why };
}
