import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { brusselsDate, endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Language } from '#web/languages.ts';
import { auditActor } from './audit-actor.ts';
import type { MayNotRepresent } from './below.ts';
import { expireOverdue } from './expire-overdue.ts';
import { mailInvitation } from './mails.ts';
import { nameOf, type Actor, type Parts } from './parts.ts';
import { lastDayToAnswer, stateOn } from './rules/appointment-state.ts';
import { mayAppoint, type AppointDecision, type MayNotAppoint } from './rules/may-appoint.ts';
import { addAppointment } from './store/add-appointment.ts';
import { appointmentById, appointmentsOfCompany, type AppointmentRow } from './store/appointments.ts';
import { takeTurn } from './store/change-state.ts';

export interface Appoint {
  /** UUID that the caller gives: the same command twice makes one appointment. */
  readonly id: string;
  /** The legal representative. */
  readonly actor: Actor;
  /** Where the answer is mailed; null: nowhere. */
  readonly actorEmail: string | null;
  readonly company: EnterpriseNumber;
  readonly appointee: Appointee;
  /** Declared by the actor: the appointee works within the organisation. */
  readonly declaredWithin: boolean;
  /** Of the mails. */
  readonly language: Language;
  readonly at: Date;
}

export interface Appointee {
  readonly insz: Insz;
  /** 1 to 100 characters each */
  readonly givenName: string;
  readonly familyName: string;
  /** 3 to 254 characters */
  readonly email: string;
  /** 3 to 40 characters */
  readonly phone: string;
}

export type AppointVerdict =
  | { readonly ok: true; readonly id: string; readonly state: 'invited' | 'accepted'; readonly already: boolean }
  | { readonly ok: false; readonly because: 'may-not-represent'; readonly why: MayNotRepresent }
  | { readonly ok: false; readonly because: MayNotAppoint };

export const expiryJob = 'btb.invitation-expired';

/**
 * Puts somebody in charge of access to a company: invites them, or, when the representative names themselves, makes
 * it so at once.
 */
export const appoint =
  (parts: Parts) =>
  async (command: Appoint): Promise<AppointVerdict> => {
    const { company, actor, at } = command;
    const today = brusselsDate(at);
    const representation = await parts.kbo.mayRepresent(actor.insz, company, today);
    const [found, snapshot] = await Promise.all([parts.kbo.company(company), parts.kbo.snapshot()]);
    const inszIndex = parts.vault.index(command.appointee.insz);
    const appointsSelf = command.appointee.insz === actor.insz;

    return parts.db.transaction({ company }, async (tx): Promise<AppointVerdict> => {
      await takeTurn(tx, company);
      const before = await appointmentById(tx, command.id);
      if (before !== null && before.insz_index.equals(inszIndex) && before.appointed_by === actor.id) {
        return { ok: true, id: before.id, state: before.answered_at === null ? 'invited' : 'accepted', already: true };
      }
      const name = found?.name ?? company;
      await expireOverdue(tx, parts, { number: company, name }, at);
      const rows = await appointmentsOfCompany(tx, company);
      const states = rows.map((row) => ({ own: row.insz_index.equals(inszIndex), state: stateNow(row, today) }));
      const decision = mayAppoint({
        representation,
        appointsSelf,
        declaredWithin: command.declaredWithin,
        statesOfAppointee: states.filter(({ own }) => own).map(({ state }) => state),
        openInvitations: states.filter(({ state }) => state === 'invited').length,
      });
      if (!decision.permitted) return refusal(decision);
      const row = newRow(parts, command, decision, snapshot?.date ?? today);
      if (!(await addAppointment(tx, row))) return { ok: false, because: 'invited-already' };
      await recordAppointment(tx, command, row);
      if (row.state === 'invited') {
        await mailInvitation(tx, parts, row, name);
        await enqueue(tx, expiryJob, { company }, { runAt: endOfBrusselsDay(row.last_day) });
      }
      return { ok: true, id: row.id, state: decision.acceptedAtOnce ? 'accepted' : 'invited', already: false };
    });
  };

const stateNow = (row: AppointmentRow, on: LocalDate) => stateOn({ state: row.state, lastDay: row.last_day }, on);

const refusal = (decision: Extract<AppointDecision, { permitted: false }>): AppointVerdict =>
  decision.because === 'may-not-represent'
    ? { ok: false, because: 'may-not-represent', why: decision.why }
    : { ok: false, because: decision.because };

function newRow(
  { vault }: Parts,
  { id, actor, actorEmail, company, appointee, language, at }: Appoint,
  decision: Extract<AppointDecision, { permitted: true }>,
  snapshot: LocalDate,
): AppointmentRow {
  const named = decision.acceptedAtOnce ? actor : appointee;
  return {
    id,
    company,
    role: 'chief-access-manager',
    services: null,
    establishments: null,
    may_appoint: true,
    until_date: null,
    insz_sealed: vault.seal(appointee.insz),
    insz_index: vault.index(appointee.insz),
    given_name: named.givenName,
    family_name: named.familyName,
    email: appointee.email,
    phone: appointee.phone,
    declared_within_organisation: decision.acceptedAtOnce ? 'representative' : 'declared',
    appointed_by: actor.id,
    appointed_by_name: nameOf(actor),
    appointed_by_email: actorEmail,
    appointed_by_capacity: 'legal-representative',
    appointed_under: null,
    appointed_by_function: decision.function,
    function_since: decision.since,
    kbo_snapshot: snapshot,
    replaces: null,
    language,
    invited_at: at,
    last_sent_at: at,
    times_sent: 1,
    opened_at: null,
    last_day: lastDayToAnswer(brusselsDate(at)),
    state: decision.acceptedAtOnce ? 'accepted' : 'invited',
    answered_at: decision.acceptedAtOnce ? at : null,
    closed_at: null,
    closed_by_name: null,
    closing_kind: null,
    suspended_at: null,
    suspended_by_name: null,
  };
}

const recordAppointment = (tx: Tx, { actor, company, at }: Appoint, row: AppointmentRow): Promise<void> =>
  record(tx, {
    at,
    action: row.state === 'accepted' ? 'btb.appointed-self' : 'btb.invited',
    company,
    actor: auditActor(actor, 'legal-representative'),
    subject: `appointment:${row.id}`,
    after: {
      name: `${row.given_name} ${row.family_name}`,
      state: row.state,
      within: row.declared_within_organisation,
      function: row.appointed_by_function,
      functionSince: row.function_since,
      kboSnapshot: row.kbo_snapshot,
      lastDay: row.last_day,
    },
  });
