import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { CodeKind } from '../key-kind.ts';

/** How somebody proved who they are when a key was activated. */
export type EnrolledBy = 'eid' | 'itsme' | 'eidashigh' | 'office' | 'own-key';

/** The identifier of the person's own working key of this kind, locked until the transaction ends; or null. */
export async function codeKeyOf(tx: Tx, person: string, kind: CodeKind): Promise<string | null> {
  const found = await sql<{ id: string }>`
    select id from digital_key where person = ${person} and kind = ${kind} and ended_at is null for update`.execute(tx);
  return found.rows[0]?.id ?? null;
}

export interface CodeKey {
  readonly id: string;
  readonly person: string;
  readonly kind: CodeKind;
  /** The secret of the app, or the phone; sealed. */
  readonly sealed: Buffer;
  readonly enrolledBy: EnrolledBy;
  readonly at: Date;
}

export async function insertCodeKey(tx: Tx, key: CodeKey): Promise<void> {
  const column = sql.ref(key.kind === 'csamtotp' ? 'secret_sealed' : 'phone_sealed');
  await sql`
    insert into digital_key (id, person, kind, ${column}, activated_at, enrolled_by)
    values (${key.id}, ${key.person}, ${key.kind}, ${key.sealed}, ${key.at}, ${key.enrolledBy})`.execute(tx);
}

/** Another app or phone in the place of the earlier one; whoever stood halfway with that one starts again. */
export async function renewCodeKey(tx: Tx, key: CodeKey): Promise<void> {
  const column = sql.ref(key.kind === 'csamtotp' ? 'secret_sealed' : 'phone_sealed');
  await sql`
    update digital_key set ${column} = ${key.sealed}, activated_at = ${key.at}, enrolled_by = ${key.enrolledBy},
      blocked_at = null
    where id = ${key.id}`.execute(tx);
  await dropAttempts(tx, key.id);
}

/** The code that confirmed a new app is used with that. */
export async function useStep(tx: Tx, key: string, step: number): Promise<void> {
  await sql`insert into used_step (key, step) values (${key}, ${step}) on conflict do nothing`.execute(tx);
}

async function dropAttempts(tx: Tx, key: string): Promise<void> {
  await sql`delete from attempt where key = ${key}`.execute(tx);
}
