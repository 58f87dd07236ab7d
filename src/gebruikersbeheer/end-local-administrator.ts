import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { actingIn } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import type { Actor, Parts } from './parts.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { mayEndAdministrator } from './rules/may-end-administrator.ts';
import { administratorOf, administratorsOf, endAdministrator } from './store/administrators.ts';

export interface EndLocalAdministrator {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the appointment */
  readonly id: string;
  readonly at: Date;
}

export type EndAdministratorVerdict =
  | { readonly ok: true; readonly already: boolean }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  | { readonly ok: false; readonly because: 'not-found' | 'not-yours' };

/** Ends the appointment of a local administrator. What they gave stays. Twice is once. */
export const endLocalAdministrator = (parts: Parts) => {
  const acting = actingIn(parts);
  return async ({ actor, company, id, at }: EndLocalAdministrator): Promise<EndAdministratorVerdict> => {
    const { management } = await acting(actor, company, at);
    const { decision } = management;
    if (!decision.permitted) return { ok: false, because: 'may-not-manage', why: decision.because };
    return parts.db.transaction({ company }, async (tx): Promise<EndAdministratorVerdict> => {
      const row = (await administratorsOf(tx, company)).find((one) => one.id === id);
      if (row === undefined) return { ok: false, because: 'not-found' };
      const power = mayEndAdministrator(administratorOf(row), decision.powers);
      if (power === null) return { ok: false, because: 'not-yours' };
      if (!(await endAdministrator(tx, id, at, actor.name))) return { ok: true, already: true };
      await record(tx, {
        at,
        action: 'gebruikersbeheer.local-administrator-ended',
        company,
        actor: auditActor(actor, power.capacity),
        subject: `local-administrator:${id}`,
        before: { person: row.person },
      });
      return { ok: true, already: false };
    });
  };
};
