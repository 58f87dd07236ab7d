import { sql } from 'kysely';
import type { Tx } from '#store/database.ts';

/** Up to where the events of KBO were read. */
export async function positionInKbo(tx: Tx): Promise<number> {
  const { rows } = await sql<{ position: number }>`select position from kbo_position`.execute(tx);
  const position = rows[0]?.position;
  if (position === undefined) throw new Error('the position in the events of KBO is missing');
  return position;
}

/** Events up to this one are handled; an earlier position changes nothing. */
export async function movePosition(tx: Tx, to: number): Promise<void> {
  await sql`update kbo_position set position = greatest(position, ${to})`.execute(tx);
}
