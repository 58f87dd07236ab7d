import { addDays, brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Appoint } from './appoint-command.ts';
import { actorFacts } from './actor-facts.ts';
import { datesOf } from './appointment.ts';
import type { Representation } from './below.ts';
import type { Parts } from './parts.ts';
import { stateOn, type AppointmentState } from './rules/appointment-state.ts';
import { latelyDays, mayAppoint, type AppointDecision, type AppointFacts } from './rules/may-appoint.ts';
import { holds } from './rules/mandate.ts';
import { appointmentsOfCompany, type AppointmentRow } from './store/appointments.ts';

/** What KBO says about an appointment that somebody asks for. */
export interface AskedOfKbo {
  readonly representation: Representation;
  readonly registerIsFresh: boolean;
}

/** What an appointment comes down to of which nothing is kept yet. */
export type AppointmentAsked = Pick<
  Appoint,
  'actor' | 'company' | 'role' | 'bounds' | 'declaredWithin' | 'replaces' | 'at'
> & {
  readonly appointee: Pick<Appoint['appointee'], 'insz'> & Partial<Pick<Appoint['appointee'], 'email'>>;
};

export async function askKbo(
  { kbo }: Pick<Parts, 'kbo'>,
  { actor, company, at }: AppointmentAsked,
): Promise<AskedOfKbo> {
  const today = brusselsDate(at);
  const [representation, { fresh }] = await Promise.all([
    kbo.mayRepresent(actor.insz, company, today),
    kbo.freshness(today),
  ]);
  return { representation, registerIsFresh: fresh };
}

/**
 * May somebody be put in charge as asked, by all that stands in the register and among the appointments?
 * @param rows every appointment of the company
 */
export function decideAppointment(
  parts: Pick<Parts, 'vault'>,
  asked: AppointmentAsked,
  { representation, registerIsFresh }: AskedOfKbo,
  rows: readonly AppointmentRow[],
): AppointDecision {
  const { actor, appointee } = asked;
  const today = brusselsDate(asked.at);
  const index = parts.vault.index(appointee.insz);
  const states = rows.map((row): { readonly own: boolean; readonly state: AppointmentState } => ({
    own: row.insz_index.equals(index),
    state: isOver(row, today) ? 'ended' : stateOn({ state: row.state, lastDay: row.last_day }, today),
  }));
  const lately = rows.filter((row) => addDays(brusselsDate(row.invited_at), latelyDays) >= today);
  return mayAppoint(
    {
      actor: actorFacts(parts, actor, representation, rows, today),
      asked,
      appointsSelf: appointee.insz === actor.insz,
      replaced: replacedBy(asked, rows),
      declaredWithin: asked.declaredWithin,
      statesOfAppointee: states.filter(({ own }) => own).map(({ state }) => state),
      invitedLately: lately.filter((row) => row.insz_index.equals(index)).length,
      mailedLately: lately.filter((row) => row.email === appointee.email).length,
      openInvitations: states.filter(({ state }) => state === 'invited').length,
      registerIsFresh,
    },
    today,
  );
}

/** The last day of the task is behind us, be it marked so or not. */
const isOver = ({ state, until_date: until }: AppointmentRow, today: LocalDate): boolean =>
  state === 'accepted' && until !== null && until < today;

function replacedBy({ replaces, at }: AppointmentAsked, rows: readonly AppointmentRow[]): AppointFacts['replaced'] {
  if (replaces === null) return null;
  const row = rows.find(({ id }) => id === replaces);
  if (row === undefined) return 'nobody';
  const held = datesOf(row, false);
  // A suspended task can be taken over too.
  return holds({ ...held, suspended: false }, brusselsDate(at)) ? held : 'nobody';
}

/** What appointing would answer now; nothing is written. */
export const mayAppointIn =
  (parts: Parts) =>
  async (asked: AppointmentAsked): Promise<AppointDecision> => {
    const { company } = asked;
    const kbo = await askKbo(parts, asked);
    const rows = await parts.db.look({ company }, (tx) => appointmentsOfCompany(tx, company));
    return decideAppointment(parts, asked, kbo, rows);
  };
