import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { WalletKind } from '../key-kind.ts';
import type { Known } from '../rules/recognise.ts';
import { inNewDevice, noted, type NotedPlace } from './noted.ts';
import { lockNumber } from './persons.ts';

export type ForeignKind = 'eid' | 'itsme';

interface KnownRow {
  readonly key: string | null;
  readonly key_person: string | null;
  readonly key_state: 'open' | 'removed' | 'blocked' | null;
  readonly by_number: string | null;
  readonly by_earlier_number: string | null;
  readonly other: string | null;
  readonly other_blocked: boolean | null;
}

/**
 * What we know of a key that others gave out, and of the number that it names; both as keyed hashes. Two sign-ins
 * for one number are decided one after the other, until this transaction ends.
 */
export async function knownOf(tx: Tx, kind: ForeignKind, foreignIndex: Buffer, inszIndex: Buffer): Promise<Known> {
  await lockNumber(tx, inszIndex);
  const found = await sql<KnownRow>`
    with named as (
      select (select person from person_number where insz_index = ${inszIndex} and valid_until is null) as now,
        (select coalesce(p.merged_into, p.id) from person_number n join person p on p.id = n.person
          where n.insz_index = ${inszIndex} and n.valid_until is not null and not n.mistaken
          order by n.valid_until desc limit 1) as before
    )
    select k.id as key, k.person as key_person,
      case when k.id is null then null when k.ended_at is not null then 'removed'
        when k.blocked_at is not null then 'blocked' else 'open' end as key_state,
      named.now as by_number, case when named.now is null then named.before end as by_earlier_number,
      o.id as other, o.blocked_at is not null as other_blocked
    from named
    left join digital_key k on k.kind = ${kind} and k.foreign_index = ${foreignIndex}
    left join digital_key o on o.person = coalesce(named.now, named.before) and o.kind = ${kind} and o.ended_at is null
      and o.id is distinct from k.id
    limit 1`.execute(tx);
  const row = found.rows[0];
  return {
    key:
      row?.key == null || row.key_person === null || row.key_state === null
        ? null
        : { id: row.key, person: row.key_person, state: row.key_state },
    byNumber: row?.by_number ?? null,
    byEarlierNumber: row?.by_earlier_number ?? null,
    other: row?.other == null ? null : { id: row.other, state: row.other_blocked === true ? 'blocked' : 'open' },
  };
}

export async function insertForeignKey(
  tx: Tx,
  key: {
    readonly id: string;
    readonly person: string;
    readonly kind: ForeignKind | WalletKind;
    readonly foreignIndex: Buffer;
    readonly at: Date;
  },
): Promise<void> {
  await sql`
    insert into digital_key (id, person, kind, foreign_index, activated_at, enrolled_by)
    values (${key.id}, ${key.person}, ${key.kind}, ${key.foreignIndex}, ${key.at}, 'itself')`.execute(tx);
}

/** The key was used: the holder's list has a line more. Answers whether the browser is new to the person. */
export async function noteUse(tx: Tx, key: string, person: string, place: NotedPlace, now: Date): Promise<boolean> {
  const result = await sql<{ new_device: boolean }>`
    with right_key as (select ${key}::uuid as key), ${noted(sql`right_key`, person, place, now)}
    select ${inNewDevice(person, place)} as new_device`.execute(tx);
  return result.rows[0]?.new_device === true;
}
