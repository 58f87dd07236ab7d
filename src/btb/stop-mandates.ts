import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { actorFacts } from './actor-facts.ts';
import { datesOf } from './appointment.ts';
import { mailClosed } from './mails.ts';
import type { Actor, Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { isInChargeOfAll } from './rules/may-manage.ts';
import { mayGovern } from './rules/may-govern.ts';
import { appointmentsOfCompany } from './store/appointments.ts';
import { close, takeTurn } from './store/change-state.ts';
import { tellNobodyLeft } from './tell-nobody-left.ts';

export interface StopMandates {
  readonly actor: Pick<Actor, 'insz' | 'id'> & { readonly name: string; readonly key: string | null };
  readonly company: EnterpriseNumber;
  /** Whose; null: everybody's but the actor's own. */
  readonly whom: Insz | null;
  readonly at: Date;
}

export interface MandatesStopped {
  /** How many tasks and open invitations ended now. */
  readonly ended: number;
  /** Names of managers who stay: the actor does not decide over them. */
  readonly kept: readonly string[];
}

/**
 * The emergency brake: ends at once every task and every open invitation over which the actor decides, of a person or
 * of everybody. The actor's own task stays, so that somebody can mend things. Twice is once.
 */
export const stopMandates =
  (parts: Parts) =>
  async ({ actor, company, whom, at }: StopMandates): Promise<MandatesStopped> => {
    const today = brusselsDate(at);
    const { id, name, key } = actor;
    const representation = await parts.kbo.mayRepresent(actor.insz, company, today);
    const companyName = (await parts.kbo.company(company))?.name ?? company;
    const own = parts.vault.index(actor.insz);
    const index = whom === null ? null : parts.vault.index(whom);
    return parts.db.transaction({ company }, async (tx): Promise<MandatesStopped> => {
      await takeTurn(tx, company);
      const all = await appointmentsOfCompany(tx, company);
      const facts = actorFacts(parts, actor, representation, all, today);
      // Who acts for nothing in the company learns no name of it.
      if (!facts.representation.permitted && facts.mandates.length === 0) return { ended: 0, kept: [] };
      const live = all.filter((row) => {
        const state = stateOn({ state: row.state, lastDay: row.last_day }, today);
        const meant = index === null || row.insz_index.equals(index);
        return (state === 'invited' || state === 'accepted') && meant && !row.insz_index.equals(own);
      });
      const decided = live.map((row) => ({ row, decision: mayGovern(facts, datesOf(row, false)) }));
      const ending = new Set<string>();
      for (const { row, decision } of decided) {
        if (!decision.permitted) continue;
        ending.add(row.id);
        const state = row.state === 'invited' ? 'withdrawn' : 'ended';
        await close(tx, row.id, { state, kind: 'stopped', at, by: actor.name });
        await record(tx, {
          at,
          action: 'btb.appointment-stopped',
          company,
          actor: { kind: 'person', id, name, capacity: decision.by.capacity, ...(key === null ? {} : { key }) },
          subject: `appointment:${row.id}`,
          before: { state: row.state },
          after: { state },
        });
        await mailClosed(tx, row, companyName, state, actor.name);
      }
      const last = live.find((row) => ending.has(row.id) && isInChargeOfAll(datesOf(row, false), today));
      if (last !== undefined) {
        await tellNobodyLeft(tx, { row: last, all, on: today, alsoGone: ending });
      }
      const kept = live.filter((row) => !ending.has(row.id)).map((row) => `${row.given_name} ${row.family_name}`);
      return { ended: ending.size, kept: [...new Set(kept)] };
    });
  };
