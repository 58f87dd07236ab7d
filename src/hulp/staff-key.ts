import { keyKinds, provesIdentity, urnOf, type KeyKind, type Sleutels } from '#sleutels/index.ts';
import type { SignedInVisit } from '#web/visit.ts';

type Visitor = Pick<SignedInVisit, 'person'>;

/** What the list of staff asks about keys. */
export type UsableKeys = Sleutels['usableKeys'];

const staffKeyOf = ({ person }: Visitor): KeyKind | undefined =>
  keyKinds.find((kind) => provesIdentity(kind) && person.acr === urnOf(kind));

/** Staff see what others wrote, and speak to everybody: only with a key that proves who they are. */
export const hasStaffKey = (visit: Visitor): boolean => staffKeyOf(visit) !== undefined;

/** The same, with a key that still opens the door: a session can outlive its key by a moment. Asked at every request. */
export async function hasOpenStaffKey(usableKeys: UsableKeys, visit: Visitor): Promise<boolean> {
  const kind = staffKeyOf(visit);
  return kind !== undefined && (await usableKeys(visit.person.sub)).includes(kind);
}
