import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Insz } from '#belgian/insz.ts';
import { addDays, brusselsDate, endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import { enqueue } from '#store/jobs/index.ts';
import type { Appointee } from './appoint-command.ts';
import type { Actor, Parts } from './parts.ts';
import type { Bounds } from './rules/bounds.ts';
import type { ManagerRole } from './rules/mandate.ts';
import { draftInScope, putDraft, removeDraftInScope, type DraftRow } from './store/drafts.ts';

/** An appointment that somebody is filling in, step by step, and has not sent. */
export interface Draft {
  /** UUID of the appointment that comes of it. */
  readonly id: string;
  /** A representative names themselves; otherwise it was declared that the person works within the organisation. */
  readonly self: boolean;
  /** UUID of the appointment that ends as soon as this one is accepted; null: none. */
  readonly replaces: string | null;
  /** null: this step was not done yet */
  readonly appointee: Appointee | null;
  /** null: this step was not done yet */
  readonly task: { readonly role: ManagerRole; readonly bounds: Bounds } | null;
  /** The last day on which it is kept. */
  readonly keepUntil: LocalDate;
}

/** Whose draft it is, and in which company. */
export interface DraftOf {
  readonly actor: Pick<Actor, 'insz'>;
  readonly company: EnterpriseNumber;
  readonly at: Date;
}

/** How long a draft is kept after it was last touched, in days: ours. */
export const daysKept = 30;

export const draftJob = 'btb.draft-over';

const scopeOf = ({ vault }: Pick<Parts, 'vault'>, { actor, company }: DraftOf) => {
  const index = vault.index(actor.insz);
  return { index, scope: { company, person: index.toString('hex') } };
};

/** What this person began in this company and has not sent; null when there is nothing, or its time is over. */
export const draftOf =
  (parts: Pick<Parts, 'db' | 'vault'>) =>
  async (of: DraftOf): Promise<Draft | null> => {
    const { index, scope } = scopeOf(parts, of);
    const today = brusselsDate(of.at);
    const row = await parts.db.look(scope, (tx) => draftInScope(tx, of.company, index, today));
    return row === null ? null : draft(row, parts.vault.open);
  };

/** Keeps what was filled in, in the place of what was there. It decides nothing, and is not in the record of changes. */
export const saveDraft =
  (parts: Pick<Parts, 'db' | 'vault'>) =>
  async (of: DraftOf, one: Omit<Draft, 'keepUntil'>): Promise<void> => {
    const { index, scope } = scopeOf(parts, of);
    const keepUntil = addDays(brusselsDate(of.at), daysKept);
    await parts.db.transaction(scope, async (tx) => {
      await putDraft(tx, {
        id: one.id,
        company: of.company,
        drafter_index: index,
        self: one.self,
        replaces: one.replaces,
        insz_sealed: one.appointee === null ? null : parts.vault.seal(one.appointee.insz),
        given_name: one.appointee?.givenName ?? null,
        family_name: one.appointee?.familyName ?? null,
        email: one.appointee?.email ?? null,
        phone: one.appointee?.phone ?? null,
        ...taskColumns(one.task),
        keep_until: keepUntil,
      });
      const options = { key: `${draftJob} ${one.id}`, runAt: endOfBrusselsDay(keepUntil) };
      await enqueue(tx, draftJob, { id: one.id }, options);
    });
  };

/** Throws away what was filled in. Twice is once. */
export const removeDraft =
  (parts: Pick<Parts, 'db' | 'vault'>) =>
  (of: DraftOf): Promise<void> => {
    const { index, scope } = scopeOf(parts, of);
    return parts.db.transaction(scope, (tx) => removeDraftInScope(tx, of.company, index));
  };

function taskColumns(task: Draft['task']) {
  if (task === null) return { role: null, services: null, establishments: null, may_appoint: null, until_date: null };
  const { role, bounds } = task;
  return {
    role,
    services: bounds.services === 'every' ? null : bounds.services,
    establishments: bounds.establishments === 'every' ? null : bounds.establishments,
    may_appoint: bounds.mayAppoint,
    until_date: bounds.until,
  };
}

function draft(row: DraftRow, open: (sealed: Buffer) => Insz): Draft {
  const { insz_sealed: sealed, given_name: givenName, family_name: familyName, email, phone, role } = row;
  const complete = sealed !== null && givenName !== null && familyName !== null && email !== null && phone !== null;
  return {
    id: row.id,
    self: row.self,
    replaces: row.replaces,
    appointee: complete ? { insz: open(sealed), givenName, familyName, email, phone } : null,
    task:
      role === null
        ? null
        : {
            role,
            bounds: {
              services: row.services ?? 'every',
              establishments: row.establishments ?? 'every',
              mayAppoint: row.may_appoint === true,
              until: row.until_date,
            },
          },
    keepUntil: row.keep_until,
  };
}
