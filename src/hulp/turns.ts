import { blindIndexFor } from '#keys/sealed.ts';
import type { Keys } from '#keys/keys-file.ts';
import { networkOf } from '#web/network.ts';

/** So many things one address may leave behind in an hour: enough for an office behind one address, and for no flood. */
export const mostAnHour = { feedback: 30, remark: 15, search: 60 } as const;

export type TurnKind = keyof typeof mostAnHour;

/** Under what the turns of an address are counted: a keyed hash, so that no table lists addresses. */
export function turnOf(keys: Keys): (kind: TurnKind, address: string) => Buffer {
  const index = blindIndexFor(keys, 'hulp.turn');
  return (kind, address) => index(`${kind} ${networkOf(address)}`);
}
