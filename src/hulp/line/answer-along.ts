import { record } from '#audit/record.ts';
import { brusselsDate } from '#belgian/local-date.ts';
import type { Insz } from '#belgian/insz.ts';
import type { Tx } from '#store/database.ts';
import type { SignedInVisit } from '#web/visit.ts';
import { actorOf, nameOf } from './line-actor.ts';
import type { LineParts } from './line-parts.ts';
import { mailApproved } from './mail-approved.ts';
import { mayAnswer, mayStop } from './rules/look-along.ts';
import { addAnswer, addEnd, inTurn, ofPerson, ofPersonById, type LookAlong } from './store/look-alongs.ts';

/** What the person of a refusal reads and decides; everything runs under the scope of that person alone. */
export interface CallerActs {
  /** All requests that ever concerned this person, the latest first. */
  readonly all: (visit: SignedInVisit) => Promise<readonly LookAlong[]>;
  /** False: there is nothing (any more) to answer. */
  readonly answer: (visit: SignedInVisit, id: string, kind: 'approved' | 'refused') => Promise<boolean>;
  /** Ends what is seen, at once. */
  readonly stop: (visit: SignedInVisit, id: string) => Promise<boolean>;
}

export function callerActs(parts: LineParts): CallerActs {
  const { db, vault, names, people, tieOf, codes, ownUrl } = parts;
  const asCaller = <T>(insz: Insz, work: (tx: Tx, index: Buffer) => Promise<T>): Promise<T> => {
    const index = vault.index(insz);
    return db.transaction({ person: index.toString('hex') }, (tx) => work(tx, index));
  };
  /** The company may read a name that it knows. */
  const knownName = async (insz: Insz, visit: SignedInVisit, { company }: LookAlong): Promise<Buffer | null> => {
    const { relation } = await tieOf(insz, company, codes, brusselsDate(visit.now));
    return relation === 'none' ? null : names.seal(nameOf(visit.person));
  };
  return {
    all: async (visit) => {
      const { rrn } = visit.person;
      return rrn === null ? [] : asCaller(rrn, ofPerson);
    },
    answer: async (visit, id, kind) => {
      const { now, person } = visit;
      const { rrn } = person;
      if (rrn === null) return false;
      const seen = await asCaller(rrn, (tx, index) => ofPersonById(tx, index, id));
      if (seen === null) return false;
      // Asked before the transaction: whom to tell and what the company knows are other systems' to say.
      const callerName = kind === 'approved' ? await knownName(rrn, visit, seen) : null;
      const reach = kind === 'approved' ? await people.addressOf(rrn) : null;
      return asCaller(rrn, async (tx, index) => {
        await inTurn(tx, id);
        const one = await ofPersonById(tx, index, id);
        if (one === null || !mayAnswer(one, now)) return false;
        if (!(await addAnswer(tx, id, { kind, at: now, callerName }))) return false;
        await record(tx, {
          at: now,
          action: `hulp.look-along-${kind}`,
          // Who answered stands in it, and the company may not know them.
          company: null,
          actor: actorOf(person, 'caller'),
          subject: `look-along:${id}`,
        });
        if (reach !== null) await mailApproved(tx, reach, one, { now, ownUrl });
        return true;
      });
    },
    stop: async (visit, id) => {
      const { now, person } = visit;
      if (person.rrn === null) return false;
      return asCaller(person.rrn, async (tx, index) => {
        await inTurn(tx, id);
        const one = await ofPersonById(tx, index, id);
        if (one === null || !mayStop(one, now) || !(await addEnd(tx, id, 'caller', now))) return false;
        await record(tx, {
          at: now,
          action: 'hulp.look-along-ended',
          company: null,
          actor: actorOf(person, 'caller'),
          subject: `look-along:${id}`,
        });
        return true;
      });
    },
  };
}
