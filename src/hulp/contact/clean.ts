import { record, type AuditEvent } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import { byItself, keptDays, silentDays, withdrawnDays } from './rules/keep-until.ts';
import { changeCase, removeCase, silentCases, type CaseRow } from './store/cases.ts';
import { addEntry } from './store/entries.ts';

const day = 24 * 60 * 60_000;

/** So many at a time; the rest goes on another day. */
const mostAtOnce = 1_000;

/** Closes what was answered and heard no more of, and removes what ended long ago; in a job. */
export async function cleanContact(tx: Tx, now: Date): Promise<void> {
  const today = brusselsDate(now);
  const ago = (days: number): Date => new Date(now.getTime() - days * day);
  const before = { answered: ago(silentDays), closed: ago(keptDays), withdrawn: ago(withdrawnDays) };
  for (const row of await silentCases(tx, before, mostAtOnce)) {
    const what = byItself(row.state, brusselsDate(row.ended_at ?? row.changed_at), today);
    if (what === 'close') await close(tx, row, now);
    if (what === 'remove') {
      await removeCase(tx, row.id);
      await record(tx, entry('removed', row, now));
    }
  }
  await sql`delete from contact_day where day < ${today}::date - 7`.execute(tx);
  await sql`delete from contact_source_day where day < ${today}`.execute(tx);
}

async function close(tx: Tx, row: CaseRow, at: Date): Promise<void> {
  await changeCase(tx, row, { state: 'closed', endedAt: at, closedBecause: 'answered', dueOn: null }, at);
  await addEntry(tx, row.id, {
    at,
    kind: 'closed',
    by_role: 'nobody',
    by_name: null,
    inside: false,
    sealed: null,
    what: 'answered',
  });
  await record(tx, entry('closed', row, at));
}

const entry = (what: 'closed' | 'removed', { id, state }: CaseRow, at: Date): AuditEvent => ({
  at,
  action: `hulp.contact-${what}`,
  company: null,
  actor: { kind: 'system', id: 'hulp' },
  subject: `contact:${id}`,
  before: { state },
});
