import { record } from '#audit/record.ts';
import type { KeptRefusal } from '#web/refusals/read-refusals.ts';
import type { SignedInVisit } from '#web/visit.ts';
import { takeTurn } from '../store/take-turn.ts';
import { actorOf } from './line-actor.ts';
import type { LineParts } from './line-parts.ts';

/** More calls in an hour than one person takes; far too few to find a reference by trying. */
export const mostLookUps = 60;

export type LookedUp =
  | { readonly found: true; readonly refusal: KeptRefusal }
  | { readonly found: false; readonly because: 'unknown' | 'too-many' };

/**
 * The refusal of a reference, for who answers the line. Every look-up is counted and recorded, found or not, before
 * anything is asked. null: this person does not answer the line.
 */
export const lookUp =
  ({ db, turnOf, asLine, refusals }: Pick<LineParts, 'db' | 'turnOf' | 'asLine' | 'refusals'>) =>
  async (visit: SignedInVisit, reference: string): Promise<LookedUp | null> => {
    const { now, person } = visit;
    const member = await asLine(visit, async (_tx, id) => id);
    if (member === null) return null;
    const turn = await db.transaction({ across: 'sign-in' }, (tx) =>
      takeTurn(tx, turnOf('look-up', member), mostLookUps, now),
    );
    if (!turn) return { found: false, because: 'too-many' };
    const refusal = await refusals.find(reference);
    const kept = await asLine(visit, (tx) =>
      record(tx, {
        at: now,
        action: 'hulp.reference-looked-up',
        company: null,
        actor: actorOf(person, 'help-line'),
        subject: `refusal:${reference}`,
        after: { found: refusal !== null },
      }).then(() => true),
    );
    if (kept === null) return null;
    return refusal === null ? { found: false, because: 'unknown' } : { found: true, refusal };
  };
