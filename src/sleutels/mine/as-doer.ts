import type { Tx } from '#store/database.ts';
import { lockKeys } from '../store/change-key.ts';
import { ownKeys } from '../store/own-keys.ts';
import type { AsOwner } from './as-owner.ts';
import type { Doer } from './doer.ts';

/** Changes something for who signed in; `refused` answers for nobody of ours, and for a key that was blocked since. */
export type AsDoer = <T>(doer: Doer, refused: T, work: (tx: Tx, person: string) => Promise<T>) => Promise<T>;

/**
 * A session can outlive its key by a moment: whoever was shut out by "this was not me" must not change anything with
 * the page that they still had open. Two changes of one person's keys are made one after the other.
 */
export const asDoer =
  (asOwner: AsOwner): AsDoer =>
  (doer, refused, work) =>
    asOwner(doer.sub, refused, async (tx, person) => {
      await lockKeys(tx, person);
      const used = (await ownKeys(tx, person)).filter(({ kind }) => kind === doer.key);
      const shutOut = used.length > 0 && used.every(({ blocked_at }) => blocked_at !== null);
      return shutOut ? refused : work(tx, person);
    });
