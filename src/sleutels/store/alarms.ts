import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';
import type { KeyKind } from '../key-kind.ts';

export const alarmAbouts = ['new-key', 'removed-key', 'new-device', 'changed-login', 'changed-contact'] as const;

export type AlarmAbout = (typeof alarmAbouts)[number];

export interface NewAlarm {
  readonly token: Buffer;
  readonly person: string;
  readonly key: string;
  readonly about: AlarmAbout;
  readonly at: Date;
}

export async function insertAlarm(tx: Tx, { token, person, key, about, at }: NewAlarm): Promise<void> {
  await sql`
    insert into alarm (token, person, key, about, made_at)
    values (${token}, ${person}, ${key}, ${about}, ${at})`.execute(tx);
}

export interface FoundAlarm {
  readonly person: string;
  readonly key: string;
  readonly kind: KeyKind;
  /** Of a key that has a name. */
  readonly name: string | null;
  readonly about: AlarmAbout;
  readonly made_at: Date;
  readonly used_at: Date | null;
}

/** The alarm behind a link, made after `since`; locked until the transaction ends. */
export async function findAlarm(tx: Tx, token: Buffer, since: Date): Promise<FoundAlarm | null> {
  const found = await sql<FoundAlarm>`
    select a.person, a.key, k.kind, p.name, a.about, a.made_at, a.used_at
    from alarm a join digital_key k on k.id = a.key left join passkey p on p.key = k.id
    where a.token = ${token} and a.made_at > ${since} for update of a`.execute(tx);
  return found.rows[0] ?? null;
}

export async function useAlarm(tx: Tx, token: Buffer, now: Date): Promise<void> {
  await sql`update alarm set used_at = ${now} where token = ${token} and used_at is null`.execute(tx);
}
