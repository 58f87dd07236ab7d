import { record } from '#audit/record.ts';
import type { RaiseAlarm } from '../alarm.ts';
import { isIssued, mainKind } from '../key-kind.ts';
import { mayRemove } from '../rules/may-remove.ts';
import { blockKeys, lockKeys, releaseKey, removeKey } from '../store/change-key.ts';
import { loginOf } from '../store/logins.ts';
import { ownKey, ownKeys, type OwnKey } from '../store/own-keys.ts';
import { asDoer } from './as-doer.ts';
import type { AsOwner } from './as-owner.ts';
import { ownChange, type Doer } from './doer.ts';
import type { TellBlocked } from './tell-blocked.ts';

export type RemoveVerdict = 'removed' | 'not-yours' | 'last-way-in';
export type ReleaseVerdict = 'released' | 'not-yours' | 'same-key' | 'replaced';

/** What somebody does with one of their keys. */
export interface OwnKeyChanges {
  /** One key, also when it was removed; null when it is not theirs. */
  readonly find: (sub: string, key: string) => Promise<OwnKey | null>;
  readonly remove: (doer: Doer, key: string) => Promise<RemoveVerdict>;
  /** Lets a blocked or removed key in again; with another key than that one. */
  readonly release: (doer: Doer, key: string) => Promise<ReleaseVerdict>;
  /** The holder says that it was not them who used it. */
  readonly block: (doer: Doer, key: string) => Promise<'blocked' | 'not-yours'>;
}

export interface OwnKeyDeps {
  readonly asOwner: AsOwner;
  readonly raiseAlarm: RaiseAlarm;
  readonly tellBlocked: TellBlocked;
}

export const ownKeyChanges = ({ asOwner, raiseAlarm, tellBlocked }: OwnKeyDeps): OwnKeyChanges => ({
  find: (sub, key) => asOwner<OwnKey | null>(sub, null, (tx, person) => ownKey(tx, person, key)),
  remove: (doer, id) =>
    asDoer(asOwner)<RemoveVerdict>(doer, 'not-yours', async (tx, person) => {
      const held = await ownKeys(tx, person);
      const key = held.find((one) => one.id === id);
      if (key === undefined) return 'not-yours';
      const states = held.map((one) => ({ id: one.id, kind: one.kind, blocked: one.blocked_at !== null }));
      const decision = mayRemove(id, states, (await loginOf(tx, person)) !== null);
      if (!decision.permitted) return decision.because;
      await removeKey(tx, id, 'removed', doer.now);
      await record(tx, ownChange(doer, person, 'key-removed', `key:${id}`));
      // The link in the mail blocks the key with which it was done: the removed one opens nothing any more.
      const used = held.find(({ kind }) => kind === doer.key) ?? key;
      const { kind, name } = key;
      const happened = { person, key: used.id, kind, name, about: 'removed-key', device: doer.device } as const;
      await raiseAlarm(tx, happened, doer.now);
      return 'removed';
    }),
  release: (doer, id) =>
    asDoer(asOwner)<ReleaseVerdict>(doer, 'not-yours', async (tx, person) => {
      const key = await ownKey(tx, person, id);
      if (key === null) return 'not-yours';
      if (key.ended_at !== null) {
        // What was not removed by its holder stays away, and a removed app, phone or passkey is added anew: its secret
        // may be in other hands.
        if (key.ended_because !== 'removed' || !isIssued(key.kind)) return 'not-yours';
        if (
          key.kind !== 'eid' &&
          (await ownKeys(tx, person)).some(({ kind }) => mainKind(kind) === mainKind(key.kind))
        ) {
          return 'replaced';
        }
      }
      if (key.kind === doer.key) return 'same-key';
      await releaseKey(tx, id);
      await record(tx, ownChange(doer, person, 'key-released', `key:${id}`));
      await raiseAlarm(
        tx,
        { person, key: id, kind: key.kind, name: key.name, about: 'new-key', device: doer.device },
        doer.now,
      );
      return 'released';
    }),
  block: (doer, id) =>
    asOwner<'blocked' | 'not-yours'>(doer.sub, 'not-yours', async (tx, person) => {
      await lockKeys(tx, person);
      const key = await ownKey(tx, person, id);
      if (key === null) return 'not-yours';
      if (await blockKeys(tx, person, id, doer.now)) {
        await record(tx, ownChange(doer, person, 'key-blocked', `key:${id}`));
        await tellBlocked(tx, { person, kind: key.kind, name: key.name }, doer.now);
      }
      return 'blocked';
    }),
});
