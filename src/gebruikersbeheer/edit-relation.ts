import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import { endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import { enqueue } from '#store/jobs/index.ts';
import { actingIn } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import { relationEndedJob } from './end-relation-rights.ts';
import { mailMoved } from './mails.ts';
import type { Actor, Parts } from './parts.ts';
import { mayEnd } from './rules/may-end.ts';
import { mayEndAdministrator } from './rules/may-end-administrator.ts';
import type { MayNotManage } from './rules/may-manage.ts';
import { seenBy } from './rules/powers.ts';
import type { RelationValues } from './rules/relation-fields.ts';
import { administratorOf, administratorsOf } from './store/administrators.ts';
import { lockRelation, seenPersonById, updateRelation } from './store/relations.ts';
import { contextsOf, openRightsIn } from './store/rights.ts';

export interface EditRelation {
  readonly actor: Actor;
  readonly company: EnterpriseNumber;
  /** UUID of the work relation */
  readonly relationId: string;
  readonly values: RelationValues;
  /** The last day; null: no end is known. */
  readonly end: LocalDate | null;
  readonly at: Date;
}

export type EditVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: 'may-not-manage'; readonly why: MayNotManage }
  /** `beyond`: an end would end rights, or a task of local administrator, that the actor may not end. */
  | { readonly ok: false; readonly because: 'not-found' | 'end-in-the-past' | 'beyond' };

/**
 * Changes what is known of somebody as far as they work here, and until when; after that day their rights end, and their
 * task of local administrator. Whoever read about their rights at another address is told there that it changed.
 */
export const editRelation = (parts: Parts) => {
  const acting = actingIn(parts);
  return async ({ actor, company, relationId, values, end, at }: EditRelation): Promise<EditVerdict> => {
    const now = await acting(actor, company, at);
    const { management, today } = now;
    const { decision: manages } = management;
    if (!manages.permitted) return { ok: false, because: 'may-not-manage', why: manages.because };
    return parts.db.transaction({ company }, async (tx): Promise<EditVerdict> => {
      const eyes = { sees: seenBy(manages.powers), actor: actor.id };
      const before = await seenPersonById(tx, company, relationId, eyes);
      if (before === null || (await lockRelation(tx, relationId)) === null) return { ok: false, because: 'not-found' };
      if (end !== before.end_date) {
        if (end !== null && end < today) return { ok: false, because: 'end-in-the-past' };
        const rights = await openRightsIn(tx, company, relationId);
        const endsAll = rights.every((right) => {
          const facts = { ...right, contexts: contextsOf(right), endedAt: right.ended_at };
          return mayEnd(company, { manages, right: facts }).permitted;
        });
        const named = (await administratorsOf(tx, company)).filter(
          (row) => row.person === before.person && row.role === 'local-administrator' && row.ended_at === null,
        );
        const endsTask = named.every((row) => mayEndAdministrator(administratorOf(row), manages.powers) !== null);
        if (!endsAll || !endsTask) return { ok: false, because: 'beyond' };
      }
      await updateRelation(tx, relationId, values, end);
      await record(tx, {
        at,
        action: 'gebruikersbeheer.relation-changed',
        company,
        actor: auditActor(actor, manages.capacity),
        subject: `relation:${relationId}`,
        before: {
          kind: before.kind,
          function: before.function_title,
          end: before.end_date,
          language: before.language,
        },
        after: { kind: values.kind, function: values.functionTitle, end, language: values.language },
      });
      if (before.email !== null && before.email !== values.email) {
        await mailMoved(tx, now, before, { mail: before.email, language: before.language });
      }
      if (end !== null) {
        const key = `relation-ended:${relationId}`;
        await enqueue(tx, relationEndedJob, { relation: relationId }, { runAt: endOfBrusselsDay(end), key });
      }
      return { ok: true };
    });
  };
};
