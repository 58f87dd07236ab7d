import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { EstablishmentNumber } from '#belgian/establishment-number.ts';
import { brusselsDate, endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';
import { postMail } from '#store/outbox/index.ts';
import { auditActor } from './audit-actor.ts';
import { endInTransaction } from './end-in-transaction.ts';
import { rightGivenMail } from './mails.ts';
import { managementOf } from './management-of.ts';
import type { Actor, Parts } from './parts.ts';
import { latestUntil, mayGrant, type MayNotGrant } from './rules/may-grant.ts';
import { lockRelation, relatedPersonById } from './store/relations.ts';
import { addRight, openRightOf, rightById, type RightRow } from './store/rights.ts';

export interface GiveRight {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the work relation */
  readonly relationId: string;
  readonly code: string;
  /** For which establishments; every establishment is each of them, by its number. */
  readonly contexts: readonly EstablishmentNumber[];
  /** The last day; null: as long as a right may last. */
  readonly until: LocalDate | null;
  readonly at: Date;
  /** UUID that the right gets; the same one again gives no second right. */
  readonly rightId?: string;
}

export type GiveVerdict =
  { readonly ok: true; readonly rightId: string; readonly already: boolean } | ({ readonly ok: false } & MayNotGrant);

/** Gives a right from today on. */
export const giveRight = (parts: Parts) => {
  const managed = managementOf(parts);
  return async (command: GiveRight): Promise<GiveVerdict> => {
    const { actor, company, at } = command;
    const today = brusselsDate(at);
    const { decision: manages } = await managed(actor.insz, company, today);
    const known = await parts.kbo.establishmentsOf(company);
    const companyName = (await parts.kbo.company(company))?.name ?? '';
    const id = command.rightId ?? parts.uuid();
    const grant = {
      company,
      code: command.code,
      contexts: [...new Set(command.contexts)],
      from: today,
      until: command.until ?? latestUntil(today, parts.longestDays),
    };
    return parts.db.transaction({ company }, async (tx): Promise<GiveVerdict> => {
      const relation = await lockRelation(tx, command.relationId);
      const before = await rightById(tx, company, id);
      if (manages.permitted && before?.relation === relation?.id && before !== null) {
        return { ok: true, rightId: id, already: true };
      }
      const held = relation === null ? null : await openRightOf(tx, relation.id, grant.code);
      const isOver = held?.until_date != null && held.until_date < today;
      const decision = mayGrant(
        grant,
        {
          manages,
          relation:
            relation === null
              ? null
              : { company: relation.company, start: relation.start_date, end: relation.end_date },
          establishments: known.map(({ number }) => number),
          alreadyHeld: held !== null && !isOver,
          longestDays: parts.longestDays,
        },
        today,
      );
      if (!decision.permitted) {
        const { permitted: _, ...refusal } = decision;
        return { ok: false, ...refusal };
      }
      if (relation === null || !manages.permitted) throw new Error('a permitted right has a relation and a manager');
      if (held !== null) await writeExpiry(tx, held, parts.uuid(), at);
      await addRight(tx, {
        id,
        relation: relation.id,
        company,
        person: relation.person,
        code: grant.code,
        given_by: actor.id,
        given_by_name: actor.name,
        given_at: at,
        from_date: grant.from,
        until_date: grant.until,
        contexts: grant.contexts,
      });
      await record(tx, {
        at,
        action: 'gebruikersbeheer.right-given',
        company,
        actor: auditActor(actor, manages.capacity),
        subject: `right:${id}`,
        after: { code: grant.code, person: relation.person, contexts: grant.contexts, until: grant.until },
      });
      if (grant.until !== null) await enqueueExpiry(tx, id, grant.until);
      const holder = await relatedPersonById(tx, company, relation.id);
      if (holder?.email) {
        const establishments = known.filter(({ number }) => grant.contexts.includes(number));
        const { zoneUrl } = parts;
        const facts = { companyName, holder, by: actor.name, establishments, until: grant.until, zoneUrl };
        await postMail(tx, rightGivenMail(holder.email, facts));
      }
      return { ok: true, rightId: id, already: false };
    });
  };
};

/** A right whose last day was over before its job came: its end is written first. */
const writeExpiry = (tx: Tx, right: RightRow, eventId: string, at: Date): Promise<boolean> =>
  endInTransaction(tx, {
    right,
    eventId,
    at,
    byName: null,
    reason: 'expired',
    actor: { kind: 'system', id: 'gebruikersbeheer' },
  });

const enqueueExpiry = (tx: Tx, right: string, until: LocalDate): Promise<void> =>
  enqueue(
    tx,
    'gebruikersbeheer.right-expired',
    { right },
    { runAt: endOfBrusselsDay(until), key: `right-expired:${right}` },
  );
