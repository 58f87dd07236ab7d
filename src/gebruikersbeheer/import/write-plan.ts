import type { Tx } from '#store/database.ts';
import type { Acting } from '../acting.ts';
import { auditActor } from '../audit-actor.ts';
import { endAllInTransaction } from '../end-in-transaction.ts';
import type { Parts } from '../parts.ts';
import type { RowEffect } from '../rules/plan-import.ts';
import type { NamedInFile } from '../store/import-facts.ts';
import type { EndReason, RightRow } from '../store/rights.ts';
import { writeGiven, type Permitted } from '../write-given.ts';

/** So many rows go to the database at once. */
const aBatch = 500;

/** Writes what a plan says, in its order and by batches: a right is ended before the one that takes its place is given. */
export async function writePlan(
  tx: Tx,
  { uuid }: Pick<Parts, 'uuid'>,
  acting: Acting,
  found: NamedInFile,
  effects: readonly RowEffect[],
  progress: (done: number) => Promise<void>,
): Promise<void> {
  const rights = new Map(found.rights.map((right) => [right.id, right]));
  const persons = new Map(found.relations.map(({ id, person }) => [id, person]));
  for (let from = 0; from < effects.length; from += aBatch) {
    const batch = effects.slice(from, from + aBatch);
    for (const ends of endsOf(batch, rights)) await writeEnds(tx, uuid, acting, ends);
    const given = batch.flatMap((effect): Permitted[] => {
      if (effect.effect !== 'give' && effect.effect !== 'change') return [];
      const person = persons.get(effect.relation);
      if (person === undefined) throw new Error('a permitted row has a person');
      const { relation, power, grant } = effect;
      const replaces = effect.effect === 'change' ? (rights.get(effect.right) ?? null) : null;
      const { code, contexts, from: begins, until } = grant;
      return [{ id: uuid(), relation, person, code, contexts, from: begins, until, power, replaces }];
    });
    if (given.length > 0) await writeGiven(tx, acting, given);
    await progress(Math.min(from + aBatch, effects.length));
  }
}

/** The ends of one reason in one capacity. */
interface Ends {
  readonly reason: EndReason;
  readonly capacity: Parameters<typeof auditActor>[1];
  readonly rights: RightRow[];
}

function endsOf(batch: readonly RowEffect[], rights: ReadonlyMap<string, RightRow>): readonly Ends[] {
  const ends = new Map<string, Ends>();
  for (const effect of batch) {
    if (effect.effect !== 'end' && effect.effect !== 'change') continue;
    const right = rights.get(effect.right);
    if (right === undefined) throw new Error('a permitted row has its right');
    const reason = effect.effect === 'change' ? effect.reason : 'ended';
    const { capacity } = effect.power;
    const key = `${reason} ${capacity}`;
    const same = ends.get(key) ?? { reason, capacity, rights: [] };
    same.rights.push(right);
    ends.set(key, same);
  }
  return [...ends.values()];
}

async function writeEnds(tx: Tx, uuid: () => string, { actor, at }: Acting, ends: Ends): Promise<void> {
  const ended = await endAllInTransaction(tx, {
    rights: ends.rights.map((right) => ({ right, eventId: uuid() })),
    at,
    byName: actor.name,
    reason: ends.reason,
    actor: auditActor(actor, ends.capacity),
  });
  if (ended.size !== ends.rights.length) throw new Error('a right that is held was ended by another');
}
