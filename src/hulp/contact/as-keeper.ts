import { record, type AuditActor } from '#audit/record.ts';
import { brusselsDate, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import type { OpenedDocument } from '#web/document-answer.ts';
import type { SignedInVisit } from '#web/visit.ts';
import type { AsStaff } from '../as-staff.ts';
import { openedFile } from './as-sender.ts';
import { entryOf, factsOf, timedOf, type Entry } from './case-facts.ts';
import type { ContactParts } from './contact-parts.ts';
import { tellSender } from './mails.ts';
import type { CaseNumber } from './rules/case-number.ts';
import {
  mayAsStaff,
  staffActions,
  type CloseReason,
  type MayNotAsStaff,
  type StaffAction,
} from './rules/case-state.ts';
import { readReference } from '#web/refusals/rules/read-reference.ts';
import { lengthOf, lines, longestOf, type Team } from './rules/contact-form.ts';
import { lateness } from './rules/deadlines.ts';
import type { SenderFacts } from './seals.ts';
import { caseByNumber, lockCase, type CaseRow, type Change } from './store/cases.ts';
import { entriesOf, type EntryKind } from './store/entries.ts';
import { filesOf, type FileRow } from './store/files.ts';
import { countInbox, inbox, type InboxAsked, type InboxFilter, type InboxRow } from './store/inbox.ts';
import { members, noteMember, type MemberRow } from './store/members.ts';
import { statistics, type MonthRow } from './store/statistics.ts';
import { takeStep } from './take-step.ts';

export interface Inbox {
  readonly rows: readonly (Omit<InboxRow, 'sealed'> & Pick<SenderFacts, 'title' | 'name'>)[];
  readonly counts: Readonly<Record<InboxFilter, number>>;
  readonly me: string;
}

/** A case as members of staff see it. */
export interface StaffCase {
  readonly row: CaseRow;
  readonly sender: SenderFacts;
  readonly entries: readonly Entry[];
  readonly files: readonly FileRow[];
  readonly members: readonly MemberRow[];
  readonly me: string;
  readonly late: ReturnType<typeof lateness>;
  readonly may: readonly StaffAction[];
}

export interface StaffCommand {
  readonly number: CaseNumber;
  readonly action: StaffAction;
  /** The version that the page showed. */
  readonly version: number;
  readonly words: string;
  /** The answer was given by telephone. */
  readonly called: boolean;
  readonly member: string;
  readonly team: Team | null;
  readonly reason: CloseReason | null;
  readonly reference: string;
}

export type StaffVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because:
        | MayNotAsStaff
        | 'not-found'
        /** Somebody did something with it since the page was shown. */
        | 'changed'
        | 'no-words'
        | 'long'
        | 'no-member'
        | 'no-team'
        | 'no-reason'
        | 'no-reference';
    };

type Who = Pick<SignedInVisit, 'person' | 'now'>;

const nameOf = ({ person }: Pick<SignedInVisit, 'person'>): string =>
  `${person.givenName} ${person.familyName}`.slice(0, 200);

const actorOf = (who: Pick<SignedInVisit, 'person'>): AuditActor => ({
  kind: 'person',
  id: who.person.voId,
  name: nameOf(who),
  capacity: 'staff',
  ...(who.person.acr === null ? {} : { key: who.person.acr.slice(who.person.acr.lastIndexOf(':') + 1) }),
});

/** What who keeps the help may do and see; null for anybody else. */
export const asKeeper = (parts: ContactParts, asStaff: AsStaff) => {
  const { seals } = parts;
  const asMember = <T>(who: Who, work: (tx: Tx, me: string) => Promise<T>): Promise<T | null> =>
    asStaff(who, async (tx) => work(tx, await noteMember(tx, nameOf(who))));
  return {
    inbox: (
      who: Who,
      asked: Omit<InboxAsked, 'me' | 'today'>,
      part: { readonly limit: number; readonly offset: number },
    ): Promise<Inbox | null> =>
      asMember(who, async (tx, me) => {
        const all = { ...asked, me, today: brusselsDate(who.now) };
        const rows = await inbox(tx, all, part);
        return {
          rows: rows.map(({ sealed, ...row }) => {
            const { title, name } = seals.openSender(sealed);
            return { ...row, title, name };
          }),
          counts: await countInbox(tx, all),
          me,
        };
      }),
    statistics: (who: Who, since: LocalDate): Promise<readonly MonthRow[] | null> =>
      asMember(who, (tx) => statistics(tx, since, brusselsDate(who.now))),
    /** null: not of the staff */
    read: (who: Who, number: CaseNumber): Promise<StaffCase | 'missing' | null> =>
      asMember(who, async (tx, me) => {
        const row = await caseByNumber(tx, number);
        if (row === null) return 'missing';
        const facts = factsOf(row);
        return {
          row,
          sender: seals.openSender(row.sealed),
          entries: (await entriesOf(tx, row.id)).map(entryOf(seals)),
          // What was taken back is no business of staff any more.
          files: row.state === 'withdrawn' ? [] : await filesOf(tx, row.id),
          members: await members(tx),
          me,
          late: lateness(timedOf(row), brusselsDate(who.now)),
          may: staffActions.filter((action) => mayAsStaff({ action }, me, facts).permitted),
        };
      }),
    /** That it was opened, and by whom, is recorded. */
    file: (who: Who, number: CaseNumber, file: string): Promise<OpenedDocument | null> =>
      asMember(who, async (tx) => {
        const row = await caseByNumber(tx, number);
        const found = row === null || row.state === 'withdrawn' ? null : await openedFile(parts, tx, row, file);
        if (row === null || found === null) return null;
        await record(tx, {
          at: who.now,
          action: 'hulp.contact-file-opened',
          company: null,
          actor: actorOf(who),
          subject: `contact:${row.id}`,
          after: { file },
        });
        return found;
      }),
    act: async (who: Who, command: StaffCommand): Promise<StaffVerdict> =>
      (await asMember(who, (tx, me) => act(tx, parts, who, me, command))) ?? { ok: false, because: 'not-found' },
  };
};

const no = (because: Extract<StaffVerdict, { ok: false }>['because']): StaffVerdict => ({ ok: false, because });

async function act(tx: Tx, parts: ContactParts, who: Who, me: string, command: StaffCommand): Promise<StaffVerdict> {
  const { action, version, called, reason } = command;
  const row = await lockCase(tx, command.number);
  if (row === null) return no('not-found');
  // A note or a reference decides nothing: it may stand beside whatever happened meanwhile.
  if (version !== row.version && action !== 'note' && action !== 'reference') return no('changed');
  const to = (await members(tx)).find(({ staff }) => staff === command.member);
  const decision = mayAsStaff(
    { action, ...(to === undefined ? {} : { to: to.staff }), ...(reason === null ? {} : { reason }) },
    me,
    factsOf(row),
  );
  if (!decision.permitted) return no(decision.because);
  const words = lines(command.words);
  const reference = readReference(command.reference);
  if (lengthOf(words) > longestOf.text) return no('long');
  if ((action === 'answer' || action === 'note') && words === '') return no('no-words');
  if (action === 'hand-over' && to === undefined) return no('no-member');
  if (action === 'team' && command.team === null) return no('no-team');
  if (action === 'close' && reason === null) return no('no-reason');
  if (action === 'reference' && reference === null) return no('no-reference');
  const given = { team: command.team, reference, reason, name: to?.name ?? null, called: called || !row.has_mail };
  const { kind, change, what, inside } = stepOf(action, row, given, who.now);
  await takeStep(tx, parts, row, {
    kind,
    change: {
      ...change,
      state: decision.to,
      ...(decision.inCharge === undefined ? {} : { inCharge: decision.inCharge }),
    },
    role: 'staff',
    name: nameOf(who),
    actor: actorOf(who),
    inside,
    words: words === '' ? null : words,
    what,
    at: who.now,
  });
  if (action === 'answer') await tellSender(tx, parts, row, 'answered');
  if (action === 'close' && reason !== 'nuisance') await tellSender(tx, parts, row, 'closed');
  return { ok: true };
}

interface Given {
  readonly team: Team | null;
  readonly reference: string | null;
  readonly reason: CloseReason | null;
  readonly name: string | null;
  readonly called: boolean;
}

interface Step {
  readonly kind: EntryKind;
  readonly change: Change;
  readonly what: string | null;
  readonly inside: boolean;
}

/** What an action changes besides the state, and what is written down of it. */
function stepOf(action: StaffAction, row: CaseRow, { team, reference, reason, name, called }: Given, at: Date): Step {
  switch (action) {
    case 'take':
      return { kind: 'taken', change: {}, what: null, inside: false };
    case 'confirm':
      return { kind: 'confirmed', change: { confirmedAt: at, dueOn: row.answer_by }, what: 'called', inside: false };
    case 'answer':
      return {
        kind: 'answered',
        change: { answeredAt: row.answered_at ?? at, confirmedAt: row.confirmed_at ?? at, dueOn: null },
        what: called ? 'called' : 'mail',
        inside: false,
      };
    case 'note':
      return { kind: 'note', change: {}, what: null, inside: true };
    case 'reference':
      return { kind: 'reference', change: reference === null ? {} : { reference }, what: reference, inside: true };
    case 'hand-over':
      return { kind: 'handed-over', change: {}, what: name?.slice(0, 100) ?? null, inside: true };
    case 'team':
      return { kind: 'team', change: team === null ? {} : { team }, what: team, inside: false };
    case 'close':
      return {
        kind: 'closed',
        change: { endedAt: at, closedBecause: reason, dueOn: null },
        what: reason,
        inside: false,
      };
  }
}
