import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { CodeKind } from '../key-kind.ts';
import type { Subjects } from '../subjects.ts';

export interface FoundKey {
  /** null: nobody has this user name. */
  readonly person: string | null;
  readonly password_hash: string | null;
  /** The working key of the asked kind; null: that person has none. */
  readonly key: string | null;
  readonly blocked: boolean;
  readonly person_paused: Date | null;
  readonly address_paused: Date | null;
  readonly network_paused: Date | null;
}

/** Who has this folded user name, their key of this kind, and the pauses that may hold; always one row. */
export async function findKey(tx: Tx, username: string, kind: CodeKind, subjects: Subjects): Promise<FoundKey> {
  const found = await sql<FoundKey>`
    select l.person, l.password_hash, k.id as key, k.blocked_at is not null as blocked,
      p.paused_until as person_paused, a.paused_until as address_paused, n.paused_until as network_paused
    from (values (1)) as one
    left join login l on l.username = ${username}
    left join digital_key k on k.person = l.person and k.kind = ${kind} and k.ended_at is null
    left join failure_tally p on p.subject = ${subjects.person}
    left join failure_tally a on a.subject = ${subjects.address}
    left join failure_tally n on n.subject = ${subjects.network}`.execute(tx);
  const row = found.rows[0];
  if (row === undefined) throw new Error('a row of constants is always there');
  return row;
}
