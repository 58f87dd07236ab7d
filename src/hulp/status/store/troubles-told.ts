import type { Db } from '#store/database.ts';
import type { Subject } from '../items.ts';
import type { Trouble } from '../rules/incident-step.ts';

/** That staff told everybody that something did not work, and no word of what they wrote. */
export interface TroubleTold {
  readonly about: Subject;
  readonly worst: Trouble;
  readonly beganAt: Date;
  /** null while it stands. */
  readonly endedAt: Date | null;
}

/** For everybody, so without scope: those that stood since that moment, also when they were taken down. At most a hundred. */
export const troublesTold = async (db: Db, since: Date, now: Date): Promise<readonly TroubleTold[]> =>
  db.read<TroubleTold>({
    name: 'hulp-troubles-told',
    text: `select about, worst, began_at as "beganAt", ended_at as "endedAt" from troubles_told($1, $2)`,
    values: [since, now],
  });
