import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** For how long turns are counted together, in milliseconds. */
export const turnWindows = { hour: 60 * 60_000, day: 24 * 60 * 60_000 } as const;

/** How a thing is counted: for an hour and once unless told. */
interface TurnKind {
  readonly window?: keyof typeof turnWindows;
  readonly turns?: number;
}

/**
 * Counts one thing from this address in this hour (or day), unless there were as many already. One statement, so that a
 * thousand at once are counted one after the other.
 * @param subject keyed hash of the address; of another kind for another window
 * @param kind `turns`: for how many it counts; while there is room for one it is taken
 * @returns false when it is one too many
 */
export async function takeTurn(
  tx: Tx,
  subject: Buffer,
  most: number,
  now: Date,
  kind: TurnKind = {},
): Promise<boolean> {
  const { window = 'hour', turns = 1 } = kind;
  const length = turnWindows[window];
  const began = new Date(Math.floor(now.getTime() / length) * length);
  const counted = await sql`
    insert into turn as t (subject, hour, count) values (${subject}, ${began}, ${turns})
    on conflict (subject, hour) do update set count = t.count + ${turns} where t.count < ${most}
    returning count`.execute(tx);
  return counted.rows.length === 1;
}
