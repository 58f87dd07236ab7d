import type { Keys } from '#keys/keys-file.ts';
import type { Db } from '#store/database.ts';
import { enqueue, type JobHandlers } from '#store/jobs/index.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { sealAll } from './seal.ts';

const sealing = 'audit.seal';
const checkpoint = 'audit.checkpoint';
const betweenSeals = 3_000;
const betweenCheckpoints = 60 * 60_000;

export interface AuditJobDeps {
  /** The database as `audit` sees it. */
  readonly db: Db;
  readonly keys: Keys;
  /** DATA_DIR */
  readonly folder: string;
  readonly clock: () => Date;
}

const again = (db: Db, kind: string, runAt: Date): Promise<void> =>
  db.transaction({ across: 'job' }, (tx) => enqueue(tx, kind, {}, { runAt, key: kind }));

/** `audit.seal` runs every few seconds; `audit.checkpoint` looks every hour and writes once a day. */
export const jobHandlers = ({ db, keys, folder, clock }: AuditJobDeps): JobHandlers => ({
  [sealing]: async () => {
    await sealAll(db);
    await again(db, sealing, new Date(clock().getTime() + betweenSeals));
  },
  [checkpoint]: async () => {
    await sealAll(db, { everything: true });
    await writeCheckpoint({ db, keys, folder }, clock());
    await again(db, checkpoint, new Date(clock().getTime() + betweenCheckpoints));
  },
});

/** Asks for the first turns; every process may do so at its start, as their keys make each one job. */
export async function scheduleAudit({ db, clock }: Pick<AuditJobDeps, 'db' | 'clock'>): Promise<void> {
  for (const kind of [sealing, checkpoint]) await again(db, kind, clock());
}
