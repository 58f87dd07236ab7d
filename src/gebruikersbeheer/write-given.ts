import { recordAll } from '#audit/record.ts';
import { endOfBrusselsDay, type LocalDate } from '#belgian/local-date.ts';
import type { Tx } from '#store/database.ts';
import { enqueueAll, type Job } from '#store/jobs/index.ts';
import type { Acting } from './acting.ts';
import { auditActor } from './audit-actor.ts';
import type { Contexts } from './rules/contexts.ts';
import type { Power } from './rules/powers.ts';
import { addRights, contextsOf, type RightRow } from './store/rights.ts';
import { warningsBeforeEnd } from './warn-before-end.ts';

/** A right that the rule permits, to be written. */
export interface Permitted {
  /** UUID */
  readonly id: string;
  /** The work relation and the person, UUIDs. */
  readonly relation: string;
  readonly person: string;
  readonly code: string;
  readonly contexts: Contexts;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** The power that covers it. */
  readonly power: Pick<Power, 'capacity' | 'under'>;
  /** The right whose place it takes; null: none. */
  readonly replaces: RightRow | null;
}

/** Everything that giving rights is, in one transaction: the rights, the record, and what is to happen before and at their end. */
export async function writeGiven(tx: Tx, acting: Acting, given: readonly Permitted[]): Promise<void> {
  const { actor, company, today, at } = acting;
  await addRights(
    tx,
    given.map(({ id, relation, person, code, contexts, from, until, power, replaces }) => ({
      id,
      relation,
      company,
      person,
      code,
      given_by: actor.id,
      given_by_name: actor.name,
      given_at: at,
      from_date: from,
      until_date: until,
      contexts,
      given_capacity: power.capacity,
      given_under: power.under,
      replaces: replaces?.id ?? null,
    })),
  );
  await recordAll(
    tx,
    given.map(({ id, code, person, contexts, from, until, power, replaces }) => ({
      at,
      action: replaces === null ? 'gebruikersbeheer.right-given' : 'gebruikersbeheer.right-changed',
      company,
      actor: auditActor(actor, power.capacity),
      subject: `right:${id}`,
      ...(replaces === null
        ? {}
        : { before: { right: replaces.id, contexts: contextsOf(replaces), until: replaces.until_date } }),
      after: { code, person, contexts, from, until },
    })),
  );
  await enqueueAll(
    tx,
    given.flatMap(({ id, until }) =>
      until === null ? [] : [expiry(id, until), ...warningsBeforeEnd(id, until, today)],
    ),
  );
}

const expiry = (right: string, until: LocalDate): Job => ({
  kind: 'gebruikersbeheer.right-expired',
  payload: { right },
  runAt: endOfBrusselsDay(until),
  key: `right-expired:${right}`,
});
