import { addDays, brusselsDate, endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Actor } from '../parts.ts';
import type { ExceptionParts } from './exception-parts.ts';
import { dueJob } from './carry-out.ts';
import { tellAsker, tellConcerned } from './mails.ts';
import { mayAsStaff, staffActions, type MayNotAsStaff, type StaffAction } from './rules/may-as-staff.ts';
import { unreadBy } from './store/documents.ts';
import { factsOf, lockRequest, objectorsOf, requestById, type Change, type RequestRow } from './store/requests.ts';
import { staffMember, type StaffRow } from './store/staff.ts';
import type { StepKind } from './store/steps.ts';
import { takeStep, wordsOf } from './take-step.ts';

export interface AsStaff {
  /** UUID of the request */
  readonly id: string;
  readonly actor: Actor;
  readonly action: StaffAction;
  /** What who asks reads; needed to ask for more and to refuse. */
  readonly words: string;
  readonly at: Date;
}

export type AsStaffVerdict =
  { readonly ok: true } | { readonly ok: false; readonly because: MayNotAsStaff | 'not-found' | 'no-words' };

/** Somebody of the staff with one request, as the rules see them. */
interface Looking {
  readonly member: StaffRow;
  readonly actor: Pick<Actor, 'insz' | 'id'>;
  readonly index: Buffer;
}

/**
 * What this member may do with a request now, as the pages offer it; each is asked again when it is done. Approving is
 * offered before everything was read: a document opens beside the page, which does not know of it.
 */
export async function staffMay(tx: Tx, looking: Looking, row: RequestRow): Promise<readonly StaffAction[]> {
  const decide = await decider(tx, looking, row);
  return staffActions.filter((action) => {
    const decision = decide(action);
    return decision.permitted || decision.because === 'not-read';
  });
}

async function decider(tx: Tx, { member, actor, index }: Looking, row: RequestRow) {
  const person = index.toString('hex');
  const facts = factsOf(row, { objectors: await objectorsOf(tx, row.id), newDocuments: 0 });
  // Somebody who had two national numbers stays the same person.
  const asker = row.asker_id === actor.id ? person : facts.asker;
  const staff = { id: member.id, person, hasRead: (await unreadBy(tx, row.id, member.id)) === 0 };
  return (action: StaffAction) => mayAsStaff(action, staff, { ...facts, asker });
}

/** The member of staff with this number today; null: none. */
export const staffOf =
  ({ db, vault }: Pick<ExceptionParts, 'db' | 'vault'>) =>
  ({ insz }: Pick<Actor, 'insz'>): Promise<StaffRow | null> =>
    db.look({}, (tx) => staffMember(tx, vault.index(insz)));

/** A member of staff takes a request, asks for more, approves or refuses. Two different ones approve. */
export const actAsStaff =
  (parts: ExceptionParts) =>
  async ({ id, actor, action, words: text, at }: AsStaff): Promise<AsStaffVerdict> => {
    const index = parts.vault.index(actor.insz);
    const seen = await parts.db.look({ across: 'staff' }, (tx) => requestById(tx, id));
    if (seen === null) return { ok: false, because: 'not-found' };
    const companyName = (await parts.kbo.company(seen.company))?.name ?? seen.company;
    const scope = { across: 'staff', company: seen.company } as const;
    return parts.db.transaction(scope, async (tx): Promise<AsStaffVerdict> => {
      const member = await staffMember(tx, index);
      const row = member === null ? null : await lockRequest(tx, id);
      if (member === null || row === null || row.state === 'draft') return { ok: false, because: 'not-found' };
      const decision = (await decider(tx, { member, actor, index }, row))(action);
      if (!decision.permitted) return { ok: false, because: decision.because };
      const words = wordsOf(text);
      if (words === null && (action === 'ask-more' || action === 'refuse')) return { ok: false, because: 'no-words' };
      const { change, kind } = changeOf(parts, action, decision.to, row, member.id, at);
      const by = {
        role: 'staff',
        id: actor.id,
        name: `${member.given_name} ${member.family_name}`,
        key: actor.key,
      } as const;
      await takeStep(tx, row, { kind, change, by, words, at });
      const after = { ...row, ...(change.lastDay === undefined ? {} : { last_day: change.lastDay }) };
      await tell(tx, parts, after, companyName, kind, brusselsDate(at));
      return { ok: true };
    });
  };

function changeOf(
  { waitingDays }: Pick<ExceptionParts, 'waitingDays'>,
  action: StaffAction,
  to: RequestRow['state'],
  row: RequestRow,
  member: string,
  at: Date,
): { readonly change: Change; readonly kind: StepKind } {
  switch (action) {
    case 'take':
      return { change: { state: to, inCharge: member }, kind: 'taken' };
    case 'ask-more':
      return { change: { state: to, approvedBy: [] }, kind: 'more-asked' };
    case 'refuse':
      return { change: { state: to }, kind: 'refused' };
    case 'approve': {
      const approvedBy = [...row.approved_by, member];
      if (to !== 'waiting') return { change: { state: to, approvedBy }, kind: 'approved' };
      return { change: { state: to, approvedBy, lastDay: addDays(brusselsDate(at), waitingDays) }, kind: 'waiting' };
    }
  }
}

/** Who asks hears of what they must know or do; whoever it concerns, that they may object. */
async function tell(
  tx: Tx,
  parts: ExceptionParts,
  row: RequestRow,
  companyName: string,
  kind: StepKind,
  today: LocalDate,
): Promise<void> {
  if (kind === 'more-asked' || kind === 'refused' || kind === 'waiting') {
    await tellAsker(tx, parts, row, companyName, kind);
  }
  if (kind !== 'waiting' || row.last_day === null) return;
  await tellConcerned(tx, parts, row, companyName, 'object', today);
  await enqueue(tx, dueJob, { request: row.id, company: row.company }, { runAt: endOfBrusselsDay(row.last_day) });
}
