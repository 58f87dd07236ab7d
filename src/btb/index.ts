import { randomUUID } from 'node:crypto';
import type { HistoryEntry } from '#audit/history.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import type { LocalDate } from '#belgian/local-date.ts';
import type { Keys } from '#keys/keys-file.ts';
import { inszVault, sealFor } from '#keys/sealed.ts';
import type { Db } from '#store/database.ts';
import type { JobHandlers } from '#store/jobs/index.ts';
import { carryOutJobs } from './exception/carry-out.ts';
import { forgetJobs } from './exception/forget.ts';
import type { ExceptionParts } from './exception/exception-parts.ts';
import { openExceptions, type Exceptions } from './exception/index.ts';
import { actingIn, type ActingDecision } from './acting-in.ts';
import { appoint, type AppointVerdict } from './appoint.ts';
import type { Appoint } from './appoint-command.ts';
import type { Appointment } from './appointment.ts';
import { answerInvitation, type AnswerInvitation, type AnswerVerdict } from './answer-invitation.ts';
import type { KboBelow } from './below.ts';
import { closeAppointment, type CloseAppointment, type CloseVerdict } from './close-appointment.ts';
import {
  appointmentsToConfirm,
  confirmAppointments,
  type ConfirmAppointments,
  type ConfirmVerdict,
} from './confirm-appointments.ts';
import type { GovernCommand } from './govern.ts';
import { followKbo } from './follow-kbo.ts';
import { openInvitation, type OpenInvitation } from './open-invitation.ts';
import { acceptableInvitations } from './acceptable-invitations.ts';
import { pauseAppointment, type PauseVerdict } from './pause-appointment.ts';
import { stopMandates, type MandatesStopped, type StopMandates } from './stop-mandates.ts';
import { resign, type Resign, type ResignVerdict } from './resign.ts';
import { sendAgain, type SendAgainVerdict } from './send-again.ts';
import { expireInvitations } from './jobs.ts';
import { addressOf, managersOf, type Manager } from './managers.ts';
import { mayAppointIn, type AppointmentAsked } from './decide-appointment.ts';
import { exportHistory, historyOf, type HistoryOf } from './history.ts';
import { draftOf, removeDraft, saveDraft, type Draft, type DraftOf } from './drafts.ts';
import type { Actor } from './parts.ts';
import { renumber, type Renumber } from './renumber.ts';
import {
  appointmentsIn,
  chiefAccessManagersOf,
  companiesManagedBy,
  invitationsFor,
  mayManageIn,
  stateOf,
  type ChiefAccessManager,
  type ManagedCompany,
  type StateOfCompany,
} from './questions.ts';
import type { AppointDecision } from './rules/may-appoint.ts';
import type { ManageDecision } from './rules/may-manage.ts';
import type { ToConfirm } from './store/to-confirm.ts';
import { tellJobs } from './tell-representatives.ts';
import { tidingsOf } from './tidings.ts';
import { isLastInCharge, tasksOf, type Task } from './tasks-of.ts';

export type { Acting, ActingDecision, SeenAppointment } from './acting-in.ts';
export type { AppointVerdict } from './appoint.ts';
export type { Appoint } from './appoint-command.ts';
export type { Appointment } from './appointment.ts';
export type { AnswerInvitation, AnswerVerdict } from './answer-invitation.ts';
export type { Draft } from './drafts.ts';
export type { CloseAppointment, CloseVerdict } from './close-appointment.ts';
export type { Actor } from './parts.ts';
export type { ChiefAccessManager, ManagedCompany, StateOfCompany } from './questions.ts';
export { daysKept as draftsKeptDays } from './drafts.ts';
export { documentDays as documentsKeptDays } from './exception/rules/keep-until.ts';
export { covers, unbounded, within, type Bounds } from './rules/bounds.ts';
export type { ManagerRole } from './rules/mandate.ts';
export type { Task } from './tasks-of.ts';
export type { ManageDecision } from './rules/may-manage.ts';

/** Whom did the legal representative put in charge of access? Days are Belgian; moments come with each command. */
export interface Btb {
  readonly chiefAccessManagersOf: (company: EnterpriseNumber, on: LocalDate) => Promise<readonly ChiefAccessManager[]>;
  readonly companiesManagedBy: (insz: Insz, on: LocalDate) => Promise<readonly ManagedCompany[]>;
  readonly mayManage: (insz: Insz, company: EnterpriseNumber, on: LocalDate) => Promise<ManageDecision>;
  readonly acceptableInvitations: ReturnType<typeof acceptableInvitations>;
  readonly stateOf: (company: EnterpriseNumber, on: LocalDate) => Promise<StateOfCompany>;
  /** Everybody who manages access on this day, also of one branch: to tell them what waits for them. */
  readonly managersOf: (company: EnterpriseNumber, on: LocalDate) => Promise<readonly Manager[]>;
  /** Where somebody is told of what happens with their appointment; null: no address is known. */
  readonly addressOf: ReturnType<typeof addressOf>;
  /** What former representatives appointed, and one of today has to confirm. */
  readonly appointmentsToConfirm: (company: EnterpriseNumber) => Promise<readonly ToConfirm[]>;
  readonly confirmAppointments: (command: ConfirmAppointments) => Promise<ConfirmVerdict>;
  readonly appoint: (command: Appoint) => Promise<AppointVerdict>;
  /** What `appoint` would answer now; nothing is written. */
  readonly mayAppoint: (asked: AppointmentAsked) => Promise<AppointDecision>;
  /** One page of what was recorded of the appointments of a company, as far as this person sees them. */
  readonly historyOf: ReturnType<typeof historyOf>;
  /** All of it, the latest first; that it was taken is recorded. */
  readonly exportHistory: (of: HistoryOf, actor: Actor, at: Date) => AsyncIterable<HistoryEntry>;
  readonly draftOf: (of: DraftOf) => Promise<Draft | null>;
  readonly saveDraft: (of: DraftOf, draft: Omit<Draft, 'keepUntil'>) => Promise<void>;
  readonly removeDraft: (of: DraftOf) => Promise<void>;
  /** Requests with documents, for whom neither KBO nor a strong key suffices. */
  readonly exceptions: Exceptions;
  readonly accept: (command: AnswerInvitation) => Promise<AnswerVerdict>;
  readonly decline: (command: AnswerInvitation) => Promise<AnswerVerdict>;
  readonly withdraw: (command: CloseAppointment) => Promise<CloseVerdict>;
  readonly end: (command: CloseAppointment) => Promise<CloseVerdict>;
  readonly suspend: (command: GovernCommand) => Promise<PauseVerdict>;
  readonly resume: (command: GovernCommand) => Promise<PauseVerdict>;
  readonly sendAgain: (command: GovernCommand) => Promise<SendAgainVerdict>;
  /** The emergency brake: ends what the actor decides over, of a person or of everybody. */
  readonly stop: (command: StopMandates) => Promise<MandatesStopped>;
  /** A manager gives up their own task. */
  readonly resign: (command: Resign) => Promise<ResignVerdict>;
  /** The invited person looks at the invitation. */
  readonly open: (command: OpenInvitation) => Promise<void>;
  /** The national number of a person changed. */
  readonly renumber: (command: Renumber) => Promise<void>;
  /** May somebody see who manages access for the company, and what do they see then? */
  readonly actingIn: (actor: Pick<Actor, 'insz'>, company: EnterpriseNumber, on: LocalDate) => Promise<ActingDecision>;
  /** What this person was put in charge of. Only for that person. */
  readonly tasksOf: (insz: Insz, on: LocalDate) => Promise<readonly Task[]>;
  /** Would nobody be in charge of the company without this task? */
  readonly isLastInCharge: (task: Pick<Task, 'id' | 'company'>, on: LocalDate) => Promise<boolean>;
  /** Only for who represents the company: it holds numbers and addresses of people. */
  readonly appointmentsIn: (company: EnterpriseNumber, on: LocalDate) => Promise<readonly Appointment[]>;
  /** Only for that person. */
  readonly invitationsFor: (insz: Insz, on: LocalDate) => Promise<readonly Appointment[]>;
}

export interface BtbDeps {
  /** Days in which whoever it concerns may object to a request with documents. */
  readonly waitingDays?: number;
  /** The addresses that people confirmed with their digital keys; without it none is known. */
  readonly addressOf?: ExceptionParts['addressOf'];
  readonly uuid?: () => string;
  /** The database as `btb` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  readonly kbo: KboBelow;
  /** Public origins, for the links in mails. */
  readonly btbUrl: URL;
  readonly gebruikersbeheerUrl: URL;
}

/** Ours: no source says how long. */
const tenDays = 10;

const partsOf = ({ keys, waitingDays, addressOf, uuid, ...deps }: BtbDeps): ExceptionParts => ({
  ...deps,
  vault: inszVault(keys, 'btb'),
  addressOf: addressOf ?? (async () => null),
  documents: sealFor(keys, 'btb.document'),
  waitingDays: waitingDays ?? tenDays,
  uuid: uuid ?? randomUUID,
});

export function openBtb(deps: BtbDeps): Btb {
  const parts = partsOf(deps);
  return {
    chiefAccessManagersOf: chiefAccessManagersOf(parts),
    companiesManagedBy: companiesManagedBy(parts),
    mayManage: mayManageIn(parts),
    acceptableInvitations: acceptableInvitations(parts),
    stateOf: stateOf(parts),
    managersOf: managersOf(parts),
    addressOf: addressOf(parts),
    appointmentsToConfirm: appointmentsToConfirm(parts),
    confirmAppointments: confirmAppointments(parts),
    appoint: appoint(parts),
    mayAppoint: mayAppointIn(parts),
    historyOf: historyOf(parts),
    exportHistory: exportHistory(parts),
    draftOf: draftOf(parts),
    saveDraft: saveDraft(parts),
    removeDraft: removeDraft(parts),
    exceptions: openExceptions(parts),
    accept: answerInvitation(parts, 'accepted'),
    decline: answerInvitation(parts, 'declined'),
    withdraw: closeAppointment(parts, 'withdrawn'),
    end: closeAppointment(parts, 'ended'),
    suspend: pauseAppointment(parts, 'suspended'),
    resume: pauseAppointment(parts, 'resumed'),
    sendAgain: sendAgain(parts),
    stop: stopMandates(parts),
    resign: resign(parts),
    open: openInvitation(parts),
    renumber: renumber(parts),
    actingIn: actingIn(parts),
    tasksOf: tasksOf(parts),
    isLastInCharge: isLastInCharge(parts),
    appointmentsIn: appointmentsIn(parts),
    invitationsFor: invitationsFor(parts),
  };
}

export const jobHandlers = (deps: BtbDeps & { readonly clock: () => Date }): JobHandlers => ({
  ...expireInvitations(partsOf(deps), deps.clock),
  ...carryOutJobs(partsOf(deps), deps.clock),
  ...forgetJobs(partsOf(deps), deps.clock),
  ...tellJobs(partsOf(deps), deps.clock, tidingsOf(partsOf(deps))),
  'btb.kbo-changed': () => followKbo(partsOf(deps), deps.clock()),
});
