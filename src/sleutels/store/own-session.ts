import { sql } from 'kysely';
import type { Db } from '#store/database.ts';

/**
 * What the provider calls the session of this visitor; null when it told none. To leave one's own session open while
 * the others end.
 * @param id the session's row at this site
 */
export const ownSession =
  (db: Db) =>
  (id: string): Promise<string | null> =>
    db.look({}, async (tx) => {
      const found = await sql<{ sid: string | null }>`select sid from session where id = ${id}`.execute(tx);
      return found.rows[0]?.sid ?? null;
    });
