import type { Tx } from '#store/database.ts';
import type { RaiseAlarm } from './alarm.ts';
import type { KeyKind } from './key-kind.ts';
import type { NotedPlace } from './store/noted.ts';

/** Tells the holder of a key that it was used in a browser that was not seen before. */
export type TellNewDevice = (
  tx: Tx,
  used: { readonly person: string; readonly key: string; readonly kind: KeyKind; readonly name?: string },
  place: NotedPlace,
  now: Date,
) => Promise<void>;

export const tellNewDevice =
  (raise: RaiseAlarm): TellNewDevice =>
  (tx, used, { device }, now) =>
    raise(tx, { ...used, about: 'new-device', device }, now);
