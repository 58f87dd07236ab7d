import { sql } from 'kysely';
import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';
import type { Visit } from '#web/visit.ts';
import { missedText } from './rules/missed-text.ts';
import { takeTurn } from './store/take-turn.ts';
import { mostAnHour, turnOf } from './turns.ts';

/** Counts a search that found nothing, for who keeps the help. */
export type NoteMiss = (visit: Pick<Visit, 'address' | 'language' | 'now' | 'log'>, typed: string) => Promise<void>;

export function noteMiss({ db, keys }: { readonly db: Db; readonly keys: Keys }): NoteMiss {
  const turn = turnOf(keys);
  return async ({ address, language, now, log }, typed) => {
    const text = missedText(typed);
    if (text === null) return;
    try {
      await db.transaction({ across: 'sign-in' }, async (tx) => {
        if (!(await takeTurn(tx, turn('search', address), mostAnHour.search, now))) return;
        await sql`
          insert into missed_search as m (language, text, times, last_at) values (${language}, ${text}, 1, ${now})
          on conflict (language, text) do update set times = m.times + 1, last_at = excluded.last_at`.execute(tx);
      });
    } catch (error) {
      // The help answers also while the database does not: then this one is not counted.
      log('a search was not counted', { error: error instanceof Error ? error.message : String(error) });
    }
  };
}
