import { record } from '#audit/record.ts';
import type { SignedInVisit } from '#web/visit.ts';
import type { Asker } from '../guide/read-chain.ts';
import { callerOf } from './ask-along.ts';
import { actorOf } from './line-actor.ts';
import type { LineParts } from './line-parts.ts';
import { lookAlongState, maySee, mayStop, type LookAlongState } from './rules/look-along.ts';
import { addEnd, addOpening, inTurn, ofStaff, ofStaffById, type LookAlong } from './store/look-alongs.ts';

export interface Followed {
  readonly one: LookAlong;
  readonly state: LookAlongState;
  /** Whose chain may be shown now; null: nobody's. */
  readonly caller: Asker | null;
}

/** What who asked sees of their own requests; null for anybody else, and for who left the list. */
export interface StaffActs {
  readonly all: (visit: SignedInVisit) => Promise<readonly LookAlong[] | null>;
  readonly state: (visit: SignedInVisit, id: string) => Promise<LookAlongState | null>;
  /** Opens what was approved, and keeps that it was opened. */
  readonly open: (visit: SignedInVisit, id: string) => Promise<Followed | null>;
  readonly stop: (visit: SignedInVisit, id: string) => Promise<boolean | null>;
}

export function staffActs(parts: LineParts): StaffActs {
  const { vault, asLine, refusals, uuid } = parts;
  const find = (visit: SignedInVisit, id: string): Promise<LookAlong | null> =>
    asLine(visit, (tx, member) => ofStaffById(tx, member, id));
  /** The person who approved; null when the number that they approved under is not theirs any more. */
  const approvedBy = async ({ reference, personIndex }: LookAlong): Promise<Asker | null> => {
    const refusal = await refusals.find(reference);
    const person = refusal === null ? null : await callerOf(parts, refusal);
    return person !== null && vault.index(person.insz).equals(personIndex)
      ? { insz: person.insz, sub: person.sub }
      : null;
  };
  return {
    all: (visit) => asLine(visit, ofStaff),
    state: async (visit, id) => {
      const one = await find(visit, id);
      return one === null ? null : lookAlongState(one, visit.now);
    },
    open: async (visit, id) => {
      const { now, person } = visit;
      const seen = await find(visit, id);
      if (seen === null) return null;
      if (!maySee(seen, now)) return { one: seen, state: lookAlongState(seen, now), caller: null };
      const caller = await approvedBy(seen);
      return asLine(visit, async (tx, member) => {
        await inTurn(tx, id);
        const one = await ofStaffById(tx, member, id);
        if (one === null || !maySee(one, now) || caller === null) {
          return { one: one ?? seen, state: lookAlongState(one ?? seen, now), caller: null };
        }
        await addOpening(tx, uuid(), id, now);
        await record(tx, {
          at: now,
          action: 'hulp.look-along-opened',
          company: one.company,
          actor: actorOf(person, 'help-line'),
          subject: `look-along:${id}`,
        });
        return { one, state: 'open', caller };
      });
    },
    stop: (visit, id) =>
      asLine(visit, async (tx, member) => {
        const { now, person } = visit;
        await inTurn(tx, id);
        const one = await ofStaffById(tx, member, id);
        if (one === null || !mayStop(one, now) || !(await addEnd(tx, id, 'staff', now))) return false;
        await record(tx, {
          at: now,
          action: 'hulp.look-along-ended',
          company: one.answer === null ? null : one.company,
          actor: actorOf(person, 'help-line'),
          subject: `look-along:${id}`,
        });
        return true;
      }),
  };
}
