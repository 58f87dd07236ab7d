import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { appointerOf } from './appointer-of.ts';
import { auditActor } from './audit-actor.ts';
import { mailAnswer, mailReplaced } from './mails.ts';
import { nameOf, type Actor, type Parts } from './parts.ts';
import { stateOn } from './rules/appointment-state.ts';
import { mayAccept, mayDecline, type MayNotAnswer } from './rules/may-accept.ts';
import { lockAppointment, type AppointmentRow } from './store/appointments.ts';
import { answer, takeTurn } from './store/change-state.ts';
import { endReplaced } from './store/end-replaced.ts';
import { watchLastDay } from './watch-last-day.ts';

export interface AnswerInvitation {
  /** UUID of the appointment. */
  readonly id: string;
  /** The one who was invited. */
  readonly actor: Actor;
  readonly at: Date;
}

export type AnswerVerdict =
  { readonly ok: true; readonly already: boolean } | { readonly ok: false; readonly because: MayNotAnswer };

/** Accepts or declines an invitation. The same answer twice is one answer. */
export const answerInvitation =
  (parts: Parts, given: 'accepted' | 'declined') =>
  async ({ id, actor, at }: AnswerInvitation): Promise<AnswerVerdict> => {
    const index = parts.vault.index(actor.insz);
    const person = index.toString('hex');
    const seen = await parts.db.transaction({ person }, (tx) => lockAppointment(tx, id));
    if (seen === null || !seen.insz_index.equals(index)) return { ok: false, because: 'not-found' };
    const company = await parts.kbo.company(seen.company);

    return parts.db.transaction({ person, company: seen.company }, async (tx): Promise<AnswerVerdict> => {
      // In turn with whoever ends or stops it at the same moment.
      await takeTurn(tx, seen.company);
      const row = await lockAppointment(tx, id);
      if (row === null) return { ok: false, because: 'not-found' };
      const facts = {
        forThisPerson: row.insz_index.equals(index),
        state: stateOn({ state: row.state, lastDay: row.last_day }, brusselsDate(at)),
        companyStatus: company?.status ?? ('unknown' as const),
        appointer: await appointerOf(tx, row, brusselsDate(at)),
        invitedFamilyName: row.family_name,
        ownFamilyName: actor.familyName,
      };
      const decision = given === 'accepted' ? mayAccept(facts) : mayDecline(facts);
      if (!decision.permitted) {
        const repeated = decision.because === `${given}-already`;
        return repeated ? { ok: true, already: true } : { ok: false, because: decision.because };
      }
      await answer(tx, id, given, at);
      await record(tx, {
        at,
        action: `btb.invitation-${given}`,
        company: row.company,
        actor: auditActor(actor, 'invited-person'),
        subject: `appointment:${id}`,
        before: { state: 'invited' },
        after: { state: given },
      });
      const companyName = company?.name ?? row.company;
      await mailAnswer(tx, parts, row, companyName, given);
      if (given === 'accepted') {
        await succeed(tx, row, companyName, actor, at);
        await watchLastDay(tx, row);
      }
      return { ok: true, already: false };
    });
  };

/** Who is replaced stays in charge until the successor accepts, and no longer. */
async function succeed(tx: Tx, row: AppointmentRow, companyName: string, actor: Actor, at: Date): Promise<void> {
  if (row.replaces === null) return;
  const before = await endReplaced(tx, row.replaces, at, nameOf(actor));
  if (before === null) return;
  await record(tx, {
    at,
    action: 'btb.manager-replaced',
    company: row.company,
    actor: auditActor(actor, 'invited-person'),
    subject: `appointment:${before.id}`,
    before: { state: 'accepted' },
    after: { state: 'ended', by: `appointment:${row.id}` },
  });
  await mailReplaced(tx, before, companyName, row);
}
