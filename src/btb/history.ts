import {
  appointmentsHistory,
  appointmentsHistoryBefore,
  type HistoryAsked,
  type HistoryEntry,
} from '#audit/history.ts';
import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { Acting } from './acting-in.ts';
import { auditActor } from './audit-actor.ts';
import type { Actor, Parts } from './parts.ts';

/** Who reads the history of a company: who sees every appointment sees all of it, others what is about those they see. */
export interface HistoryOf {
  readonly company: EnterpriseNumber;
  readonly acting: Pick<Acting, 'seesAll' | 'appointments' | 'facts'>;
}

const askedOf = ({ company, acting }: HistoryOf): HistoryAsked => ({
  company,
  subjects: acting.seesAll ? 'every' : acting.appointments.map(({ id }) => `appointment:${id}`),
});

/** One page of what was recorded of the appointments of a company, the latest first. */
export const historyOf =
  ({ db }: Pick<Parts, 'db'>) =>
  (of: HistoryOf, window: { readonly limit: number; readonly offset: number }) =>
    db.transaction({ company: of.company }, (tx) => appointmentsHistory(tx, askedOf(of), window), { durable: false });

/** So many entries are read at a time. */
const batch = 500;

/** All of it, the latest first, read as it is taken; that somebody took it is recorded first. */
export const exportHistory = ({ db }: Pick<Parts, 'db'>) =>
  async function* (of: HistoryOf, actor: Actor, at: Date): AsyncGenerator<HistoryEntry> {
    const { company, acting } = of;
    const capacity = acting.facts.representation.permitted ? 'legal-representative' : acting.facts.mandates[0]?.role;
    await db.transaction({ company }, (tx) =>
      record(tx, {
        at,
        action: 'btb.history-exported',
        company,
        actor: auditActor(actor, capacity ?? 'access-manager'),
        subject: `company:${company}`,
      }),
    );
    let last: number | null = null;
    for (;;) {
      const before: number | null = last;
      const entries: readonly HistoryEntry[] = await db.transaction(
        { company },
        (tx) => appointmentsHistoryBefore(tx, askedOf(of), before, batch),
        { durable: false },
      );
      yield* entries;
      last = entries.at(-1)?.id ?? null;
      if (entries.length < batch) return;
    }
  };
