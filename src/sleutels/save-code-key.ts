import type { Tx } from '#store/database.ts';
import type { CodeKind } from './key-kind.ts';
import { codeKeyOf, insertCodeKey, renewCodeKey, type EnrolledBy } from './store/save-key.ts';

export interface KeyToSave {
  readonly person: string;
  readonly kind: CodeKind;
  /** The secret of the app, or the confirmed phone; sealed. */
  readonly sealed: Buffer;
  readonly enrolledBy: EnrolledBy;
  readonly at: Date;
  readonly uuid: () => string;
}

/** A new key with a code, or another app or phone in the place of the one that the person has. */
export async function saveCodeKey(
  tx: Tx,
  { uuid, ...key }: KeyToSave,
): Promise<{ readonly id: string; readonly renewed: boolean }> {
  const earlier = await codeKeyOf(tx, key.person, key.kind);
  const id = earlier ?? uuid();
  await (earlier === null ? insertCodeKey(tx, { ...key, id }) : renewCodeKey(tx, { ...key, id }));
  return { id, renewed: earlier !== null };
}
