import type { Tx } from '#store/database.ts';
import type { RaiseAlarm } from './alarm.ts';
import type { KeyKind } from './key-kind.ts';
import type { NotedPlace } from './store/noted.ts';

/** Tells the holder of a key that it was used in a browser that was not seen before. */
export type TellNewDevice = (
  tx: Tx,
  used: { readonly person: string; readonly key: string; readonly kind: KeyKind },
  place: NotedPlace,
  now: Date,
) => Promise<void>;

export const tellNewDevice =
  (raise: RaiseAlarm): TellNewDevice =>
  (tx, { person, key, kind }, { device }, now) =>
    raise(tx, { person, key, kind, about: 'new-device', device }, now);
