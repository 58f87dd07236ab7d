import { record } from '#audit/record.ts';
import type { Bounds } from '#btb/index.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { actingIn } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import { holderAddresses } from './holder-addresses.ts';
import { mailNamed } from './mails.ts';
import type { Actor, Parts } from './parts.ts';
import { holds } from './rules/may-manage.ts';
import { mayName, type MayNotName } from './rules/may-name.ts';
import { addAdministrator, administratorOf, administratorsOf } from './store/administrators.ts';
import { lockRelation, relatedPersonById } from './store/relations.ts';

export interface NameLocalAdministrator {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the work relation of who is named */
  readonly relationId: string;
  readonly bounds: Bounds;
  /** UUID that the appointment gets; the same one again names nobody twice. */
  readonly id: string;
  readonly at: Date;
}

export type NameVerdict = { readonly ok: true; readonly already: boolean } | ({ readonly ok: false } & MayNotName);

/** Names a local administrator of a local authority, within the bounds of who names. */
export const nameLocalAdministrator = (parts: Parts) => {
  const acting = actingIn(parts);
  return async (command: NameLocalAdministrator): Promise<NameVerdict> => {
    const { actor, company, relationId, bounds, id, at } = command;
    const now = await acting(actor, company, at);
    const address = (await holderAddresses(parts)(company, [relationId])).get(relationId) ?? null;
    return parts.db.transaction({ company }, async (tx): Promise<NameVerdict> => {
      const relation = await lockRelation(tx, relationId);
      const rows = await administratorsOf(tx, company);
      if (now.management.decision.permitted && rows.some((row) => row.id === id)) return { ok: true, already: true };
      const own = rows.filter((row) => row.person === relation?.person && row.role === 'local-administrator');
      const here = relation?.company === company ? relation : null;
      const decision = mayName(
        bounds,
        {
          management: now.management.facts,
          relation: here === null ? null : { start: here.start_date, end: here.end_date },
          already: own.some((row) => holds(administratorOf(row), now.today)),
        },
        now.today,
      );
      if (!decision.permitted) {
        const { permitted: _, ...refusal } = decision;
        return { ok: false, ...refusal };
      }
      if (here === null) throw new Error('whoever is named works for the authority');
      const added = await addAdministrator(tx, {
        id,
        company,
        person: here.person,
        role: 'local-administrator',
        services: bounds.services === 'every' ? null : bounds.services,
        establishments: bounds.establishments === 'every' ? null : bounds.establishments,
        may_appoint: bounds.mayAppoint,
        since: now.today,
        until: bounds.until,
        appointed_by: actor.id,
        appointed_at: at,
        named_by_name: actor.name,
      });
      if (!added) return { ok: false, because: 'already' };
      await record(tx, {
        at,
        action: 'gebruikersbeheer.local-administrator-named',
        company,
        actor: auditActor(actor, decision.power.capacity),
        subject: `local-administrator:${id}`,
        after: { person: here.person, ...bounds },
      });
      const holder = await relatedPersonById(tx, company, here.id);
      if (holder !== null) await mailNamed(tx, parts, now, { ...holder, address });
      return { ok: true, already: false };
    });
  };
};
