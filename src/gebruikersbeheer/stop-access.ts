import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { actingIn } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import { endAllInTransaction } from './end-in-transaction.ts';
import { holderAddresses } from './holder-addresses.ts';
import type { Holder } from './mails.ts';
import { managersOf } from './managers-of.ts';
import type { Actor, Parts } from './parts.ts';
import { mayStop, type MayNotStop } from './rules/may-stop.ts';
import { relatedPersonById } from './store/relations.ts';
import { openRightsIn } from './store/rights.ts';
import { stopAdministrators, type AdministratorsStopped } from './stop-administrators.ts';
import { mailManagersOfStop, mailStopped } from './stop-mails.ts';

export interface StopAccess {
  readonly actor: Actor;
  /** When the actor used their digital key; null: not told. */
  readonly keyUsedAt: Date | null;
  readonly company: EnterpriseNumber;
  /** UUID of the work relation of the person; null: everybody. */
  readonly relationId: string | null;
  readonly at: Date;
}

export type StopVerdict =
  | {
      readonly ok: true;
      /** How many rights ended now. */
      readonly ended: number;
      /** How many tasks of managers ended now. */
      readonly managers: number;
      /** Names of managers who stay: the actor does not decide over them. */
      readonly kept: readonly string[];
    }
  | ({ readonly ok: false } & MayNotStop);

interface Stopped {
  readonly rights: number;
  readonly local: AdministratorsStopped;
  /** Whose; null: everybody's. */
  readonly insz: Insz | null;
}

/**
 * Ends every right, and every task of managing over which the actor decides, of a person or of everybody, at once, and
 * tells everybody whom it concerns. The actor's own task stays. Doing it again finishes what was left.
 */
export const stopAccess = (parts: Parts) => {
  const acting = actingIn(parts);
  const managersToday = managersOf(parts);
  return async ({ actor, keyUsedAt, company, relationId, at }: StopAccess): Promise<StopVerdict> => {
    const now = await acting(actor, company, at);
    const decision = mayStop(now.management.decision, keyUsedAt, at);
    if (!decision.permitted) {
      const { permitted: _, ...refusal } = decision;
      return { ok: false, ...refusal };
    }
    const { powers } = now.management.decision.permitted ? now.management.decision : { powers: [] };
    const managers = await managersToday(company, now.today);
    const open = await parts.db.transaction({ company }, (tx) => openRightsIn(tx, company, relationId));
    const addresses = await holderAddresses(parts)(
      company,
      open.map(({ relation }) => relation),
    );
    const stopped = await parts.db.transaction({ company }, async (tx): Promise<Stopped | null> => {
      const person = relationId === null ? null : await relatedPersonById(tx, company, relationId);
      if (person === null && relationId !== null) return null;
      const rights = await openRightsIn(tx, company, relationId);
      const by = auditActor(actor, decision.power.capacity);
      const events = rights.map((right) => ({ right, eventId: parts.uuid() }));
      await endAllInTransaction(tx, { rights: events, actor: by, at, byName: actor.name, reason: 'stopped' });
      const local = await stopAdministrators(tx, parts, { now, by, powers, person: person?.person ?? null });
      await record(tx, {
        at,
        action: 'gebruikersbeheer.access-stopped',
        company,
        actor: by,
        subject: relationId === null ? `company:${company}` : `relation:${relationId}`,
        after: { rights: rights.length, administrators: local.ended },
      });
      const people = new Set(rights.map(({ relation }) => relation));
      const holders: Holder[] = [];
      for (const relation of people) {
        const holder = await relatedPersonById(tx, company, relation);
        if (holder !== null) holders.push({ ...holder, address: addresses.get(relation) ?? null });
      }
      await mailStopped(tx, now, holders);
      if (rights.length + local.ended > 0) await mailManagersOfStop(tx, now, managers, holders);
      return { rights: rights.length, local, insz: person === null ? null : parts.vault.open(person.insz_sealed) };
    });
    if (stopped === null) return { ok: true, ended: 0, managers: 0, kept: [] };
    // Rights first: they let people in now. What BTB could not do is done by the next press.
    const { insz: whom, local } = stopped;
    const mandates = await parts.btb.stop({ actor, company, whom, at });
    return {
      ok: true,
      ended: stopped.rights,
      managers: local.ended + mandates.ended,
      kept: [...local.kept, ...mandates.kept],
    };
  };
};
