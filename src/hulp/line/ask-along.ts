import { record } from '#audit/record.ts';
import type { EnterpriseNumber } from '#belgian/enterprise-number.ts';
import type { KeptRefusal } from '#web/refusals/read-refusals.ts';
import type { Person } from '#sleutels/index.ts';
import type { SignedInVisit } from '#web/visit.ts';
import { takeTurn } from '../store/take-turn.ts';
import { actorOf, nameOf } from './line-actor.ts';
import type { LineParts } from './line-parts.ts';
import { mayStop } from './rules/look-along.ts';
import { addLookAlong, inTurn, ofStaff } from './store/look-alongs.ts';

/** Nobody is asked more often in an hour, by all who answer the line together. */
export const mostAsked = 6;

export type Asked =
  | { readonly ok: true; readonly id: string }
  /** `nobody`: the refusal is tied to no person of ours. `own`: it is that of who asks. */
  | { readonly ok: false; readonly because: 'nobody' | 'own' | 'too-many' };

/** The one person whom a refusal was about; null where none of ours is known. */
export const callerOf = async (
  { people }: Pick<LineParts, 'people'>,
  { sub }: Pick<KeptRefusal, 'sub'>,
): Promise<Person | null> => (sub === null ? null : people.personBySub(sub));

/** Asks the person of a refusal to look along at one company. null: this person does not answer the line. */
export const askAlong =
  (parts: LineParts) =>
  async (
    visit: SignedInVisit,
    refusal: KeptRefusal,
    { reason, company }: { readonly reason: string; readonly company: EnterpriseNumber },
  ): Promise<Asked | null> => {
    const { db, vault, asLine, turnOf, uuid } = parts;
    const { now, person } = visit;
    if ((await asLine(visit, async () => true)) === null) return null;
    const caller = await callerOf(parts, refusal);
    if (caller === null) return { ok: false, because: 'nobody' };
    const personIndex = vault.index(caller.insz);
    if (caller.insz === person.rrn) return { ok: false, because: 'own' };
    const turn = await db.transaction({ across: 'sign-in' }, (tx) =>
      takeTurn(tx, turnOf('ask', personIndex.toString('hex')), mostAsked, now),
    );
    if (!turn) return { ok: false, because: 'too-many' };
    return asLine(visit, async (tx, member): Promise<Asked> => {
      await inTurn(tx, member);
      // Pressing twice asks once.
      const waiting = (await ofStaff(tx, member)).find(
        (one) => one.reference === refusal.reference && one.company === company && mayStop(one, now),
      );
      if (waiting !== undefined) return { ok: true, id: waiting.id };
      const id = uuid();
      const { reference } = refusal;
      await addLookAlong(tx, {
        id,
        reference,
        member,
        staffName: nameOf(person),
        personIndex,
        company,
        reason,
        at: now,
      });
      await record(tx, {
        at: now,
        action: 'hulp.look-along-asked',
        company: null,
        actor: actorOf(person, 'help-line'),
        subject: `look-along:${id}`,
        after: { reference, company, reason },
      });
      return { ok: true, id };
    });
  };
