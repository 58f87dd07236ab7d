import type { Actor, Parts } from './parts.ts';
import { markOpened } from './store/change-state.ts';

export interface OpenInvitation {
  /** UUID of the appointment */
  readonly id: string;
  /** The one who was invited; nobody else sees it, and a foreign identifier changes nothing. */
  readonly actor: Actor;
  readonly at: Date;
}

/** Notes, once, that the invited person looked at the invitation, so that who appointed knows that it arrived. */
export const openInvitation =
  ({ db, vault }: Pick<Parts, 'db' | 'vault'>) =>
  ({ id, actor, at }: OpenInvitation): Promise<void> =>
    db.transaction({ person: vault.index(actor.insz).toString('hex') }, (tx) => markOpened(tx, id, at));
