import { sql, type RawBuilder } from 'kysely';

/** What is kept of one sign-in: few words, and no address. */
export interface NotedPlace {
  readonly clientId: string;
  readonly application: string;
  /** null: the browser says nothing usable of itself. */
  readonly device: string | null;
  readonly place: string;
  /** SHA-256 of the browser's own cookie. */
  readonly deviceHash: Buffer;
}

/**
 * The parts (`with …`) of a statement that every right key has in common: the key was used, the holder's list has a
 * line more, and this browser is known from now on.
 * @param source a part before these, with one row `key` when the key was right and none when it was not
 */
export const noted = (source: RawBuilder<unknown>, person: string, place: NotedPlace, now: Date): RawBuilder<unknown> =>
  sql`used as (
      update digital_key set last_used_at = ${now} where id in (select key from ${source})
    ), listed as (
      insert into sign_in (person, key, at, client_id, application, device, place)
      select ${person}::uuid, key, ${now}::timestamptz, ${place.clientId}::text, ${place.application}::text,
        ${place.device}::text, ${place.place}::text from ${source}
    ), seen as (
      insert into known_device (person, device, first_seen_at, last_seen_at)
      select ${person}::uuid, ${place.deviceHash}::bytea, ${now}::timestamptz, ${now}::timestamptz from ${source}
      on conflict (person, device) do update set last_seen_at = excluded.last_seen_at
      returning first_seen_at
    )`;

/**
 * Is this browser new, while the person signed in before in another? The statement sees the tables as they were
 * before it, so what it writes itself does not count.
 */
export const inNewDevice = (person: string, place: NotedPlace): RawBuilder<boolean> =>
  sql<boolean>`(exists (select from known_device where person = ${person}::uuid)
    and not exists (select from known_device where person = ${person}::uuid and device = ${place.deviceHash}))`;
